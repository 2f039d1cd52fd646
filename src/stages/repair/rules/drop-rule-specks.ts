import type { Change, WorkingText } from '../working-text.ts';

const rule = 'drop-rule-specks';

// "` Anna Berg (m), Bo Ek", ". Siv Alm, sekreterare", "Justerare ` Anna Berg": what a table's rule left before a cell
// not "' Kungen kommer '", which quotes, and not ": Anna Berg", which may have its label in the line above
const beforeLine = /(?<=^\s*)[`´'‘’.,;]\s+(?=\p{Lu}\p{Ll})/gu;
const withinLine = /(?<=\S\s+)[`´]\s+(?=[\p{Lu}(])/gu;
const closing = /[`´'‘’](?=\s*$|\s+\p{Ll}|[.,;:])/u;
const speck = /[`´'‘’]|^\s*[.,;]/u;
/** A point or comma before so many lines of a page is a list's bullet. */
const fewestBullets = 3;

/** A tick or a point before a cell, alone: the rest of a rule that recognition took for a sign. */
export function dropRuleSpecks(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) => {
    const found = page.lines.flatMap((line, lineIndex) => {
      if (!speck.test(line.text)) return [];
      return [beforeLine, withinLine]
        .flatMap((pattern) => [...line.text.matchAll(pattern)])
        .filter(({ index, 0: read }) => !closing.test(line.text.slice(index + read.length)))
        .map(({ index: start, 0: read }) => {
          const place = { page: pageIndex, line: lineIndex, start, end: start + read.length };
          return { ...place, read, after: '', rule, confidence: 0.9 };
        });
    });
    const isBullet = (sign: string): boolean =>
      /[.,;]/u.test(sign) && found.filter(({ read }) => read.startsWith(sign)).length >= fewestBullets;
    return found.flatMap(({ read, ...change }) => (isBullet(read.slice(0, 1)) ? [] : [change]));
  });
}
