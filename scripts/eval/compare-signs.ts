import { runsThatDiffer } from './compare-figures.ts';
import type { WordPair } from './compare-figures.ts';

/**
 * How many of the printed words with § or % were read with their signs. A space more or less loses no sign: "§ 14" and
 * "§14" have the same, in the same place among the figures.
 */
export function countRightSigns(pairs: readonly WordPair[]): number {
  const withSigns = pairs.filter(({ printed }) => /[§%]/u.test(printed));
  const wrong = runsThatDiffer(pairs).flatMap(([from, to]) => {
    const run = pairs.slice(from, to);
    const isSame = signsAndFigures(run, 'printed') === signsAndFigures(run, 'seen');
    return isSame ? [] : run.filter(({ printed, seen }) => signsOf(printed) !== signsOf(seen));
  });
  return withSigns.length - wrong.filter(({ printed }) => /[§%]/u.test(printed)).length;
}

function signsOf(word: string): string {
  return word.replace(/[^§%]/gu, '');
}

function signsAndFigures(run: readonly WordPair[], side: keyof WordPair): string {
  return run
    .map((pair) => pair[side])
    .join('')
    .replace(/[^§%\d]/gu, '');
}
