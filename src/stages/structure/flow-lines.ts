import type { Line } from './read-lines.ts';

type FlowingLine = Pick<Line, 'text' | 'ending'>;

/**
 * Joins the lines of one block into running text, as each line's ending says:
 *
 *     för samverkans-             (drop-hyphen)
 *     gruppen projektledare/         (a slash holds its words together)
 *     samordnare
 *
 * gives `för samverkansgruppen projektledare/samordnare`.
 */
export function flowLines(lines: readonly FlowingLine[]): string {
  let text = '';
  let joint = '';
  for (const line of lines) {
    text += joint + line.text;
    joint = jointAfter(line);
    if (line.ending === 'drop-hyphen') text = text.replace(/[-\u00AD\u2010]$/u, '');
  }
  return text;
}

function jointAfter(line: FlowingLine): string {
  if (line.ending !== 'space') return '';
  return line.text.endsWith('/') && /\p{L}\/$/u.test(line.text) ? '' : ' ';
}
