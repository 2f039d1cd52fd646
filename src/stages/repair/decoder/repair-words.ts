import { strippedMark } from '../channel/stripped-marks.ts';
import { standings } from '../lexicon/lexicon.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { LinePlace } from '../working-text.ts';
import { chooseArc } from './choose-arc.ts';
import type { WordRepairs } from './word-repairs.ts';
import { decode } from './decode.ts';
import { isLookedAt, numberAhead } from './find-damaged-words.ts';
import { evidenceOf } from './page-evidence.ts';
import type { Damage } from './measure-damage.ts';
import { measureChannel, type OwnChannel } from './own-channel.ts';
import { slotsOfPage, type Weighed } from './page-slots.ts';
import { caseCosts, isBeforeEnding, isInCapitals, mayBeRoom, mayStandInName } from './place-on-line.ts';
import { isReading, type RepairableWord } from './repairable-word.ts';
import { restoreFirstWord } from '../candidates/restore-first-word.ts';
import { mayBeLabel, mayBeRoomSize } from './room-sizes.ts';
import { weighLittle } from './weigh-little.ts';

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
/** Or to what minutes write and is so much likelier than the word as it stands: `Stammans` may be a compound, but hardly is one. */
const farLikelier = 7;
const writtenCost = 12.5;
/** Where more have, å ä ö may have become anything in a real word too (`dr` for är). */
const heavyRate = 0.5;
/** Where nearly all have, a name without them has lost them too if its letters say so. */
const wholeRate = 0.9;
/** What a name gains that the text has elsewhere with its rings and dots: the same person, most likely. */
const writtenGain = 3;
/** The corpus is small: that it has one real word and not another says less than its counts do. */
const realWordCost = 1;
/** Two ordinary words are parted where so many glued ones stand near. */
const fewestGluedNearOrdinary = 4;
const glueCost = 2;
/** Where å ä ö are mostly sound, other letters are too: at least so often they are not. */
const letterRate = 0.05;
const shortestPoor = 4;
/** A name may be any letters; what is longer is a word that begins a sentence. */
const shortestPoorName = 10;
/** What stands so often with a capital, and nowhere with rings, is a name that has none, where most words have theirs. */
const fewestOfName = 3;
const longestName = 12;
const shortestNumbered = 3;
const poorStripRate = 0.05;
/** About how many words of a poor picture have another letter than they should. */
const poorLetterRate = 0.2;
/** How probable it may be that a real word is what it is. */
const mostRealAsRead = 0.2;
/** The same of an unknown word whose reading is as unknown; and of a name that shows nothing: it stays what it is. */
const mostUnknownAsRead = 0.1;
const mostNewNameAsRead = 0.015;

/** What the words of the text should read, as far as one reading of each is clearly the likeliest. */
export function repairWords(read: ReadText, damage: TextDamage, leastConfidence: number): WordRepairs {
  let channel: OwnChannel | null = null;
  const choices = read.tokens.flatMap((lines, page) => {
    if (!isReading(read.text, page)) return [];
    if (!lines.some((tokens, line) => tokens.length > 0 && mayChange(damage, { page, line }))) return [];
    const own = (channel ??= measureChannel(read));
    const slots = slotsOfPage(read, page, (word) => weigh(word, read, damage, own));
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

function weigh(
  word: RepairableWord,
  read: ReadText,
  damage: TextDamage,
  channel: OwnChannel,
): readonly Weighed[] {
  if (holdsNumber(word.text, read)) return [];
  if (!(isLookedAt(word.text) || isInCapitals(word, read))) return weighAbbreviation(word, read, damage);
  if (isOtherThanWord(word, read)) return [];
  if (!damage.strip.isOpen(word.place) && damage.misread.isCrowded(word.place)) return weighPoor(word, read);
  if (!damage.strip.isOpen(word.place)) {
    return [
      ...(damage.strip.isAjar(word.place) ? weighLittle(word, read) : []),
      ...(damage.glue.isCrowded(word.place) ? weighGlued(word, read, damage) : []),
    ];
  }
  if (doubledLetter.test(word.text)) return [];
  const isKnown = read.words.standing(word.text) !== standings.unknown;
  const rate = damage.strip.rate(word.place);
  if (rate < heavyRate && read.rules.isWritersSlip(word.text)) return [];
  if (rate < heavyRate && numberAhead.test(word.text)) return [];
  const restored = read.rules.restore(word.text);
  const evidence = evidenceOf(word, read);
  const costOfCase = caseCosts(word, read);
  const readings = isKnown
    ? ofRealWord(restored, rate, read.words.cost(word.text))
    : [
        ...evidence.readings,
        ...restored.filter(({ text }) => evidence.readings.every((other) => other.text !== text)),
        ...unknownOf(word, read, rate),
        ...splitsOf(word, read, damage),
      ];
  return readings.filter(mayBe(word, read, rate)).map((reading) => ({
    reading,
    mostAsRead: mostAsReadOf(reading, word.text, read),
    cost:
      reading.channelCost +
      channel.extraCost(word.text, reading, reading.isName ? read.words.count(word.text) : 1) +
      evidence.shift +
      costOfCase(reading) -
      (reading.isName && reading.isStripped && read.words.count(reading.text) > 0 ? writtenGain : 0) +
      (isKnown && !reading.isName && reading.wordCost > wellKnownCost ? realWordCost : 0) +
      -Math.log(reading.isStripped ? rate : Math.max(rate, letterRate)) +
      (reading.terms.length > 1 ? glueCost - Math.log(damage.glue.rate(word.place)) : 0),
  }));
}

/** A flat of four rooms, a room `k1`, an abbreviation. */
function isOtherThanWord(word: RepairableWord, read: ReadText): boolean {
  return (
    mayBeRoomSize(word, read) || mayBeLabel(word, read) || mayBeRoom(word, read) || isBeforeEnding(word, read)
  );
}

function weighAbbreviation(word: RepairableWord, read: ReadText, { strip }: TextDamage): readonly Weighed[] {
  if (!strip.isOpen(word.place)) return [];
  const rate = strip.rate(word.place);
  const first = rate >= heavyRate ? restoreFirstWord(word, read) : [];
  return [...read.rules.restoreAbbreviation(word.text), ...first].map((reading) => ({
    reading,
    mostAsRead: mostRealAsRead,
    cost: reading.channelCost - Math.log(rate),
  }));
}

// "(Ss)", "Vv": a party's letter read twice, and no word
const doubledLetter = /^(?:Ss|Vv|Cc|Xx)$/iu;

/** False for what a word cannot be where it stands, or as often as it stands so. */
function mayBe(word: RepairableWord, read: ReadText, rate: number): (reading: WordReading) => boolean {
  const { text } = word;
  const mayStand = mayStandInName(word, read);
  const times = /^\p{Lu}\p{Ll}/u.test(text) && !/^I|\d/u.test(text) ? read.words.count(text) : 1;
  const isSpared =
    times + countOfGenitive(text, read) >= fewestOfName &&
    text.length <= longestName &&
    rate < heavyRate &&
    !strippedMark.test(text);
  return (reading) =>
    mayStand(reading) &&
    (times === 1 || reading.isStripped) &&
    !(isSpared && reading.isName && read.words.count(reading.text) === 0);
}

/** How often a name stands with the s of a genitive, or without it: `Stambergs yrkande` of `Stamberg`. */
function countOfGenitive(name: string, { words }: ReadText): number {
  return words.count(name.endsWith('s') ? name.slice(0, -1) : `${name}s`);
}

/**
 * `Tullen5` has lost a space and no letter: its 5 is a number. Not in `Berg66`, where the text has `Bergöö` too, nor in
 * `julival1`, for an evening in July is likelier by far than a choice.
 */
function holdsNumber(word: string, { words, rules }: ReadText): boolean {
  const stem = word.replace(/\d+$/u, '');
  if (stem === word || stem.length < shortestNumbered || words.standing(stem) === standings.unknown)
    return false;
  const mostCost = words.cost(stem) - farLikelier;
  return rules.restore(word).every(({ text, wordCost }) => words.count(text) === 0 && wordCost > mostCost);
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

/** On a page where words stand glued and nothing else is damaged. */
function weighGlued(word: RepairableWord, read: ReadText, damage: TextDamage): readonly Weighed[] {
  if (read.words.standing(word.text) !== standings.unknown) return [];
  return splitsOf(word, read, damage).map((reading) => ({
    reading,
    mostAsRead: 1,
    cost: reading.channelCost + glueCost - Math.log(damage.glue.rate(word.place)),
  }));
}

function mostAsReadOf({ terms, text, isName }: WordReading, word: string, { words }: ReadText): number {
  const isShown = strippedMark.test(word);
  if (terms.length === 1 && words.standing(text) === standings.unknown)
    return isShown || !startsWithCapital(text) ? mostUnknownAsRead : mostNewNameAsRead;
  const isOtherName = isName && !isShown && words.count(text) === 0;
  return isOtherName || words.standing(word) !== standings.unknown ? mostRealAsRead : 1;
}

function ofRealWord(readings: readonly WordReading[], rate: number, ownCost: number): readonly WordReading[] {
  if (rate < realWordRate) return [];
  const mostCost =
    rate >= wellKnownRate ? Infinity : Math.max(wellKnownCost, Math.min(writtenCost, ownCost - farLikelier));
  return readings.filter(
    ({ isPlain, isStripped, wordCost }) =>
      (isPlain || (isStripped && rate >= heavyRate)) && wordCost <= mostCost,
  );
}

/** Where the lexicon explains nothing. */
function unknownOf({ text }: RepairableWord, { rules }: ReadText, rate: number): readonly WordReading[] {
  const isShown = rate >= heavyRate || strippedMark.test(text);
  const loose = isShown && rules.restore(text).length === 0 ? rules.restoreLoose(text) : [];
  if (loose.length > 0) return loose;
  if (rate < leastRateOf(text)) return [];
  const known = rules.restore(text).find(({ isPlain }) => isPlain);
  return rules
    .restoreUnknown(text)
    .filter(({ wordCost }) => known === undefined || wordCost < known.wordCost);
}

// "Kvarnlét", "Strémvik": no accent stands so in a long name of ours; not "Hallén", "Méllby"
const unmistakable = /^\p{Lu}(?=.{6})\p{Ll}+[é6](?:[bcdfgkmpqstvx]|[lnr]\p{Ll}{2,})\p{Ll}*$/u;

/** How damaged a page must be before a word that nothing knows is read by its letters alone. */
function leastRateOf(text: string): number {
  if (unmistakable.test(text)) return realWordRate;
  return strippedMark.test(text) ? heavyRate : wholeRate;
}

// "undervis-ningen", "Jan-Olov": one word, whoever set its hyphen
const hyphenBefore = /\p{L}-$/u;
const hyphenAfter = /^-\p{L}/u;

function isBesideHyphen({ pieces: [piece], place }: RepairableWord, { text }: ReadText): boolean {
  const line = text[place.page]?.lines[place.line]?.text ?? '';
  if (piece === undefined) return false;
  return hyphenBefore.test(line.slice(0, piece.start)) || hyphenAfter.test(line.slice(piece.end));
}

/** `istallet` is one word that has lost its dots, though `i` and `stället` are two. */
function isWhole({ text, isPlain, isName }: WordReading, { words }: ReadText): boolean {
  return isPlain && !isName && words.standing(text) === standings.listed;
}

/** Two ordinary words are hard to tell from a compound that no list has. */
function splitsOf(word: RepairableWord, read: ReadText, damage: TextDamage): readonly WordReading[] {
  const { rules } = read;
  if (word.pieces.length > 1 || isBesideHyphen(word, read)) return [];
  if (rules.restore(word.text).some((reading) => isWhole(reading, read))) return [];
  return damage.glue.near(word.place) >= fewestGluedNearOrdinary
    ? rules.splitOrdinary(word.text)
    : rules.split(word.text);
}
