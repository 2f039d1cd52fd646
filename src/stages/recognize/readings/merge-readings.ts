import type { Reading } from '../../../records/page-text.ts';
import { hull, horizontalOverlap, right, verticalOverlap } from '../boxes.ts';
import { chooseReading, guesswork, sure } from './choose-reading.ts';
import type { ModelReading } from './choose-reading.ts';
import type { EngineWord } from '../engines/engine.ts';

/** An engine's word after both models have been heard. */
export interface MergedWord extends EngineWord {
  readonly source: string;
  readonly alternatives: readonly Reading[];
  readonly figureDoubtful: boolean;
}

/** For the parts of a word after its first: what is doubtful is said once. */
export const nothingDoubtful = { alternatives: [], figureDoubtful: false } as const;

/** One place on a line, as each model has read it. */
interface Place {
  readonly swe: EngineWord[];
  readonly eng: EngineWord[];
}

/** Readings are of one place when their boxes share this much of their union's width. */
const samePlace = 0.6;
/** A model is vague about where a sign stands that it does not know. */
const samePlaceOfSign = 0.3;
/** A § that the Swedish model did not see stands at most this many heights before its number. */
const signGap = 2;

/**
 * One line read by both models; the English one may have read parts of it only.
 *
 * @param sources what goes into the words' `source` for each model.
 */
export function mergeLine(
  swe: readonly EngineWord[],
  eng: readonly EngineWord[],
  sources: { readonly swe: string; readonly eng: string },
): MergedWord[] {
  return findPlaces(swe, eng).flatMap((place) => mergePlace(place, sources));
}

function findPlaces(swe: readonly EngineWord[], eng: readonly EngineWord[]): Place[] {
  const places: Place[] = swe.map((word) => ({ swe: [word], eng: [] }));
  // Each model's words stay in its own order: its boxes are rougher than its reading.
  for (const word of eng) {
    const met = places.filter((place) => place.swe.some((other) => meets(other, word)));
    const [first, ...rest] = met.length > 0 ? met : placesOfLostSign(places, word);
    if (!first) continue;
    first.eng.push(word);
    for (const place of rest) {
      first.swe.push(...place.swe);
      first.eng.push(...place.eng);
      places.splice(places.indexOf(place), 1);
    }
  }
  return places;
}

function meets(a: EngineWord, b: EngineWord): boolean {
  return horizontalOverlap(a.box, b.box) >= 0.3 && verticalOverlap(a.box, b.box) >= 0.3;
}

/** A § alone, just before a number: the Swedish model leaves it out at times. */
function placesOfLostSign(places: readonly Place[], { text, box }: EngineWord): Place[] {
  if (!text.startsWith('§')) return [];
  return places
    .filter(({ swe }) => {
      const [first] = swe;
      const gap = (first?.box.x ?? 0) - right(box);
      return first !== undefined && /^\d/u.test(first.text) && gap >= 0 && gap <= box.height * signGap;
    })
    .slice(0, 1);
}

function mergePlace(place: Place, sources: { readonly swe: string; readonly eng: string }): MergedWord[] {
  const { swe, eng } = place;
  if (eng.length === 0) return swe.map((word) => unmerged(word, sources.swe));
  const readings = { swe: readingOf(swe), eng: readingOf(eng) };
  if (!isSamePlace(swe, eng)) return keepSwedish(swe, readings.eng, sources);
  const chosen = chooseReading(readings.swe, readings.eng);
  const other = chosen.from === 'swe' ? 'eng' : 'swe';
  const differs = readings[other].text !== chosen.text && readings[other].confidence >= guesswork;
  const alternative = { ...readings[other], source: sources[other] };
  return placeWords(
    chosen.text,
    ...(chosen.from === 'swe' ? ([swe, eng] as const) : ([eng, swe] as const)),
  ).map((word, index) => ({
    ...word,
    confidence: chosen.confidence,
    source: sources[chosen.from],
    alternatives: differs && index === 0 ? [alternative] : [],
    figureDoubtful: chosen.figureDoubtful && index === 0,
  }));
}

function unmerged(word: EngineWord, source: string): MergedWord {
  return { ...word, source, ...nothingDoubtful };
}

/** Boxes that differ: the English reading is not taken, but figures that it has and the other lacks are a doubt. */
function keepSwedish(
  swe: readonly EngineWord[],
  eng: ModelReading,
  sources: { readonly swe: string; readonly eng: string },
): MergedWord[] {
  const figures = eng.text.replace(/\D/gu, '');
  const figureDoubtful = eng.confidence >= sure && figures !== readingOf(swe).text.replace(/\D/gu, '');
  return swe.map((word, index) =>
    figureDoubtful && index === 0
      ? { ...word, source: sources.swe, alternatives: [{ ...eng, source: sources.eng }], figureDoubtful }
      : unmerged(word, sources.swe),
  );
}

function isSamePlace(swe: readonly EngineWord[], eng: readonly EngineWord[]): boolean {
  const [a, b] = [swe, eng].map((words) => hull(words.map((word) => word.box)));
  if (!a || !b) return false;
  const shared = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const needed = eng.some((word) => /[§%]/u.test(word.text)) ? samePlaceOfSign : samePlace;
  const lostSign = eng[0]?.text.startsWith('§') === true;
  return lostSign || shared >= needed * Math.max(a.width, b.width);
}

function readingOf(words: readonly EngineWord[]): ModelReading {
  return {
    text: words.map((word) => word.text).join(' '),
    confidence: Math.min(...words.map((word) => word.confidence)),
  };
}

/** The chosen text's words on the boxes of the reading that has as many; else on equal parts of the place. */
function placeWords(text: string, chosen: readonly EngineWord[], other: readonly EngineWord[]): EngineWord[] {
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
