import type { EngineWord } from '../engines/engine.ts';
import { doubtFigures } from './doubt-figures.ts';
import { findPlaces } from './find-places.ts';
import { mergePercent } from './merge-percent.ts';
import { placeWords, readingOf } from './merge-readings.ts';
import type { MergedWord } from './merge-readings.ts';
import { mergeSection } from './merge-section.ts';
import { readBefore } from './read-as.ts';

/**
 * A line with § % and @ where a model that prints nothing else so well has read them; all else stays as it was.
 *
 * @param eng words of that model, of parts of the line.
 * @param source what goes into the words' `source`.
 */
export function mergeSigns(
  line: readonly MergedWord[],
  eng: readonly EngineWord[],
  source: string,
): MergedWord[] {
  if (eng.length === 0) return [...line];
  return findPlaces(line, eng).flatMap(({ base, second }) => {
    const [first] = base;
    if (first === undefined || second.length === 0) return base;
    const [own, other] = [readingOf(base), readingOf(second)];
    const text =
      mergeSection(own.text, other.text) ??
      mergePercent(own.text, other.text) ??
      mergeAt(own.text, other.text);
    if (text === null || text === own.text) return base;
    const words = placeWords(text, base, second).map((word, index) => ({
      ...first,
      ...word,
      confidence: Math.max(own.confidence, other.confidence),
      source,
      alternatives:
        index === 0 ? [...base.flatMap((each) => each.alternatives), ...readBefore(own, first.source)] : [],
    }));
    return doubtFigures(
      words,
      base.some((each) => each.figureDoubtful),
    );
  });
}

/** An address with the @ that the other reading has in the place of a letter: "kansliQkommun.se". Null where it has none. */
function mergeAt(own: string, other: string): string | null {
  const place = other.indexOf('@');
  if (place < 0 || own.length !== other.length || !/[QG&©®O09]/u.test(own[place] ?? '')) return null;
  const mended = `${own.slice(0, place)}@${own.slice(place + 1)}`;
  return mended.toLowerCase() === other.toLowerCase() ? mended : null;
}
