import type { OrderFigures } from './measure-order.ts';
import { ways } from './measure-order.ts';

/** A row a kind of layout: its words, and the share of them out of order in each way of reading. */
export function asOrderTable(figures: readonly OrderFigures[]): string {
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  const rows = [...kinds, null].map((kind) => {
    const own = figures.filter((each) => kind === null || each.kind === kind);
    const shares = ways.map((way) => shareWrong(own.filter((each) => each.way === way)));
    const words = own.filter(({ way }) => way === ways[0]).reduce((sum, each) => sum + each.words.words, 0);
    return [kind ?? '**all**', String(words), ...shares];
  });
  const head = ['layout', 'words', ...ways];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shareWrong(figures: readonly OrderFigures[]): string {
  const wrong = figures.reduce((sum, { words }) => sum + words.wrongAfter, 0);
  const words = figures.reduce((sum, each) => sum + each.words.words, 0);
  return `${((100 * wrong) / Math.max(1, words)).toFixed(2)} %`;
}
