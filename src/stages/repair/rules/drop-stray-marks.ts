import type { Damage } from '../decoder/measure-damage.ts';
import type { Change, WorkingText } from '../working-text.ts';

const rule = 'drop-stray-marks';

// "Lagning av _ vägen": the wide space of a justified line read as an underscore; not "Namn _ _ _" in a form
const strayMark = /(?<=[\p{L}\d,.] +)_ +(?=[\p{L}\d])/gu;

/** Marks that stand for nothing, between two words of a line where recognition has done other damage. */
export function dropStrayMarks(text: WorkingText, damage: Damage): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const place = { page: pageIndex, line: lineIndex };
      if (!line.text.includes('_') || !damage.isOpen(place)) return [];
      return [...line.text.matchAll(strayMark)].map((match) => ({
        ...place,
        start: match.index,
        end: match.index + match[0].length,
        after: '',
        rule,
        confidence: 0.9,
      }));
    }),
  );
}
