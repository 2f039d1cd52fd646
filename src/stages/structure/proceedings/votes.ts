import type { Minutes } from '../../../records/minutes.ts';
import { findPersons, personName } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';

type Vote = Minutes['paragraphs'][number]['votes'][number];

const words = new Map(
  'en,två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton'
    .split(',')
    .map((word, i) => [word, i + 1]),
);
words.set('ett', 1).set('ingen', 0).set('inga', 0).set('noll', 0);
const count = `(?<![\\p{L}\\d])(\\d{1,4}|${[...words.keys()].join('|')})(?![\\p{L}\\d%:])`;

// 40 Ja mot 37 Nej   7 ja-röster och 4 nej-röster   JA: 40 NEJ: 37   Fyra ledamöter röstade ja och två nej
// 23 röster för mot 12 röster emot   14 för, 3 emot
const yes = [
  /(?<!\p{L})ja(?:-?röster)?\s?[:=]\s?(\d{1,4})(?!\d)/iu,
  new RegExp(`${count}\\s?(?:st\\.?\\s)?ja(?:-?röst(?:er)?)?(?!\\p{L})`, 'iu'),
  /(?<!\p{L})ja(?:-?röster)?\s(\d{1,4})(?!\d)/iu,
  new RegExp(`${count}\\s(?:ledamöter\\s)?röstade(?:\\s\\p{L}+)?\\sja(?!\\p{L})`, 'iu'),
  new RegExp(`${count}\\s(?:röst(?:er)?\\sför(?!\\p{L})|för(?=[,.;]|\\s(?:och|mot)\\s))`, 'iu'),
];
const no = [
  /(?<!\p{L})nej(?:-?röster)?\s?[:=]\s?(\d{1,4})(?!\d)/iu,
  new RegExp(`${count}\\s?(?:st\\.?\\s)?nej(?:-?röst(?:er)?)?(?!\\p{L})`, 'iu'),
  /(?<!\p{L})nej(?:-?röster)?\s(\d{1,4})(?!\d)/iu,
  new RegExp(
    `${count}\\s(?:röst(?:er)?\\s(?:emot|mot)|emot|däremot|mot(?=[,.;]|\\soch\\s|$))(?!\\p{L})`,
    'iu',
  ),
];
const abstain = [
  new RegExp(
    `${count}\\s(?:(?:som|ledamot|ledamöter|medlem|medlemmar|röst|röster|personer)\\s){0,3}(?:avst(?:od|år|ått|ående)|nedlag[dt]a?|ned(?:lade|lagda)|lade ned|blanka?)`,
    'iu',
  ),
  new RegExp(`(?:avstår|avstod|avstående|nedlagda|blanka)(?:\\sröster)?\\s?[:=]\\s?${count}`, 'iu'),
];
const absent = [
  new RegExp(`${count}\\s(?:[\\p{L}]+\\s){0,2}?frånvarande`, 'iu'),
  new RegExp(`frånvarande\\s?[:=]\\s?${count}`, 'iu'),
];

/** Votes told by what each side was for: the first side is the proposal that was put. */
const sides = [
  // 14 röster för motionen, 22 för styrelsens linje   11 röster för X:s yrkande och 7 röster för Y:s
  new RegExp(
    `${count}\\s(?:avgivna\\s)?röst(?:er)?\\s(?:för|på)\\s[^.]{2,80}?[,\\s]${count}\\s(?:röst(?:er)?\\s)?(?:för|på|däremot|emot|mot)(?!\\p{L})`,
    'iu',
  ),
  // med 23 röster mot 14   6 röster mot 5
  new RegExp(`${count}\\s(?:röster\\s)?mot\\s${count}(?:\\sröster)?(?=[\\s.,])`, 'iu'),
  // 12 röstade för och 7 emot   sju röstar ja, fyra nej
  new RegExp(
    `${count}\\s(?:[\\p{Ll}]+\\s)?röst(?:ade|ar)\\s(?:för|ja)[^.]{0,60}?[,\\s]${count}\\s(?:[\\p{Ll}]+\\s)?(?:röst(?:ade|ar)\\s)?(?:emot|mot|nej)(?!\\p{L})`,
    'iu',
  ),
  // röstsiffrorna 6–5   rösttal 6-5
  new RegExp(
    `röst(?:siffr\\p{L}+|e?tal\\p{L}*|ningen|erna fördela\\p{L}*)\\D{0,30}${count}\\s?[-–]\\s?${count}`,
    'iu',
  ),
  // Vid votering avgavs 27 röster för förslaget och 6 däremot   9 röster avgavs för bifall, 6 för avslag
  new RegExp(
    `${count}\\sröst(?:er)?\\s[^.\\d]{0,80}?[,\\s]${count}\\s(?:röst(?:er)?|för|mot|emot|däremot|avslag|bifall)(?!\\p{L})`,
    'iu',
  ),
  // 5 för Viktors förslag, 2 emot
  new RegExp(`${count}\\sför\\s[^.]{2,60}?[,\\s]${count}\\s(?:däremot|emot|mot)(?!\\p{L})`, 'iu'),
  // För styrelsens förslag röstade 33, för Gösta Wikmarks 19
  new RegExp(`röstade\\s${count}[^.]{2,80}?\\s${count}(?=[\\s.,])`, 'iu'),
  // fick Hedkvists yrkande 2 röster, Sandell-Frosts 4
  new RegExp(`fick\\s[^.]{2,60}?\\s${count}\\sröst(?:er)?[^.]{2,60}?\\s${count}(?=[\\s.,])`, 'iu'),
];

// Siv Torell fick 14 röster, Arne Lilja 8 röster, 1 blank   (persons were chosen: nothing was said yes or no to)
const candidateCount = new RegExp(
  `${personName}(?:\\s\\([^)]*\\))?\\s(?:fick|erhöll)\\s(?:\\d+|\\p{Ll}+)\\sröst(?:er)?(?!\\p{L})`,
  'u',
);

/** Names those who said yes and those who said no: `Ja röstar Arne Lilja.` */
export function listsVoters(text: string): boolean {
  return /(?:^|\s)(?:Ja|Nej)(?:-röster)?(?: röstar| röstade| röstade följande)?[: ]\s?\p{Lu}/u.test(text);
}

/**
 * Reads the outcome of a vote, null where the text gives none:
 *
 *     Omröstningen utfaller med 40 Ja mot 37 Nej. 2 ledamöter är frånvarande.
 *     23 röster för mot 12 röster emot.
 *     11 röster för kårstyrelsens yrkande och 7 röster för Noor Alkhalils.
 */
export function readVote(text: string): Vote | null {
  if (candidateCount.test(text)) return null;
  const outcome = plainVote(text) ?? sideCounts(text) ?? namedCounts(text);
  if (outcome === null) return null;
  return {
    ...outcome,
    abstain: firstCount(text, abstain) ?? namedAbstainers(text),
    absent: firstCount(text, absent) ?? 0,
    members: [],
  };
}

/** Solveig Öhrnell avstod från att rösta. */
function namedAbstainers(text: string): number {
  const sentence = splitSentences(text).find((one) => /avst(?:od|år)(?!\p{L})/u.test(one.text))?.text ?? '';
  return findPersons(sentence.split(/avst(?:od|år)/u)[0] ?? '').length;
}

function sideCounts(text: string): Pick<Vote, 'yes' | 'no'> | null {
  for (const pattern of sides) {
    const found = pattern.exec(text);
    const [whole = '', one, other] = found ?? [];
    if (!found || one === undefined || other === undefined) continue;
    // 9 röster för avslag och 14 för bifall
    const said = text.slice(found.index, found.index + whole.length + 30);
    const [ayes, noes] = /avslag[^.]*bifall/iu.test(said) ? [other, one] : [one, other];
    return { yes: toNumber(ayes), no: toNumber(noes) };
  }
  return null;
}

function plainVote(text: string): Pick<Vote, 'yes' | 'no'> | null {
  const ayes = firstCount(text, yes);
  const noes = firstCount(text, no);
  return ayes === null || noes === null ? null : { yes: ayes, no: noes };
}

/** Ja röstar Arne Lilja, Siv Torell. Nej röstar Greta Ahl. */
function namedCounts(text: string): Pick<Vote, 'yes' | 'no'> | null {
  const side = (word: string): number =>
    splitSentences(text)
      .filter((one) =>
        new RegExp(`^${word}(?:-röster)?(?: röstar| röstade| röstade följande)?[: ]`, 'u').test(one.text),
      )
      .reduce((sum, one) => sum + findPersons(one.text).length, 0);
  const outcome = { yes: side('Ja'), no: side('Nej') };
  return outcome.yes + outcome.no > 0 ? outcome : null;
}

function firstCount(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return toNumber(found);
  }
  return null;
}

function toNumber(word: string): number {
  return words.get(word.toLowerCase()) ?? Number(word);
}
