import type { WorkingPage } from '../working-text.ts';

/** The lines at a page's start or end that may be furniture, outermost first, as indexes into the page's lines. */
export interface PageEdges {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  /** The last lines that hold text, the very last first, however far up the page they stand. */
  readonly last: readonly number[];
}

const mostTopLines = 8;
const mostBottomLines = 8;
/** Share of a page's height, at its top and at its bottom, where running headers and footers stand. */
const marginShare = 0.14;

/**
 * By place where lines have boxes, else the first and the last few lines that hold text.
 *
 * @param apart lines that are furniture already, and do not count.
 */
export function findEdges({ source, lines }: WorkingPage, apart: readonly number[] = []): PageEdges {
  const withText = lines.flatMap((line, index) =>
    line.text.trim() === '' || apart.includes(index) ? [] : [index],
  );
  const { height } = source;
  const top = withText.slice(0, mostTopLines);
  const last = withText.slice(-mostBottomLines).toReversed();
  if (height === null) return { top, bottom: last, last };
  const isAt = (index: number, from: number, to: number): boolean => {
    const box = lines[index]?.source.box ?? null;
    return box === null || (box.y + box.height / 2 >= from && box.y + box.height / 2 <= to);
  };
  return {
    top: withText.filter((index) => isAt(index, 0, height * marginShare)).slice(0, mostTopLines),
    bottom: withText
      .filter((index) => isAt(index, height * (1 - marginShare), height))
      .slice(-mostBottomLines)
      .toReversed(),
    last,
  };
}
