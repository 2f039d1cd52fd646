import { isDamagedAnywhere, type Damage } from '../decoder/measure-damage.ts';
import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-range-dash';

// "13:30—-16:55", "15:00—" at the line's end; within a line one long dash stays: writers have it too
const longDash = /(?<=\d)(?:(?:—-|-—)(?=\d)|(?:—-?|-—)(?=\s*$))/gu;
const startsWithFigure = /^\s*\d/u;

/**
 * The dash of a range that engines print twice, or as a long one where the range goes on in the next line:
 *
 *     onsdagen kl 13:30—-16:55, paus 15:00—        onsdagen kl 13:30–16:55, paus 15:00–
 *     15:20                                        15:20
 *
 * Only in texts that recognition has damaged elsewhere; no figure is touched.
 */
export function restoreRangeDashes(text: WorkingText, damage: Damage): readonly Change[] {
  if (!isDamagedAnywhere(text, damage)) return [];
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!line.text.includes('—')) return [];
      const next = page.lines.slice(lineIndex + 1).find(({ text: other }) => other.trim() !== '')?.text ?? '';
      return [...line.text.matchAll(longDash)]
        .filter(({ index, 0: dash }) => {
          const isLast = line.text.slice(index + dash.length).trim() === '';
          return !isLast || startsWithFigure.test(next);
        })
        .map(({ index: start, 0: dash }) => {
          const end = start + dash.length;
          return { page: pageIndex, line: lineIndex, start, end, after: '–', rule, confidence: 0.9 };
        });
    }),
  );
}
