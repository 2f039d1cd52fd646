import { median } from '../boxes.ts';
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
const widestSpaced = 2;
/** The distance of rows is so many times that of lines, or cannot be told from it. */
const leastRatio = 1.04;
/** Of the labels so many begin where the distance says that a row does, or go on in mid-sentence where it does not. */
const leastAgreement = 0.8;
const fewestLabels = 3;
/** A label that stands further from the next ones, in distances of lines, is of no table. */
const mostApart = 1.8;

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
  const labelled = rows.map((row, index) => isLabelled(row, rows[index - 1], close));
  const isNear = (index: number, other: number): boolean =>
    labelled[other] === true &&
    Math.abs((rows[other]?.level ?? 0) - (rows[index]?.level ?? 0)) < close * mostApart;
  const labels = rows.filter(
    (_, index) => labelled[index] && (isNear(index, index - 1) || isNear(index, index + 1)),
  );
  if (labels.length < fewestLabels) return 0;
  const agreeing = labels.filter((row) => {
    const above = rows[rows.indexOf(row) - 1];
    const begins = !above || row.level - above.level > close;
    const [label] = row.parts;
    return begins || (label !== undefined && flowsOn(above.parts[0], label));
  });
  return agreeing.length / labels.length;
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
