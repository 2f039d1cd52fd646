import {
  addition,
  agreed,
  bodyInTheEnd,
  byBody,
  byBodyToo,
  elected,
  formula,
  impersonal,
  inverted,
  needs,
  passive,
  presentPassive,
} from './inline-verbs.ts';
import { earlier, longAgo, onOccasion, onceBefore, reported, underParagraph } from './other-occasions.ts';
import { onlyHappened, settlesInProse, tellsAside } from './settled-in-prose.ts';
import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';

/** What a reader of inline decisions knows of the meeting. */
export interface MeetingVoice {
  /** Says whether a body named in the text is the one that meets: `Styrelsen` in a board's minutes, not in a council's. */
  readonly isOwnBody: (name: string) => boolean;
  /** Nothing in the minutes announces decisions on lines of their own: running text holds them all. */
  readonly inlineOnly: boolean;
  /** Says whether a body only prepares what the one that meets decides. */
  readonly prepares: (name: string) => boolean;
  /** Of the meeting; null where its date is unknown. */
  readonly year: number | null;
}

export interface InlineDecision {
  readonly maker: string | null;
  readonly points: readonly string[];
}

/** A verb in a subordinate clause reports; an infinitive clause may open a choice: `Att leda mötet valdes …`. */
const subordinate =
  /\s(?:som|att|när|sedan|eftersom|då|där|vilk(?:en|et|a)|vars|innan|medan|kunde|skulle|inte|ej)\s/u;

/** The decisions that stand in a block's running text, sentence by sentence. */
export function readInlineDecisions(
  part: Part,
  voice: MeetingVoice,
  bodiesOnly: boolean,
): readonly InlineDecision[] {
  if (part.role !== 'text' && part.role !== 'section') return [];
  const decisions: InlineDecision[] = [];
  const others = tellsOfOthers(part.content, voice);
  for (const { text } of splitSentences(part.content)) {
    const labelled = /^(?:Beslut|BESLUT):\s+(\S.*)$/u.exec(text.trim())?.[1];
    if (labelled !== undefined && !others) decisions.push({ maker: null, points: [labelled] });
    if (labelled !== undefined) continue;
    const decision = readSentence(text.trim(), voice, bodiesOnly);
    if (decision) decisions.push({ maker: decision.maker, points: [text.trim()] });
  }
  return decisions;
}

// Kommunfullmäktige § 12/2016: Taxa. Beslut: …   Socialnämnden 2016-03-01, § 29
const ofProtocol = /^(\p{Lu}[\p{L}-]+)[\p{L} ]{0,40}?,? (?:\d{4}-\d{2}-\d{2},? )?§{1,2} ?\d/u;

/** A line that begins with another body and its § tells of that body's minutes. */
function tellsOfOthers(text: string, { isOwnBody }: MeetingVoice): boolean {
  const body = ofProtocol.exec(text)?.[1];
  return (
    body !== undefined && /(?:nämnd|styrelse|fullmäktige|utskott|råd)\p{L}*$/iu.test(body) && !isOwnBody(body)
  );
}

// Nämnden godkänner följande voteringsordning:
const ordersVote =
  /(?<!\p{L})godkän\p{L}+ (?:\p{L}+ ){0,3}(?:propositions|voterings|omröstnings)?ordning(?:en)?(?!\p{L})/u;
// …, varvid beslöts att den som ville bifalla förslaget skulle rösta ja
export const saysHowToVote =
  /(?<!\p{L})(?:den|de|dem) som [^.]{3,120}? (?:(?:ska|skall|skulle) )?röst(?:a|ar|ade) ["”“]?(?:ja|nej|för|e?mot)(?!\p{L})/iu;
// Styrelsen beslutar enhälligt.   (in by-laws)
const saysNothing = /^[\p{L}-]+(?: [\p{L}-]+)? (?:beslutar|beslutade|beslöt)(?: (?:enhälligt|enigt))?\.$/u;
// Styrelsen var enig om att …   (where decisions are announced, talk)
const agreesOnly = /(?:enig|eniga|enigt|ense|överens|enades)(?: om)?(?: att)?$/u;
// Föreskrifter beslutas av länsstyrelsen.
const decidedByOthers = /^(?:[^.]{2,80} )?beslutas av /u;

// Man beslutade att …   Vi enades om att …
const weDecide =
  /^(?:Man|Vi) (?:\p{L}+ )?(?:besl|bestäm|skjuter (?:upp|på)|sköt (?:upp|på)|enades om att|kom överens|kom fram till att)/u;

function readSentence(
  sentence: string,
  voice: MeetingVoice,
  bodiesOnly: boolean,
): { maker: string | null } | null {
  const orders = ordersVote.test(sentence) || saysHowToVote.test(sentence);
  const happened = reported.test(sentence) || onlyHappened(sentence, voice.year);
  if (happened || orders || saysNothing.test(sentence)) return null;
  const named = byWhom(sentence);
  if (named && !settlesInProse(sentence)) return readNamed(sentence, named, voice, bodiesOnly);
  if (impersonal.test(sentence)) {
    return earlier.test(leadOf(sentence)) || decidedByOthers.test(sentence) ? null : { maker: null };
  }
  if (bodiesOnly || tellsAside(sentence) || !isPassiveDecision(sentence, voice.inlineOnly)) return null;
  const body = accepts.exec(sentence)?.[1];
  return { maker: body !== undefined && voice.isOwnBody(body) ? body : null };
}

// …, vilket stämman godkände
const accepts = /, vilket (\p{L}+) (?:godkände|biföll)(?!\p{L})/u;

// Landstinget beslutar i enlighet härmed.
const accordingly =
  /^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+)?) (?:beslutar|beslutade|beslöt) (?:\p{L}+ )?i enlighet (?:härmed|därmed)(?!\p{L})/u;

function byWhom(sentence: string): RegExpExecArray | null {
  const pattern = [byBody, inverted, byBodyToo, bodyInTheEnd, accordingly].find((one) => one.test(sentence));
  return pattern?.exec(sentence) ?? null;
}

/** `named` holds the sentence up to its deciding verb or body, and the body. */
function readNamed(
  sentence: string,
  [said, body = '']: RegExpExecArray,
  { isOwnBody }: MeetingVoice,
  bodiesOnly: boolean,
): { maker: string | null } | null {
  if (body === 'Man' || body === 'Vi') return weDecide.test(sentence) ? { maker: null } : null;
  if (bodiesOnly && agreesOnly.test(said)) return null;
  return isOwnBody(body) && !reportsEarlier(sentence, said, leadOf(sentence)) ? { maker: body } : null;
}

/** What stands before the first att. */
function leadOf(sentence: string): string {
  return sentence.split(/\batt\b/u)[0] ?? '';
}

// … beslutar   … beslutar nämnden
const inPresent = /\p{Ll}(?:ar|er|år)(?: [\p{L}-]+)?$/u;

/** Tells of another occasion, or of nothing decided. `named` is the sentence up to its deciding verb or body, `lead` what stands before att. */
function reportsEarlier(sentence: string, named: string, lead: string): boolean {
  return (
    longAgo.test(sentence.slice(named.length)) ||
    (underParagraph.test(sentence.slice(named.length)) && !inPresent.test(named)) ||
    (/besl\p{L}+$/u.test(named) && /^\s(?:inte|ej)(?!\p{L})/u.test(sentence.slice(named.length))) ||
    (named.endsWith('i uppdrag') && earlier.test(named)) ||
    (/besl\p{L}+$/u.test(named) && earlier.test(lead)) ||
    (onOccasion.test(sentence) && earlier.test(named))
  );
}

// Till justeringsmän att jämte ordföranden justera dagens protokoll utsågs …
const toAdjust =
  /(?<!\p{L})att (?:(?:jämte|tillsammans med|vid sidan av) [^.,]{3,60}? )?(?:justera|leda|föra) (?:dagens |detta |stämmans |mötets )?\p{L}+(?!\p{L})/u;

// En förfrågan om att hyra ut lokalen avslogs.
const askedFor =
  /(?<!\p{L})(?:förfrågan|förslag(?:et)?|begäran|ansökan|motion(?:en)?|önskemål(?:et)?|yrkande(?:t)?|framställning(?:en)?|frågan) (?:om|på|till) att .*$/iu;

function isPassiveDecision(sentence: string, inlineOnly: boolean): boolean {
  if (
    settlesInProse(sentence) ||
    [agreed, elected, addition, formula].some((pattern) => pattern.test(sentence))
  )
    return !onceBefore.test(sentence);
  const plain = sentence.replace(/, (?:som|vilken|vilket|tillika)[^,]*,/gu, '');
  const match = passive.exec(plain) ?? (inlineOnly ? presentPassive.exec(plain) : null);
  if (!match) return false;
  const [, verb = '', after = ''] = match;
  const before = plain.slice(0, plain.length - verb.length - after.length).replace(/^Att /u, '');
  if (subordinate.test(` ${before.replace(toAdjust, '').replace(askedFor, '')}`)) return false;
  if (longAgo.test(after) || onceBefore.test(after) || /^ (?:inte|ej)(?!\p{L})/u.test(after)) return false;
  return needs.get(verb.toLowerCase())?.test(after) ?? true;
}
