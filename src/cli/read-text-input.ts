import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ParagrafError } from '../errors.ts';
import { accessError } from '../pipeline/find-files.ts';
import { decodeText } from '../stages/read/decode-text.ts';
import { detectFormat } from '../stages/read/detect-format.ts';
import type { Terminal } from './context.ts';

/** A filter's input: its name (for the record) and its text. */
export interface TextInput {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a filter's input: a file, or stdin for `-`.
 *
 * @throws ParagrafError `file-not-found`, `permission-denied`, `empty-file`, `unknown-format`.
 */
export async function readTextInput(terminal: Terminal, file: string): Promise<TextInput> {
  if (file === '-') return { name: 'stdin', text: textOf('stdin', await buffer(terminal.stdin)) };
  const bytes = await readFile(file).catch((error: unknown) => {
    throw accessError(file, error);
  });
  return { name: basename(file).normalize('NFC'), text: textOf(file, bytes) };
}

function textOf(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw new ParagrafError('empty-file', `${name} holds no text`, 'Give the text of a protocol.');
  const kind = detectFormat(bytes);
  if (kind === 'text') return decodeText(bytes);
  const what = typeof kind === 'string' ? `a ${kind} file` : kind.unknown;
  throw new ParagrafError(
    'unknown-format',
    `${name} is no text but ${what}`,
    'paragraf import reads documents; the filters take text.',
  );
}
