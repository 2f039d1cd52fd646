import type { PageReading } from '../../../records/page-reading.ts';
import type { Box } from '../../../records/place.ts';
import type { PlacedWord } from '../placed-word.ts';
import type { PartToRead } from './parts-to-read.ts';

/** What was read in one part of a page; its lines have their places in the part. */
export interface PartReading {
  readonly part: Pick<PartToRead, 'kind' | 'box'>;
  readonly reading: PageReading;
}

/** The words of a part, with their places on the page. A part that had to be turned is fitted into its place. */
export function wordsOnPage({ part, reading }: PartReading): PlacedWord[] {
  const across = part.box.width / reading.width;
  const down = part.box.height / reading.height;
  const place = (box: Box): Box => ({
    x: part.box.x + box.x * across,
    y: part.box.y + box.y * down,
    width: box.width * across,
    height: box.height * down,
  });
  return reading.lines.flatMap(({ words, fontSize, bold }, run) =>
    words.flatMap(({ text, box, confidence, source, alternatives }): PlacedWord[] =>
      box === null ? [] : [{ text, box: place(box), confidence, source, alternatives, fontSize, bold, run }],
    ),
  );
}
