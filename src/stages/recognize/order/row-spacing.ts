import { median } from '../boxes.ts';
import type { Fragment } from './cut-fragments.ts';
import { flowsOn } from './flows-on.ts';
import type { Row } from './join-rows.ts';

/** How the lines of a table's cells are told from its rows. */
export interface RowSpacing {
  /** Lines of one cell stand at most so far apart, in points from baseline to baseline. */
  readonly close: number;
  /** True where rows stand further apart than lines: then the distance alone tells them. */
  readonly isApart: boolean;
}

/** Print's usual spacing is 1.1 to 1.4 sizes of type; wider than the last is white between rows. */
const singleSpaced = 1.45;
const widestSpaced = 2.15;
/** The distance of rows is so many times that of lines, or cannot be told from it. */
const leastRatio = 1.04;
/** Of the labels so many begin where the distance says that a row does, or go on in mid-sentence where it does not. */
const leastAgreement = 0.8;
const fewestLabels = 3;
/** A label that stands further from the next ones, in distances of lines, is of no table. */
const mostApart = 1.8;
/** A table's first column is where the leftmost cells stand, so many rows up and down. */
const reach = 5;

export function rowSpacing(rows: readonly Row[]): RowSpacing {
  const size = median(rows.map(({ parts, box }) => parts[0]?.words[0]?.word.fontSize ?? box.height));
  const pitches = rows
    .flatMap((row, index) => {
      const above = rows[index - 1];
      return above && (row.parts.length > 1 || above.parts.length > 1) ? [row.level - above.level] : [];
    })
    .filter((pitch) => pitch > size * 0.8 && pitch < size * widestSpaced)
    .sort((a, b) => a - b);
  // The widest that agrees: at narrower ones all labels begin, and little is told.
  const close = pitches
    .flatMap((pitch, index) => {
      const next = pitches[index + 1] ?? pitch;
      return next / pitch >= leastRatio ? [(pitch + next) / 2] : [];
    })
    .findLast((each) => agreementOf(rows, each) >= leastAgreement);
  if (close !== undefined) return { close, isApart: true };
  return { close: size * singleSpaced, isApart: false };
}

function agreementOf(rows: readonly Row[], close: number): number {
  const labels = labelsOf(rows, close);
  if (labels.length < fewestLabels) return 0;
  const agreeing = labels.filter(({ label, above, begins }) => begins || flowsOn(above, label));
  return agreeing.length / labels.length;
}

interface Label {
  readonly label: Fragment;
  /** What the row above begins with. */
  readonly above: Fragment | undefined;
  readonly begins: boolean;
}

/** What stands in a table's first column: rows with cells beside it, that have others of the kind near them. */
function labelsOf(rows: readonly Row[], close: number): Label[] {
  const isOfTable = rows.map((row, index) => isLabelled(row, rows[index - 1], close));
  return rows.flatMap((row, index) => {
    const [label] = row.parts;
    const isNear = [index - 1, index + 1].some((other) => {
      const distance = Math.abs((rows[other]?.level ?? 0) - row.level);
      return isOfTable[other] === true && distance < close * mostApart;
    });
    const near = rows.filter((_, other) => isOfTable[other] && Math.abs(other - index) <= reach);
    const edge = Math.min(...near.map(({ parts }) => parts[0]?.box.x ?? Infinity));
    if (!label || !isOfTable[index] || !isNear || label.box.x > edge + label.box.height / 2) return [];
    const above = rows[index - 1];
    return [{ label, above: above?.parts[0], begins: !above || row.level - above.level > close }];
  });
}

/** A row with a label and more, or with what may go on with the label above it. */
function isLabelled(row: Row, above: Row | undefined, close: number): boolean {
  if (row.parts.length > 1) return true;
  const [label] = row.parts;
  const [over, value] = above?.parts ?? [];
  if (!above || !label || !over || !value || row.level - above.level > close) return false;
  return (
    Math.abs(label.box.x - over.box.x) < over.box.height / 2 && label.box.x + label.box.width < value.box.x
  );
}
