import type { Box } from '../../records/place.ts';
import type { Reading } from '../../records/page-text.ts';

/** A word with its place, before it stands in a line of text. */
export interface PlacedWord {
  readonly text: string;
  /** In points. */
  readonly box: Box;
  readonly confidence: number | null;
  readonly source: string;
  readonly alternatives: readonly Reading[];
  /** In points; null where the source does not say. */
  readonly fontSize: number | null;
  readonly bold: boolean | null;
  /** Words of one run stand on one baseline, as the source says; null where it does not say. */
  readonly run: number | null;
}
