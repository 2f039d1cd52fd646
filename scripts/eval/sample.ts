import type { StructureTruth } from './structure/structure-truth.ts';

/** One file with what is known to be true of it. */
export interface Sample {
  readonly name: string;
  /** The file to read. */
  readonly path: string;
  /** Its text, exactly as printed; null when only the structure is known. */
  readonly text: string | null;
  /** Whether running headers, page numbers and the like stand in `text`. */
  readonly furnitureInText: boolean;
  /** A truth for each protocol in the file; null when only the text is known. */
  readonly structure: readonly StructureTruth[] | null;
}
