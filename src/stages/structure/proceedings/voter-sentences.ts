import type { MemberVote } from '../../../records/minutes.ts';
import { splitSentences } from '../sentences.ts';
import { readMembers } from './members.ts';
import { readCastBy, readForAndAgainst } from './voters-by-side.ts';
import { remember } from '../remember.ts';
import { allMatches } from '../all-matches.ts';

export type Side = MemberVote['vote'];

// Ja röstar …   … röstade för ja   Ja-röst avges av …   JA-RÖSTER (7): …   Ja: …   … avstod från att rösta   Frånvarande: …
const casts =
  '(?:(?:har\\s|hade\\s)?röst(?:ar|ade|at|ades|as)|avg(?:er|av|es|avs|åvos?|ivits)|lämna(?:r|de|s|des)|säger|sade|svarar|svarade)';
const by = '(?:\\s(?:av|följande(?:\\s(?:ledamöter|personer|medlemmar))?|ledamöterna|gör|gjorde))*';
const answer = '["”“(]?(ja|nej)(?:[- ]?röst(?:er|en)?)?["”“)]?';
const voters = '(?:(?:\\d{1,3}|\\p{Ll}+)\\s(?:ledam(?:öter|ot)|personer|medlemmar)\\s)?';
const tally = '(?:\\s?\\(?\\d{1,3}\\s?(?:st\\.?|röst(?:er)?|ledamöter)?\\)?)?';
const markers = new RegExp(
  [
    `(?:(?:Följande(?:\\sledam(?:öter|ot)|\\spersoner|\\smedlemmar)?|Ledamöterna|De ledamöter)\\s(?:som\\s)?(?:har\\s)?)?${casts}\\s${voters}(?:de\\s|på\\s|för\\s|med\\s|följande\\s)?${answer}(?!\\p{L})${tally}`,
    `(?:För\\s|Med\\s)?(?<!\\p{L})${answer}(?:,\\s[^,.]{3,60},)?\\s${casts}${by}(?!\\p{L})${tally}`,
    `(?<!\\p{L})(?:Röstade\\s)?${answer}(?=\\s?[(:–]|\\s\\d)${tally}\\s?[:–]`,
    `(?:Följande(?:\\sledam(?:öter|ot))?\\s)?(?<!\\p{L})(avst)(?:år|odo?|ått|ående|\\.|(?=:))(?:\\s(?:från\\s(?:att\\s(?:rösta|delta[ga]? i (?:omröstningen|voteringen|beslutet))|röstning(?:en)?|omröstning(?:en)?)|gör|gjorde|av))*(?!\\p{L})${tally}`,
    `(?<!\\p{L})(?:Blankröster|(blank)t?(?:\\sröstar|\\sröstade)?)(?=\\s?:|\\.?$)`,
    `(?<!\\p{L})röst(?:ar|ade)\\s(blank)t(?!\\p{L})`,
    // … röstade för förslaget   … röstade emot
    `(?<!\\p{L})röst(?:ar|ade)\\s(för|e?mot|däremot)(?:\\sförslaget)?(?=[\\s,.;:]*(?:$|[.;]|och\\s|medan\\s|:))`,
    `(?<!\\p{L})(?:l(?:ägger|ade)\\s(ne[dr])|(ned)(?:lägger|lade))\\s(?:sina?|sitt)\\sröst(?:er)?`,
    `(?<!\\p{L})(?:är\\s|var\\s)?(frånv|(?:ej|inte)\\snärv)(?:arande|\\.)(?:\\s(?:vid (?:omröstningen|voteringen)|är|var))*${tally}`,
  ].join('|'),
  'giu',
);
// … och Cid Al nej.   (after somebody else's röstar ja)
const shortAnswer = /(?<=\s)(ja|nej|emot|däremot)(?=$|[.,;]|\s(?:och|medan|samt)\s|\s\()/giu;

// Fyra röstade ja (Anna Berg, Bo Ek och två till).   Ja: 3 (Anna Berg, …)   5 ja-röster (Anna Berg (S) …) och 3 nej-röster (…)
const answerWithList =
  /(?<!\p{L})(?:röst(?:er)?\s(?=för|e?mot|däremot))?(ja|nej|avst(?:år|od|ått)|(?<=röst(?:er)?\s)(?:för|e?mot|däremot))(?:[- ]röst(?:er)?)?(?:\sförslaget)?(?:\s?[:–-]?\s?\d{1,3}(?:\s(?:röst(?:er)?|st\.?))?)?\s?\(((?:[^()]|\([^()]*\))+)\)/giu;

interface Marker {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

/**
 * The members that a sentence lists with how they voted, whichever stands first:
 *
 *     Ja röstar Anna Berg (S) och Bo Ek (M).
 *     Anna Berg (S) och Bo Ek (M) röstar ja, medan Cid Al (C) avstår.
 */
export const readVoterSentence = remember(votersOf);

function votersOf(sentence: string): readonly MemberVote[] {
  const bracketed = allMatches(sentence, answerWithList).flatMap(([, word = '', list = '']) =>
    votesOf(list, sideOf(word)),
  );
  if (bracketed.length > 0) return bracketed;
  const told = readCastBy(sentence) ?? readForAndAgainst(sentence);
  if (told !== null) return told;
  const answered = /röst|votering/iu.test(sentence) ? oneByOne(sentence) : [];
  if (answered.length > 0) return answered;
  const found = markersOf(sentence);
  const [first] = found;
  if (!first) return [];
  const led = !noNames.test(sentence.slice(0, first.start));
  return found.flatMap((marker, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    const list = led
      ? sentence.slice(before?.end ?? 0, marker.start)
      : sentence.slice(marker.end, after?.start ?? sentence.length);
    return votesOf(list, marker.side);
  });
}

/** Vi röstade: Anna ja, Bo Ek ja och Cid nej. */
function oneByOne(sentence: string): readonly MemberVote[] {
  const list = /:\s(.+?)\.?$/u.exec(sentence)?.[1] ?? '';
  const pieces = list
    .split(/,\s|\soch\s/u)
    .map((piece) => /^(\p{Lu}\S.*?)\s(ja|nej|avstår|avstod)$/u.exec(piece));
  if (pieces.length < 2 || pieces.includes(null)) return [];
  return pieces.flatMap((piece) => votesOf(piece?.[1] ?? '', sideOf(piece?.[2] ?? '')));
}

/** The side whose voters are listed below, where a line says nothing else: `Ja-röster`, `Följande röstade nej:`, `Avstår (2)`. */
export const readSideLabel = remember(sideLabelOf);

function sideLabelOf(text: string): Side | null {
  const [first, ...more] = markersOf(text);
  if (first && more.length === 0 && first.start === 0 && /^[\s:.]*$/u.test(text.slice(first.end)))
    return first.side;
  const word = /^(ja|nej|avst|frånv)(?:[- ]röst(?:er)?|år|ående|od|arande)?(?:\s?\(\d{1,3}\))?\s?:?$/iu.exec(
    text,
  )?.[1];
  return word === undefined ? null : sideOf(word);
}

/** The side that a figure alone tells of, `Nej 16`: its voters may be listed below, a line each. */
export function readSideFigure(text: string): Side | null {
  const word = /^(ja|nej|avst|frånv)(?:[- ]röst(?:er)?|år|ående|od|arande)? \d{1,3}$/iu.exec(text)?.[1];
  return word === undefined ? null : sideOf(word);
}

/** What every marker has in it: most sentences have none. */
const answers = /ja|nej|röst|avst|blank|l(?:ägger|ade)\sne[dr]|frånv|närv/iu;

function markersOf(sentence: string): readonly Marker[] {
  if (!answers.test(sentence)) return [];
  const long = allMatches(sentence, markers).map(toMarker);
  if (long.length === 0) return [];
  const short = allMatches(sentence, shortAnswer)
    .map(toMarker)
    .filter(({ start, end }) => !long.some((one) => start < one.end && one.start < end));
  return [...long, ...short].toSorted((a, b) => a.start - b.start);
}

function toMarker(match: RegExpMatchArray): Marker {
  const word = match.slice(1).find((group) => group !== undefined) ?? 'blank';
  const start = match.index ?? 0;
  return { side: sideOf(word), start, end: start + match[0].length };
}

export function sideOf(word: string): Side {
  const said = word.toLowerCase();
  if (/^(?:ja|för(?!h))/u.test(said)) return 'yes';
  if (/^(?:nej|e?mot|däremot)/u.test(said)) return 'no';
  return /^(?:fr|ej|inte)/u.test(said) ? 'absent' : 'abstain';
}

/** What stands before the first answer and names nobody: `8`, `Resultat:`, `Vid voteringen`. */
const noNames =
  /^(?:\s|\d|ledam(?:öter|ot)|(?:Resultat|Omröstning|Votering|Röst)\p{L}*:?|Vid \p{L}+|Därvid|Härvid|Utfall:?|[:–-])*$/u;

function votesOf(list: string, vote: Side): readonly MemberVote[] {
  const text = list
    .replace(/^(?:En|Två|Tre|Fyra) ledam(?:ot|öter),\s/u, '')
    .replace(/^(?:Vid|Efter|Under|I)\s[^,:()]{2,60}?\s(?:röstade|röstar)\s/u, '')
    .replace(/^[\s:–-]*\d{1,3}(?:\s(?:st|röster|ledamöter))?\s?[:(–,]\s?/u, '')
    .replace(/^[\s.,;:–)-]*(?:(?:och|samt|medan|men|av|gör|gjorde)\s)*/u, '')
    .replace(/[\s,;]*(?:och|samt|medan|men)?[\s.,;(]*$/u, '')
    .replace(/\s?(?:\((\d{1,3})(?:\s(?:röster|st))?\)|=\s?\d{1,3})$/u, '');
  return (readMembers(text) ?? []).map((member) => ({ ...member, vote }));
}

/** Says that a text begins with who voted how: `Ja röstar Anna Berg (S) och Bo Ek (M).` */
export function listsVoters(text: string): boolean {
  return readVoterSentence(splitSentences(text)[0]?.text ?? '').length > 0;
}
