import { sideOf } from './voter-sentences.ts';
import type { Counts } from './vote-counts.ts';

const answer = '(?:ja|nej|avst(?:år|ående|\\.)?|frånv(?:arande|\\.)?|blanka?)(?:[- ]?röst(?:er)?)?';
const heads = new RegExp(
  `^(?:antal\\s(?:röster\\s)?)?((?:${answer}[\\s|:]*){2,4})(?:$|(?=\\d|summa|total|antal))`,
  'iu',
);

/**
 * Figures under their heads, null where a text is none:
 *
 *     Ja  Nej  Avstår  Frånvarande
 *     41  38   0       2
 */
export function readFigureTable(text: string): Counts | null {
  const head = heads.exec(text);
  if (!head) return null;
  const sides = (head[1] ?? '').match(new RegExp(answer, 'giu'))?.map(sideOf) ?? [];
  const below = text.slice(head[0].length).replace(/^(?:summa|totalt?|antal(?: röster)?)\s?:?/iu, '');
  const figures = /^[\d\s|]+$/u.test(below) ? (below.match(/\d{1,4}/gu) ?? []) : [];
  if (figures.length !== sides.length || new Set(sides).size < sides.length) return null;
  return Object.fromEntries(sides.map((side, i) => [side, Number(figures[i])]));
}

/** Says that a line is the heads of such a table, and no figures yet. */
export function isTableHead(text: string): boolean {
  const head = heads.exec(text);
  return head !== null && head[0].length === text.length;
}
