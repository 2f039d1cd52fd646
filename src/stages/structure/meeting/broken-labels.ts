import type { Line } from '../read-lines.ts';
import { readCoverLabel } from './cover-labels.ts';

/** A label takes so many lines at the most. */
const tallestLabel = 3;
/** Letters of a text file, points where boxes are known. */
const sameEdge = 3;

/**
 * A label that had no room in its column goes on below, beside the next line of its value. It is put together on its
 * first line:
 *
 *     Plats och tid        Kommunkontoret, den 23 maj 2006,        Ej tjänstgörande     Siv Ros (S)
 *     för sammanträdet     kl 08.30-16.00                          ersättare            Bo Ek (M)
 */
export function joinBrokenLabels(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const height = heightOfLabel(lines, at);
    const own = lines.slice(at, at + height);
    own.forEach((line, i) => {
      const [, ...values] = line.cells;
      const cells = i === 0 ? [labelOver(own), ...values] : values;
      if (height === 1) joined.push(line);
      else if (cells.length > 0) joined.push({ ...line, cells, text: cells.join(' ') });
    });
    at += height - 1;
  }
  return joined;
}

/** How many lines the label takes that begins on a line; 1 where it ends there, or there is none. */
function heightOfLabel(lines: readonly Line[], at: number): number {
  for (let height = tallestLabel; height > 1; height -= 1) {
    const own = lines.slice(at, at + height);
    if (own.length === height && own.slice(1).every((line) => goesOnBelow(line, lines[at]))) {
      const whole = labelOver(own);
      const label = readCoverLabel(whole);
      if (label?.rest === '' && label.label.length === whole.length) return height;
    }
  }
  return 1;
}

function goesOnBelow(line: Line, first: Line | undefined): boolean {
  if (first === undefined || line.pageStart || !/^\p{Ll}/u.test(line.cells[0] ?? '')) return false;
  return Math.abs(line.indent - first.indent) <= sameEdge;
}

function labelOver(lines: readonly Line[]): string {
  return lines.map(({ cells: [first = ''] }) => first.trim()).join(' ');
}
