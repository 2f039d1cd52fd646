import { ParagrafError } from '../../errors.ts';
import type { Reason } from '../../errors.ts';

/** Why an input file cannot be used, and what its owner can do. */
const remedies = {
  'empty-file': 'Fetch the file again from where it came.',
  'unknown-format': 'Save the document as PDF and import that.',
  'damaged-file': 'Fetch the file again, or open it in a PDF reader and print it to a new PDF.',
  'no-pages': 'Fetch the file again from where it came.',
  'file-too-large': 'Split it into parts, or scan or save it again at 300 dpi, and import those.',
  'page-too-large': 'Scan or save it again at 300 dpi.',
  'image-too-small': 'Scan the document again.',
  encrypted: 'Open it with its password and save a copy without one.',
  'permission-denied': 'Give the user that runs Paragraf the right to read it.',
  'file-not-found': 'Check the path.',
  'file-vanished': 'Put the file back and import it again.',
  'share-gone': 'Check the disk or the share; the next run tries again.',
  'symlink-loop': 'Remove the link.',
} as const satisfies Partial<Record<Reason, string>>;

/**
 * @param why completes the sentence that begins with the path: `is empty`.
 * @param cause the error behind it, where there is one.
 */
export function unusableFile(
  reason: keyof typeof remedies,
  path: string,
  why: string,
  cause?: unknown,
): ParagrafError {
  return new ParagrafError(reason, `${path} ${why}`, remedies[reason], { cause });
}

/** A library's own words for what went wrong, on one line. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
