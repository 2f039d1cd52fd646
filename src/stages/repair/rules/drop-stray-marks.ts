import type { Damage } from '../decoder/measure-damage.ts';
import type { ReadText } from '../words/read-text.ts';
import type { Change } from '../working-text.ts';
import { findRulings } from './find-rulings.ts';

const rule = 'drop-stray-marks';

// "Lagning av _ vägen": the wide space of a justified line read as an underscore; not "Namn _ _ _" in a form
const strayMark = /(?<=[\p{L}\d,.] +)_ +(?=[\p{L}\d])/gu;
// "| SAMMANTRÄDE": the side of a logo's box, alone before a line's only word; not "| Tfn | e-post |"
const boxSide = /(?<=^\s*)\| (?=\p{Lu}{5,}$)/gu;

/** `anmärkning|-`: without the bar the two cells would be one. */
function standsBetween({ input, index, 0: { length } }: RegExpExecArray): boolean {
  return /\S\|\S/u.test(input.slice(Math.max(0, index - 1), index + length + 1));
}

/** Marks that stand for nothing, between or beside the words of a line where recognition has done other damage. */
export function dropStrayMarks({ text, furniture }: ReadText, damage: Damage): readonly Change[] {
  const rulings = findRulings(text, furniture);
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const place = { page: pageIndex, line: lineIndex };
      if (!/[_|]/u.test(line.text) || !damage.isOpen(place)) return [];
      return [
        ...[strayMark, boxSide].flatMap((mark) => [...line.text.matchAll(mark)]),
        ...rulings(place),
      ].map((match) => ({
        ...place,
        start: match.index,
        end: match.index + match[0].length,
        after: standsBetween(match) ? ' ' : '',
        rule,
        confidence: 0.9,
      }));
    }),
  );
}
