import type { MergedWord } from './merge-readings.ts';

// "2 (1)" and "3(1)": the page and how many there are
const inOne = /^(\d{1,3})\((\d{1,3})\)$/u;
const page = /^\d{1,3}$/u;
const count = /^\((\d{1,3})\)$/u;

/** A line with a doubt about a page's number that is higher than the number of pages behind it: one of the two is misread. */
export function doubtPageCount(line: readonly MergedWord[]): MergedWord[] {
  return line.map((word, index) => {
    const [, number = line[index - 1]?.text ?? '', pages = count.exec(word.text)?.[1] ?? ''] =
      inOne.exec(word.text) ?? [];
    const isImpossible = page.test(number) && pages !== '' && Number(number) > Number(pages);
    return isImpossible ? { ...word, figureDoubtful: true } : word;
  });
}
