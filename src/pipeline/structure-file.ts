import type { Correction } from '../records/correction.ts';
import type { Minutes } from '../records/minutes.ts';
import type { PageText } from '../records/page-text.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import type { Verdict } from '../records/verdict.ts';
import { structurePages } from '../stages/structure/structure-pages.ts';
import type { StoredFile } from '../store/read-files.ts';
import { applyCorrections } from './apply-corrections.ts';

/** A file's layers that minutes are made of. */
export interface FileLayers {
  readonly pageTexts: readonly PageText[];
  readonly repairedPages: readonly RepairedPage[];
  readonly corrections: readonly Correction[];
  readonly verdicts: readonly Verdict[];
}

/** What is made of them: the pages with people's corrections on top, and the minutes of those. */
export interface StructuredFile {
  readonly cleanPages: RepairedPage[];
  readonly minutes: Minutes[];
}

/**
 * Structures a stored file.
 *
 * @param previousLast the last paragraph of the body's meeting before, where the file's numbering is in doubt; else null.
 */
export function structureFile(
  { name, sha256, pages }: StoredFile,
  { pageTexts, repairedPages, corrections, verdicts }: FileLayers,
  previousLast: number | null,
): StructuredFile {
  const cleanPages = applyCorrections(repairedPages, pageTexts, corrections);
  const source = { file: name, sha256, pages };
  return { cleanPages, minutes: structurePages(cleanPages, source, { previousLast }, verdicts) };
}
