import type { Wanted } from './query-term.ts';

// §85   § 9a   § 9 a   § 5.1   §85.   but § 85 i budgeten
const before = /§+\s*(\d{1,4})(?!\d)(?:(\.\d{1,2})(?!\d)|([a-z])(?!\p{L})|\s([a-hj-z])(?=\s*$))?\.?/iu;
// 85 §   9a §
const after = /(?<![\d,.])(\d{1,4})([a-z])?\s*§/iu;

/** Either of them, to be looked for in a text: without groups. */
export const sectionForms = new RegExp(
  [before, after].map(({ source }) => source.replaceAll(/\((?![?])/gu, '(?:')).join('|'),
  'iu',
);

/** A paragraph's number as it is typed; `§ 9` asks for § 9a too. */
export function readSection(typed: string): Wanted {
  const found = before.exec(typed) ?? after.exec(typed);
  const suffix = found?.slice(2).find((part) => part !== undefined) ?? null;
  return { type: 'section', number: Number(found?.[1]), suffix: suffix?.toLowerCase() ?? null };
}
