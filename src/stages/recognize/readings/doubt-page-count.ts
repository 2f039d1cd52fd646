import type { MergedWord } from './merge-readings.ts';

// "2 (1)" and "3(1)": the page and how many there are
const inOne = /^(\d{1,3})\((\d{1,3})\)$/u;
const page = /^\d{1,3}$/u;
const count = /^\((\d{1,3})\)$/u;

/**
 * A page's lines with a doubt about its number where that is higher than the number of pages behind it: one of the two is
 * misread. Where several stand so, they are this year's figures and last year's.
 */
export function doubtPageCount(lines: readonly (readonly MergedWord[])[]): MergedWord[][] {
  const counted = lines.flatMap((line) =>
    line.flatMap((word, index) => {
      const [, number = line[index - 1]?.text ?? '', pages = count.exec(word.text)?.[1] ?? ''] =
        inOne.exec(word.text) ?? [];
      return page.test(number) && pages !== ''
        ? [{ word, isImpossible: Number(number) > Number(pages) }]
        : [];
    }),
  );
  const [only] = counted;
  const doubtful = counted.length === 1 && only?.isImpossible === true ? only.word : null;
  return lines.map((line) =>
    line.map((word) => (word === doubtful ? { ...word, figureDoubtful: true } : word)),
  );
}
