import type { Part } from '../part.ts';
import { listsVoters } from '../proceedings/voter-sentences.ts';
import { readVoteRows } from '../proceedings/vote-rows.ts';
import { splitSentences } from '../sentences.ts';
import { ownSubjectOf } from './sentence-subject.ts';
import { evidenceOf } from './decision-evidence.ts';
import { againstAny, evidenceWeights } from './evidence-weights.ts';
import { choosesChair } from './matter-decisions.ts';
import { neighboursOf } from './neighbour-odds.ts';
import { wordsOf } from './sentence-words.ts';
import { onlyHappened, tellsAside } from './settled-in-prose.ts';
import { weightsOfWords } from './weights-of-words.ts';
import { saysHowToVote } from './inline-decisions.ts';
import type { InlineDecision, MeetingVoice } from './inline-decisions.ts';

/** Sentences of a part that may decide, with what speaks for and against each. */
export interface Candidate {
  readonly at: number;
  readonly sentence: string;
  readonly evidence: readonly string[];
}

/** Somebody proposes, or a vote is held. */
export const proposes = /(?<!\p{L})(?:yrka|föreslå|föreslog|hemställ|röst|votering|omröstning|proposition)/iu;

export function candidatesIn(
  parts: readonly Part[],
  mayHold: (part: Part) => boolean,
  title: string,
  voice: MeetingVoice,
): readonly Candidate[] {
  const sentences = parts.flatMap((part, at) =>
    mayHold(part)
      ? splitSentences(part.content).map(({ text }, _, all) => ({
          at,
          sentence: text.trim(),
          alone: all.length === 1,
        }))
      : [],
  );
  let proposed = false;
  let lead = '';
  return sentences.flatMap(({ at, sentence, alone }, i) => {
    // Bo Ek yrkar bifall till förslaget / att ändra reglerna; samt / att motionen anses besvarad.
    if (isClause(sentence) && proposes.test(lead.split('beslut')[0] ?? '')) return [];
    if (!isClause(sentence)) lead = sentence;
    const evidence = evidenceOf(sentence, {
      title,
      isOwnBody: voice.isOwnBody,
      inlineOnly: voice.inlineOnly,
      isLast: i === sentences.length - 1,
      isFirst: i === 0,
      isAlone: alone,
      afterProposal: proposed,
    });
    proposed ||= proposes.test(sentence);
    return [{ at, sentence, evidence }];
  });
}

/** `att tillstyrka taxan`: whether it decides is said by what leads to it. */
function isClause(sentence: string): boolean {
  return /^att\s/u.test(sentence);
}

/** Who is told of each paragraph's candidates: the script that fits the weights. */
export const listeners = new Set<(candidates: readonly Candidate[]) => void>();

// Fullmäktige ajournerade sig härefter till kl. 13.00.
const adjourns = /^[\p{L}-]+ ajournera(?:r|de) sig(?!\p{L})/u;

// Bo Ek och Siv Torell (båda c) lät till protokollet anteckna, att …
const hasNoted =
  /(?<!\p{L})(?:lät|låter|begärde|begär)(?: till protokollet)? (?:få )?(?:antecknat?|antecknad)(?!\p{L})/u;

// Protokollet anslogs på kommunens anslagstavla …
const tellsOfNotice =
  /^(?:Protokollet|Kungörelsen|Justeringen|Kallelsen)[^.]* (?:ansl[åo]gs|anslagits|tillkännag\p{L}+)(?!\p{L})/u;

/** A sentence decides when the odds that it does are nine to four; in natural logarithms. */
export const surely = 0.8;

// Bo Ek yrkar bifall till förslaget.
const moves = /^[^.,]{2,80} (?:yrkar|yrkade) (?:att|på|bifall|avslag|återremiss|bordläggning)(?!\p{L})/u;

// Från golvet föreslogs även Bo Ek.
const moved = /(?<!\p{L})(?:föreslogs|föreslås|föreslagits|nominerades|nomineras|yrkades)(?!\p{L})/u;

// Styrelsen beslutade inte att sälja båten.
const decidesNot =
  /(?<!\p{L})(?:beslutar|beslutade|beslutades|beslöt|beslöts) (?:inte|ej|icke) att(?!\p{L})/u;

// Ja   Nej   Avstår      Nej: 23.
const headsVotes = /^(?:Ja\s+Nej(?!\p{L})|(?:Ja|Nej|Avstår|Frånvarande)\s?:)/iu;

/** `Nej: Bo Ek (M) och Siv Torell (C)`, `Eva Al   X   Nej`: who and how many voted how, wherever it stands. */
function tellsVotes(sentence: string): boolean {
  return headsVotes.test(sentence) || listsVoters(sentence) || readVoteRows(sentence).length > 0;
}

/**
 * Where labels announce the decisions of these minutes, running text seldom decides: so much speaks against it there, in natural
 * logarithms of odds.
 */
const besideLabels = 1.2;

/** What grammar says surely against: such a sentence is told of where its words speak for it, never taken. */
const against: ReadonlySet<string> = new Set([
  'byOther',
  'decidesByother',
  'earlierNear',
  'onOtherDay',
  'question',
  'reserves',
]);

/** What says in so many words that the meeting decides: what stands around it takes nothing from that. */
const inWords: ReadonlySet<string> = new Set([
  'decidesByown',
  'decidesPassivePast',
  'hasDecided',
  'isDecided',
  'ownDecidesLater',
]);

/** A sentence that decides, or may decide, by what speaks for it all together. */
export interface Weighed extends InlineDecision {
  /** The part's index. */
  readonly at: number;
  /** In natural logarithms of odds. */
  readonly weight: number;
}

export function decides({ weight }: Weighed): boolean {
  return weight >= surely;
}

/** All candidates but those whose form says that they do not decide, however much speaks for them. */
export function weighCandidates(candidates: readonly Candidate[], voice: MeetingVoice): readonly Weighed[] {
  for (const listen of listeners) listen(candidates);
  const odds = candidates.map(oddsAlone);
  const neighbours = neighboursOf(odds);
  return candidates.flatMap((candidate, i) => {
    const { at, sentence } = candidate;
    if (!voice.inlineOnly && choosesChair.test(sentence)) return [];
    if (saysHowToVote.test(sentence) || adjourns.test(sentence) || hasNoted.test(sentence)) return [];
    // Beslut: Planen tillstyrktes.   (what follows the label is read by it)
    if (onlyHappened(sentence, voice.year) || /^(?:Beslut|BESLUT):/u.test(sentence)) return [];
    if (tellsOfNotice.test(sentence) || moves.test(sentence) || tellsVotes(sentence)) return [];
    const maker = ownSubjectOf(sentence, voice.isOwnBody);
    return [
      {
        at,
        maker,
        points: [sentence],
        weight: weightOf(candidate, odds[i] ?? 0, neighbours[i] ?? [], voice),
      },
    ];
  });
}

/** What speaks for a sentence's deciding in itself, whatever stands around it. */
function oddsAlone({ sentence, evidence }: Candidate): number {
  return againstAny + sumOf(evidence, evidenceWeights) + sumOf(wordsOf(sentence), weightsOfWords());
}

function weightOf(
  { sentence, evidence }: Candidate,
  alone: number,
  neighbours: readonly string[],
  { inlineOnly }: MeetingVoice,
): number {
  const around = sumOf(neighbours, evidenceWeights);
  const heeded = evidence.some((name) => inWords.has(name)) ? Math.max(around, 0) : around;
  const odds = alone + heeded - (inlineOnly ? 0 : besideLabels);
  return leansAgainst(sentence, evidence) ? Math.min(odds, surely - 0.1) : odds;
}

function leansAgainst(sentence: string, evidence: readonly string[]): boolean {
  if (evidence.some((name) => against.has(name)) || isClause(sentence) || tellsAside(sentence)) return true;
  return moved.test(sentence) || decidesNot.test(sentence);
}

function sumOf(names: readonly string[], weights: ReadonlyMap<string, number>): number {
  return names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}
