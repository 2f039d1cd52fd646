import { strippedMark } from '../channel/stripped-marks.ts';
import { standings } from '../lexicon/lexicon.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { LinePlace, Change } from '../working-text.ts';
import { chooseArc } from './choose-arc.ts';
import { decode } from './decode.ts';
import { isLookedAt, numberAhead } from './find-damaged-words.ts';
import { evidenceOf } from './page-evidence.ts';
import type { Damage } from './measure-damage.ts';
import { slotsOfPage, type Weighed } from './page-slots.ts';
import { isReading, type RepairableWord } from './repairable-word.ts';
import { mayBeRoomSize } from './room-sizes.ts';

/** How damaged the text is around each line: by lost rings and dots, and by lost spaces. */
export interface TextDamage {
  readonly strip: Damage;
  readonly glue: Damage;
  /** By letters that a poor picture made others of. */
  readonly misread: Damage;
}

/** Where fewer of the words with å ä ö around have lost them, a real word is taken for what it is. */
const realWordRate = 0.01;
/** Where fewer have, real words are only restored to words that all minutes have. */
const wellKnownRate = 0.1;
const wellKnownCost = 9;
/** Where more have, å ä ö may have become anything in a real word too (`dr` for är). */
const heavyRate = 0.5;
/** Where nearly all have, a name without them has lost them too if its letters say so. */
const wholeRate = 0.9;
/** The corpus is small: that it has one real word and not another says less than its counts do. */
const realWordCost = 1;
/** Two ordinary words are parted where so many glued ones stand near. */
const fewestGluedNearOrdinary = 4;
const glueCost = 2;
/** Where å ä ö are mostly sound, other letters are too: at least so often they are not. */
const letterRate = 0.05;
/** Words that a corpus of minutes has several times. */
const mostAjarCost = 11.5;
const ajarRate = 0.01;
const shortestPoor = 4;
/** A name may be any letters; what is longer is a word that begins a sentence. */
const shortestPoorName = 10;
const shortestNumbered = 3;
const shortestInCapitals = 3;
/** What it costs a word that is no name to have a capital after one in small letters. */
const capitalWithinCost = 5;
/** What it costs a word that begins its line or cell with a capital to have a small letter; none where the line above is full. */
const smallAtStartCost = 2;
const fullShare = 0.75;
const linesAround = 30;
const poorStripRate = 0.05;
/** About how many words of a poor picture have another letter than they should. */
const poorLetterRate = 0.2;
/** How probable it may be that a real word is what it is. */
const mostRealAsRead = 0.15;
/** The same where nearly all å ä ö are lost: that a word has none says little there. */
const mostWholeAsRead = 0.35;
/** The same of an unknown word whose reading is as unknown: a name stays what it is. */
const mostUnknownAsRead = 0.1;

/** A word that is probably not what it says, where no other reading is sure enough. */
export interface UnsettledWord extends LinePlace {
  readonly text: string;
  /** What of it stands on its line: all of it, or the half before a hyphen. */
  readonly first: string;
  /** What it may be, likeliest first. */
  readonly readings: readonly string[];
}

export interface WordRepairs {
  readonly changes: readonly Change[];
  readonly unsettled: readonly UnsettledWord[];
}

/** What the words of the text should read, as far as one reading of each is clearly the likeliest. */
export function repairWords(read: ReadText, damage: TextDamage, leastConfidence: number): WordRepairs {
  const choices = read.tokens.flatMap((lines, page) => {
    if (!isReading(read.text, page)) return [];
    if (!lines.some((tokens, line) => tokens.length > 0 && mayChange(damage, { page, line }))) return [];
    const slots = slotsOfPage(read, page, (word) => weigh(word, read, damage));
    const probable = decode(slots, read.words.language.model);
    return slots.flatMap((arcs, place) =>
      arcs.length > 1 ? [chooseArc(arcs, probable[place] ?? [], leastConfidence)] : [],
    );
  });
  return {
    changes: choices.flatMap(({ changes }) => changes),
    unsettled: choices.flatMap(({ unsettled }) => unsettled),
  };
}

function mayChange({ strip, glue, misread }: TextDamage, place: LinePlace): boolean {
  return strip.isOpen(place) || strip.isAjar(place) || misread.isCrowded(place) || glue.isCrowded(place);
}

function weigh(word: RepairableWord, read: ReadText, damage: TextDamage): readonly Weighed[] {
  if (!(isLookedAt(word.text) || isInCapitals(word, read)) || holdsNumber(word.text, read)) return [];
  if (mayBeRoomSize(word, read)) return [];
  if (!damage.strip.isOpen(word.place) && damage.misread.isCrowded(word.place)) return weighPoor(word, read);
  if (!damage.strip.isOpen(word.place)) {
    return [
      ...(damage.strip.isAjar(word.place) ? weighLittle(word, read) : []),
      ...(damage.glue.isCrowded(word.place) ? weighGlued(word, read, damage) : []),
    ];
  }
  const isKnown = read.words.standing(word.text) !== standings.unknown;
  const rate = damage.strip.rate(word.place);
  if (rate < heavyRate && read.rules.isWritersSlip(word.text)) return [];
  if (rate < heavyRate && numberAhead.test(word.text)) return [];
  const restored = read.rules.restore(word.text);
  const evidence = evidenceOf(word, read);
  const costOfCase = caseCosts(word, read);
  const readings = isKnown
    ? ofRealWord(restored, rate)
    : [
        ...evidence.readings,
        ...restored.filter(({ text }) => evidence.readings.every((other) => other.text !== text)),
        ...unknownOf(word, read, rate),
        ...splitsOf(word, read, damage),
      ];
  return readings.map((reading) => ({
    reading,
    mostAsRead: mostAsReadOf(reading, isKnown, rate, read),
    cost:
      reading.channelCost +
      evidence.shift +
      costOfCase(reading) +
      (isKnown && !reading.isName && reading.wordCost > wellKnownCost ? realWordCost : 0) +
      -Math.log(reading.isStripped ? rate : Math.max(rate, letterRate)) +
      (reading.terms.length > 1 ? glueCost - Math.log(damage.glue.rate(word.place)) : 0),
  }));
}

// "LANS LANDSTING": next to what is no abbreviation either
const capitalsBefore = /\p{Lu}{5} $/u;
const capitalsAfter = /^ \p{Lu}{5}/u;

/** A short word in capitals is no abbreviation where those beside it are words in capitals. */
function isInCapitals({ text, pieces, place }: RepairableWord, read: ReadText): boolean {
  const [piece] = pieces;
  if (piece === undefined || text.length < shortestInCapitals) return false;
  const line = read.text[place.page]?.lines[place.line]?.text ?? '';
  const isSetInCapitals = !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{5,}/gu) ?? []).length >= 2;
  const beside = capitalsBefore.test(line.slice(0, piece.start)) || capitalsAfter.test(line.slice(piece.end));
  return isSetInCapitals && beside;
}

// "får Over", "den Arsmotet"; not "Paragraf Ovrigt" where a line or a cell begins
const smallBefore = /(?<![\p{L}\d])\p{Ll}{2,} $/u;

// "Ärendet" below "Styrelsens beslut", "Övriga" in a table's second column
const lineOrCellBefore = /^[^\p{L}\d]*$|\s{2}$/u;

/** What the place of a word on its line says of the case of its readings. */
function caseCosts(word: RepairableWord, { text }: ReadText): (reading: WordReading) => number {
  const ahead = textBefore(word, text);
  if (smallBefore.test(ahead)) return (reading) => (isCapitalForNone(reading) ? capitalWithinCost : 0);
  if (!startsWithCapital(word.text) || !lineOrCellBefore.test(ahead)) return () => 0;
  return (reading) => (startsWithCapital(reading.text) ? 0 : smallAtStartCost);
}

/** What stands before a word on its line, and on the line above where that is full: a sentence goes on from it. */
function textBefore({ pieces, place: { page, line } }: RepairableWord, text: ReadText['text']): string {
  const lines = text[page]?.lines ?? [];
  const ahead = lines[line]?.text.slice(0, pieces[0]?.start ?? 0) ?? '';
  if (/\S/u.test(ahead)) return ahead;
  const above = lines[line - 1]?.text.trimEnd() ?? '';
  const longest = lines
    .slice(Math.max(0, line - linesAround), line + linesAround)
    .reduce((most, each) => Math.max(most, each.text.length), 0);
  return above.length >= fullShare * longest ? `${above} ` : ahead;
}

/** `Hålla` is no name, and would be written small within a sentence. */
function isCapitalForNone({ text, isName }: WordReading): boolean {
  return !isName && startsWithCapital(text) && text !== text.toUpperCase();
}

/** `Tullen5` has lost a space and no letter: its 5 is a number. */
function holdsNumber(word: string, { words }: ReadText): boolean {
  const stem = word.replace(/\d+$/u, '');
  return stem !== word && stem.length >= shortestNumbered && words.standing(stem) !== standings.unknown;
}

/** On a page of a poor picture: words that are none, as anything that their letters may have been. */
function weighPoor(word: RepairableWord, read: ReadText): readonly Weighed[] {
  if (read.words.standing(word.text) !== standings.unknown || word.text.length < shortestPoor) return [];
  if (startsWithCapital(word.text) && word.text.length < shortestPoorName) return [];
  const { shift, readings } = evidenceOf(word, read);
  const poor = read.rules.restorePoor(word.text);
  return [...readings, ...poor.filter(({ text }) => readings.every((other) => other.text !== text))].map(
    (reading) => ({
      reading,
      mostAsRead: mostRealAsRead,
      cost: reading.channelCost + shift - Math.log(reading.isStripped ? poorStripRate : poorLetterRate),
    }),
  );
}

/** On a page that is ajar: a word that is none, and with its rings and dots is one that all minutes have. */
function weighLittle({ text }: RepairableWord, { rules, words }: ReadText): readonly Weighed[] {
  if (words.standing(text) !== standings.unknown) return [];
  if (rules.isWritersSlip(text)) return [];
  const restored = rules.restore(text);
  const common = new Set(
    restored.flatMap((each) => (each.wordCost <= mostAjarCost ? [each.text.toLowerCase()] : [])),
  );
  return restored
    .filter((each) => each.isPlain && startsWithCapital(each.text) === startsWithCapital(text))
    .filter((each) => common.has(each.text.toLowerCase()))
    .map((reading) => ({ reading, mostAsRead: 1, cost: reading.channelCost - Math.log(ajarRate) }));
}

/** On a page where words stand glued and nothing else is damaged. */
function weighGlued(word: RepairableWord, read: ReadText, damage: TextDamage): readonly Weighed[] {
  if (read.words.standing(word.text) !== standings.unknown) return [];
  return splitsOf(word, read, damage).map((reading) => ({
    reading,
    mostAsRead: 1,
    cost: reading.channelCost + glueCost - Math.log(damage.glue.rate(word.place)),
  }));
}

function mostAsReadOf(
  { terms, text, isPlain }: WordReading,
  isKnown: boolean,
  rate: number,
  { words }: ReadText,
): number {
  if (isKnown) return isPlain && rate >= wholeRate ? mostWholeAsRead : mostRealAsRead;
  return terms.length === 1 && words.standing(text) === standings.unknown ? mostUnknownAsRead : 1;
}

function ofRealWord(readings: readonly WordReading[], rate: number): readonly WordReading[] {
  if (rate < realWordRate) return [];
  return readings.filter(
    ({ isPlain, isStripped, wordCost }) =>
      (isPlain || (isStripped && rate >= heavyRate)) && (rate >= wellKnownRate || wordCost <= wellKnownCost),
  );
}

function unknownOf({ text }: RepairableWord, { rules }: ReadText, rate: number): readonly WordReading[] {
  return rate < (strippedMark.test(text) ? heavyRate : wholeRate) ? [] : rules.restoreUnknown(text);
}

/** Two ordinary words are hard to tell from a compound that no list has. */
function splitsOf(word: RepairableWord, { rules }: ReadText, damage: TextDamage): readonly WordReading[] {
  if (word.pieces.length > 1) return [];
  return damage.glue.near(word.place) >= fewestGluedNearOrdinary
    ? rules.splitOrdinary(word.text)
    : rules.split(word.text);
}
