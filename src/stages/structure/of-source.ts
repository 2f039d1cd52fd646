import { Minutes } from '../../records/minutes.ts';

/** The file that the pages come from. */
export interface Source {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly pages: number;
}

/** The minutes as those of a file. @param index which of the file's protocols they are, from 0. */
export function ofSource(minutes: Omit<Minutes, 'id' | 'source'>, source: Source, index: number): Minutes {
  const id = `${source.sha256.slice(0, 16)}-${index + 1}`;
  return Minutes.parse({ ...minutes, id, source: { ...source } });
}
