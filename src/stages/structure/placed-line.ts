import type { Box } from '../../records/place.ts';
import type { LineEnding } from '../../records/repaired-page.ts';

/** A line with text and where it stands: in points where its box is known, else in characters. */
export interface PlacedLine {
  /** Trimmed, NFC. */
  readonly text: string;
  /** 0-based index into the page's source lines. */
  readonly sourceLine: number;
  readonly cells: readonly string[];
  /** Where each cell begins, in letters of a text file; none where it is unknown. */
  readonly cellLefts: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly box: Box | null;
  readonly block: number;
  /** Blank lines above it, in a text file. */
  readonly blanksBefore: number;
  readonly ending: LineEnding;
  readonly fontSize: number | null;
  readonly bold: boolean | null;
}
