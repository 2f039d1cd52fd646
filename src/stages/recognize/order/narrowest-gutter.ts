import { median, right } from '../boxes.ts';
import type { Fragment } from './cut-fragments.ts';

/** In heights of a line and in usual spaces: a typewriter's are wide. */
const inHeights = 0.7;
const inSpaces = 1.8;

/** How wide a gap must be, in points, to part columns or cells; a narrower one is a space. */
export function narrowestGutter(fragments: readonly Fragment[]): number {
  const words = fragments.flatMap((fragment) => fragment.words);
  if (words.length === 0) return 0;
  const spaces = fragments.flatMap((fragment) =>
    fragment.words.slice(1).map(({ box }, index) => box.x - right(fragment.words[index]?.box ?? box)),
  );
  const space = spaces.length === 0 ? 0 : median(spaces);
  return Math.max(median(words.map(({ box }) => box.height)) * inHeights, space * inSpaces);
}
