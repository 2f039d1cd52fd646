import { standings } from '../lexicon/lexicon.ts';
import { wordFlags } from '../lexicon/word-flags.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { WorkingLine, WorkingText } from '../working-text.ts';
import { textBefore, type RepairableWord } from './repairable-word.ts';

/** A shorter word with a capital is a name, whatever its letters. */
const shortestSurname = 5;
/** What a word costs that every page has. */
const mostSmallCost = 7.5;
/** What it costs a word that is no name to have a capital within a sentence. */
const capitalWithinCost = 7;
/** What it costs a word that begins its line or cell with a capital to have a small letter; none where the line above is full. */
const smallAtStartCost = 2;
/** The same behind a number that begins a line: a title's. */
const smallInTitleCost = 7;
const fullShare = 0.75;
/** A line is full or not beside those of its stretch of so many. */
const stretch = 60;
const fewestLongCapitals = 2;
/** What a word costs that titles in capitals hold together with: `FOR AR`. */
const mostTitleCost = 8;
const shortestInCapitals = 2;
/** What a name or a title does not end in: a sentence goes on after it. */
const leading: ReadonlySet<string> = new Set(
  'av i på för från till med och att som om vid under efter inom mellan mot hos utan enligt inför genom över de den det en ett vår vårt denna detta alla varje'.split(
    ' ',
  ),
);

// "LANS LANDSTING": next to what is no abbreviation either
const capitalsBefore = /\p{Lu}{4} $/u;
const capitalsAfter = /^ \p{Lu}{4}/u;
// "SKATTESATSEN FOR AR 2017": what all titles have needs a word in capitals beside it, no long one
const anyCapitalsBeside = /\p{Lu}{2} (?=\|)|\| \p{Lu}{2}/u;
const longCapitals = /(?<!\p{L})\p{Lu}{8}/u;

/** A short word in capitals is no abbreviation where those beside it are words in capitals. */
export function isInCapitals(word: RepairableWord, { text, rules }: ReadText): boolean {
  const { pieces, place } = word;
  const [piece] = pieces;
  if (piece === undefined || word.text.length < shortestInCapitals) return false;
  const line = text[place.page]?.lines[place.line]?.text ?? '';
  if (/\p{Ll}/u.test(line)) return false;
  const ahead = textBefore(word, text);
  const after = line.slice(piece.end);
  const long = line.match(/\p{Lu}{5,}/gu) ?? [];
  if (long.length >= fewestLongCapitals && (capitalsBefore.test(ahead) || capitalsAfter.test(after)))
    return true;
  if (!longCapitals.test(line) || !anyCapitalsBeside.test(`${ahead}|${after}`)) return false;
  return rules.restore(word.text).some(({ isPlain, wordCost }) => isPlain && wordCost <= mostTitleCost);
}

// "får Over", "i Ovrigt"; not "Paragraf Ovrigt" where a line or a cell begins
const smallBefore = /(?<![\p{L}\d])(?:\p{Ll}{2,}|i) $/u;
// "dem, Aven": what may be a small å or ö
const smallAndCommaBefore = /(?<![\p{L}\d])\p{Ll}{2,}, $/u;
const mayBeSmall = /^[AO]/u;
// "Under Aret", "Stammans Oppnande"; not "av Nymans Akeri"
const capitalBefore = /(?<![\p{L}\d])(?<![\p{L},] )(\p{Lu}\p{Ll}+) $/u;
const definiteGenitive = /\p{L}{4}(?:ns|ts|nas)$/u;

// "Ärendet" below "Styrelsens beslut", "Övriga" in a table's second column
const lineOrCellBefore = /^[^\p{L}\d]*$|\s{2}$/u;
// "14 Övriga frågor", "§ 14. Övriga frågor"
const numberBefore = /^[^\p{L}\d]*\d{1,3}[.):]? $/u;

/** What the place of a word on its line says of the case of its readings. */
export function caseCosts(word: RepairableWord, read: ReadText): (reading: WordReading) => number {
  const ahead = sentenceBefore(word, read.text);
  if (isWithinSentence(word.text, ahead, read))
    return (reading) => (isCapitalForNone(reading) ? capitalWithinCost : 0);
  if (!startsWithCapital(word.text)) return () => 0;
  if (numberBefore.test(ahead)) return (reading) => (startsWithCapital(reading.text) ? 0 : smallInTitleCost);
  if (!lineOrCellBefore.test(ahead)) return () => 0;
  return (reading) => (startsWithCapital(reading.text) ? 0 : smallAtStartCost);
}

function isWithinSentence(word: string, ahead: string, { rules }: ReadText): boolean {
  if (smallBefore.test(ahead)) return true;
  if (!mayBeSmall.test(word)) return false;
  if (smallAndCommaBefore.test(ahead)) return true;
  const before = capitalBefore.exec(ahead)?.[1];
  if (before === undefined) return false;
  if (definiteGenitive.test(before)) return true;
  const meant = rules.restore(before)[0]?.text ?? before;
  return [before, meant].some((each) => leading.has(each.toLowerCase()));
}

/** What stands before a word on its line, and on the line above where that is full: a sentence goes on from it. */
function sentenceBefore(word: RepairableWord, text: WorkingText): string {
  const ahead = textBefore(word, text);
  if (/\S/u.test(ahead)) return ahead;
  const { page, line } = word.place;
  const lines = text[page]?.lines ?? [];
  const above = lines[line - 1]?.text.trimEnd() ?? '';
  return above.length >= fullShare * longestNear(lines, line) ? `${above} ` : ahead;
}

const longestOfStretches = new WeakMap<readonly WorkingLine[], readonly number[]>();

/** The length of the longest line of a line's stretch, and of the one before it. */
function longestNear(lines: readonly WorkingLine[], line: number): number {
  const longest = longestOfStretches.get(lines) ?? measureStretches(lines);
  longestOfStretches.set(lines, longest);
  const own = Math.floor(line / stretch);
  return Math.max(longest[own] ?? 0, longest[own - 1] ?? 0);
}

function measureStretches(lines: readonly WorkingLine[]): readonly number[] {
  const longest: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const own = Math.floor(index / stretch);
    longest[own] = Math.max(longest[own] ?? 0, text.length);
  }
  return longest;
}

/** `Hålla` is no name, and would be written small within a sentence. */
function isCapitalForNone({ text, isName }: WordReading): boolean {
  return !isName && startsWithCapital(text) && text !== text.toUpperCase();
}

// "k1 18.30-20.00", "k1. 9" at the line's end; not "k1 och k2", "rum k1 10 och k1 11"
const hourAfter = /^\.? ?(?:[01]?\d|2[0-4])(?:[.:]\d{2}(?!\d)|\s?(?:$|[-–]))/u;

/** `k1` is kl before an hour, and a room or a plot elsewhere. */
export function mayBeRoom({ text, pieces: [piece], place }: RepairableWord, read: ReadText): boolean {
  if (text !== 'k1' || piece === undefined) return false;
  const line = read.text[place.page]?.lines[place.line]?.text ?? '';
  return !hourAfter.test(line.slice(piece.end));
}

const longestAbbreviation = 4;
// "sst:s", "avd:en"
const endingAfter = /^:(?:s|n|t|e|en|et|an|ar|er|na|ns|ens|ets|ar?na)(?!\p{L})/u;

/** What has its ending behind a colon is an abbreviation or a name of letters, and no word that has lost some. */
export function isBeforeEnding({ text, pieces: [piece], place }: RepairableWord, read: ReadText): boolean {
  if (piece === undefined || text.length > longestAbbreviation) return false;
  return endingAfter.test(read.text[place.page]?.lines[place.line]?.text.slice(piece.end) ?? '');
}

// "Alvén", "Hanssons": endings of surnames; that of islands (Sandön) is read so too, where it is said who is on them
const endsAsSurname = /(?:én?|son)s?$/u;
const endsAsIsland = /[åäö]ns?$/u;
const onIsland = /(?<!\p{L})p[åa&] $/iu;

// "Bertil Sanda"; not "Bertil, Sanda"
const wordBefore = /(?<![\p{L}\d])(\p{Lu}\p{L}+) $/u;

/**
 * What follows a first name with a capital of its own is a surname, and what stands before a surname a first name: no word
 * of the language, whatever its letters.
 */
export function mayStandInName(word: RepairableWord, read: ReadText): (reading: WordReading) => boolean {
  if (!startsWithCapital(word.text)) return () => true;
  const mayStand = mayStandBesideName(word, read);
  if (!endsAsSurname.test(word.text) || onIsland.test(textBefore(word, read.text))) return mayStand;
  return (reading) => mayStand(reading) && !isIslandNowhereElse(reading, read);
}

function isIslandNowhereElse({ text, isName }: WordReading, { words }: ReadText): boolean {
  return isName && endsAsIsland.test(text) && words.count(text) === 0;
}

function mayStandBesideName(word: RepairableWord, read: ReadText): (reading: WordReading) => boolean {
  const { words } = read;
  const isUnknown = ({ text }: WordReading): boolean => words.standing(text) === standings.unknown;
  const before = wordBefore.exec(textBefore(word, read.text))?.[1];
  if (before !== undefined && isFirstName(before, read)) {
    return (reading) =>
      mayBeSurname(word.text, reading, words) || isUnknown(reading) || isCommonInSmall(reading);
  }
  if (!isBeforeSurname(word, read)) return () => true;
  return (reading) =>
    reading.text.length === word.text.length || isFirstName(reading.text, read) || isUnknown(reading);
}

/** `Folke Brannare` is Brännare, for `brannare` is no word; `Erik Ager` is called so, and `Bo Gavie` after no town. */
function mayBeSurname(word: string, { isName }: WordReading, words: ReadText['words']): boolean {
  return isName || (word.length >= shortestSurname && words.standing(word) === standings.unknown);
}

/** `Anna Ar` is Anna är; `Erik Ager` is called so. */
function isCommonInSmall({ text, wordCost }: WordReading): boolean {
  return !startsWithCapital(text) && wordCost <= mostSmallCost;
}

// "Raéd Shakwin"; not "Ovriga deltagare"
const wordAfter = /^ (\p{Lu}\p{Ll}+)(?![\p{L}\d])/u;

/** Longer words are titles: `Ordférande Shakwin`. */
const longestFirstName = 6;

/**
 * A short word with a capital that stands before what only a surname can be is a first name: no two of its letters are one
 * of another word.
 */
function isBeforeSurname(
  { text, pieces: [piece], place }: RepairableWord,
  { text: pages, words, rules }: ReadText,
): boolean {
  if (piece === undefined || text.length > longestFirstName) return false;
  const line = pages[place.page]?.lines[place.line]?.text ?? '';
  const after = wordAfter.exec(line.slice(piece.end))?.[1];
  if (after === undefined) return false;
  return words.standing(after) === standings.unknown && rules.restore(after).length === 0;
}

function isFirstName(word: string, { words, rules }: ReadText): boolean {
  const meant = words.standing(word) === standings.unknown ? (rules.restore(word)[0]?.text ?? word) : word;
  return (words.language.lexicon.lookup(meant).flags & wordFlags.firstName) !== 0;
}
