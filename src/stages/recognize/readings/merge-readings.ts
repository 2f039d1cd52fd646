import type { Reading } from '../../../records/page-text.ts';
import { horizontalOverlap, hull, right } from '../boxes.ts';
import { guesswork, sure } from './confidence.ts';
import { doubtFigures } from './doubt-figures.ts';
import { findPlaces } from './find-places.ts';
import type { Place } from './find-places.ts';
import { sameFigures } from './same-figures.ts';
import { isUnread } from './mark-unread.ts';
import type { Chooser, ModelReading } from './model-reading.ts';
import type { EngineWord } from '../engines/engine.ts';

/** An engine's word after both models have been heard. */
export interface MergedWord extends EngineWord {
  readonly source: string;
  readonly alternatives: readonly Reading[];
  readonly figureDoubtful: boolean;
}

/** For the parts of a word after its first: what is doubtful is said once. */
export const nothingDoubtful = { alternatives: [], figureDoubtful: false } as const;

/** What goes into the words' `source` for each model: `tesseract.js:swe`. */
interface Sources {
  readonly base: string;
  readonly second: string;
}

/** Readings are of one place when their boxes share this much of their union's width. */
const samePlace = 0.6;
/** A model is vague about where a sign stands that it does not know. */
const samePlaceOfSign = 0.3;
/** One line read by two models; the second may have read parts of it only. */
export function mergeLine(
  base: readonly EngineWord[],
  second: readonly EngineWord[],
  sources: Sources,
  choose: Chooser,
): MergedWord[] {
  if (base.every(isUnread)) return mergeLone(base, second, sources);
  return findPlaces(base, second).flatMap((place) => mergePlace(place, sources, choose));
}

// "3", "- 3 -", "1(7)", "§"
const loneSign = /^[([–-]?(?:§|\d[\d().,:/–-]*|[–-])$/u;

/** A figure that one model alone has read is doubtful below this: "2" for 1 at a fax's foot, at 81. */
const sureAlone = 90;

/** Print so many times as long as high is a line of text; it is one if so much of it was surely read. */
const lineLength = 5;
const readableShare = 0.8;

/**
 * What the second model alone has read, apart from all else: page numbers and the like, and lines of text. Single words may
 * be of a stamp or a signature.
 */
function mergeLone(
  base: readonly EngineWord[],
  second: readonly EngineWord[],
  sources: Sources,
): MergedWord[] {
  const source = sources.second;
  const isPlain = second.every(({ text, confidence }) => confidence >= sure && loneSign.test(text));
  const isNumber = second.some(({ text }) => /[§\d]/u.test(text));
  const isTaken = (isPlain && isNumber) || isLineOfText(base, second);
  if (!isTaken) return base.map((word) => unmerged(word, sources.base));
  return second.map((word) => {
    const figureDoubtful = /\d/u.test(word.text) && word.confidence < sureAlone;
    return { ...unmerged(word, source), figureDoubtful };
  });
}

function isLineOfText([place]: readonly EngineWord[], second: readonly EngineWord[]): boolean {
  if (place === undefined || place.box.width < place.box.height * lineLength) return false;
  const surely = second.filter(({ confidence }) => confidence >= sure);
  return lettersOf(surely).length >= Math.max(lineLength, lettersOf(second).length * readableShare);
}

function mergePlace({ base, second }: Place<EngineWord>, sources: Sources, choose: Chooser): MergedWord[] {
  if (second.length === 0) return base.map((word) => unmerged(word, sources.base));
  if (base.some(isUnread)) return mergeUnread(base, second, sources, choose);
  const readings = { base: readingOf(base), second: readingOf(second) };
  if (!isSamePlace(base, second)) return keepBase(base, readings.second, sources);
  const chosen = choose(readings.base, readings.second);
  const other = chosen.from === 'base' ? 'second' : 'base';
  const differs = readings[other].text !== chosen.text && readings[other].confidence >= guesswork;
  const alternative = { ...readings[other], source: sources[other] };
  const [own, others] = chosen.from === 'base' ? [base, second] : [second, base];
  const words = placeWords(chosen.text, own, others).map((word, index, { length }) => ({
    ...word,
    confidence: chosen.confidence,
    source: sources[chosen.from],
    alternatives: differs ? alternativesOf(word, index, length, alternative) : [],
  }));
  return doubtFigures(words, chosen.figureDoubtful);
}

/** The other reading of one word of a place. It is the word's own only if it parts the place as the chosen one does. */
function alternativesOf(
  { text }: EngineWord,
  index: number,
  count: number,
  other: ModelReading & { readonly source: string },
): Reading[] {
  if (count === 1) return [other];
  const parts = other.text.split(' ');
  const part = parts[index];
  return parts.length === count && part !== undefined && part !== text ? [{ ...other, text: part }] : [];
}

/**
 * Where the base model has passed print over, what the second read there is taken unless it only guesses: all of it when
 * it is the better reading of the whole place, or holds what the base has read beside; else what stands apart from that.
 */
function mergeUnread(
  base: readonly EngineWord[],
  second: readonly EngineWord[],
  sources: Sources,
  choose: Chooser,
): MergedWord[] {
  const read = base.filter((word) => !isUnread(word));
  const likely = second.filter(({ text, confidence }) => confidence >= sure && /\p{L}{2}|[\d§%]/u.test(text));
  const own = lettersOf(read);
  const isBetter =
    read.length > 0 && likely.length > 0 && choose(readingOf(read), readingOf(likely)).from === 'second';
  const holdsBase = isBetter || (own !== '' && lettersOf(likely).includes(own));
  const kept = holdsBase ? [] : read.map((word) => unmerged(word, sources.base));
  const apart = likely.filter((word) => !kept.some((other) => horizontalOverlap(word.box, other.box) > 0.1));
  if (apart.length === 0) return base.map((word) => unmerged(word, sources.base));
  const added = apart.map((word) => unmerged(word, sources.second));
  return [...kept, ...added].sort((a, b) => a.box.x - b.box.x);
}

function lettersOf(words: readonly EngineWord[]): string {
  return words
    .map(({ text }) => text)
    .join('')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

function unmerged(word: EngineWord, source: string): MergedWord {
  return { ...word, source, ...nothingDoubtful };
}

/** Boxes that differ: the second reading is not taken, but figures that it has and the other lacks are a doubt. */
function keepBase(base: readonly EngineWord[], second: ModelReading, sources: Sources): MergedWord[] {
  const own = readingOf(base).text;
  const differs = !sameFigures(second.text, own);
  // A model without § and % prints figures for them.
  const figureDoubtful = second.confidence >= sure && differs && !/[§%]/u.test(own);
  return base.map((word, index) =>
    figureDoubtful && index === 0
      ? {
          ...word,
          source: sources.base,
          alternatives: [{ ...second, source: sources.second }],
          figureDoubtful,
        }
      : unmerged(word, sources.base),
  );
}

function isSamePlace(base: readonly EngineWord[], second: readonly EngineWord[]): boolean {
  const [a, b] = [base, second].map((words) => hull(words.map((word) => word.box)));
  if (!a || !b) return false;
  const shared = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const needed = second.some((word) => /[§%]/u.test(word.text)) ? samePlaceOfSign : samePlace;
  const lostSign = second[0]?.text.startsWith('§') === true;
  return lostSign || shared >= needed * Math.max(a.width, b.width);
}

export function readingOf(words: readonly EngineWord[]): ModelReading {
  return {
    text: words.map((word) => word.text).join(' '),
    confidence: Math.min(...words.map((word) => word.confidence)),
  };
}

/** The chosen text's words on the boxes of the reading that has as many; else on equal parts of the place. */
export function placeWords(
  text: string,
  chosen: readonly EngineWord[],
  other: readonly EngineWord[],
): EngineWord[] {
  const texts = text.split(' ').filter((word) => word !== '');
  const [first] = chosen;
  if (!first) return [];
  const boxes = [chosen, other].find((words) => words.length === texts.length)?.map((word) => word.box);
  const all = hull([...chosen, ...other].map((word) => word.box));
  const width = all.width / Math.max(1, texts.length);
  return texts.map((word, index) => ({
    ...first,
    text: word,
    box: boxes?.[index] ?? { ...all, x: all.x + index * width, width },
  }));
}
