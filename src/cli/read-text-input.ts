import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { ParagrafError } from '../errors.ts';
import { accessError } from '../pipeline/find-files.ts';
import { utf16Of } from '../stages/read/decode-text.ts';
import { decodeTextStream } from '../stages/read/decode-text-stream.ts';
import { detectFormat, isText } from '../stages/read/detect-format.ts';
import type { Terminal } from './context.ts';

/** A filter's input: its name (for the record) and its text. */
export interface TextInput {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a filter's input whole: a file, or stdin for `-`.
 *
 * @throws ParagrafError `file-not-found`, `permission-denied`, `empty-file`, `unknown-format`.
 */
export async function readTextInput(terminal: Terminal, file: string): Promise<TextInput> {
  let text = '';
  for await (const piece of readTextStream(terminal, file)) text += piece;
  return {
    name: file === '-' ? 'stdin' : basename(file).normalize('NFC'),
    text: text.replace(/^\uFEFF/u, ''),
  };
}

/** A filter's input as it comes, in pieces. Throws as readTextInput, before the first piece. */
export async function* readTextStream(terminal: Terminal, file: string): AsyncGenerator<string> {
  const name = file === '-' ? 'stdin' : file;
  const bytes = file === '-' ? terminal.stdin : createReadStream(file);
  try {
    yield* decodeTextStream(checkText(chunksOf(bytes), name));
  } catch (error) {
    throw error instanceof ParagrafError ? error : accessError(name, error);
  }
}

async function* chunksOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Passes on what is text; each piece is looked at for what no text holds, the first also for what it is instead. */
async function* checkText(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let isEmpty = true;
  let isUtf16 = false;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (isEmpty) {
      checkFormat(name, chunk);
      isUtf16 = utf16Of(chunk) !== null;
    } else if (!isUtf16 && !isText(chunk)) throw noText(name, 'a file with control characters');
    isEmpty = false;
    yield chunk;
  }
  if (isEmpty) throw new ParagrafError('empty-file', `${name} holds no text`, 'Give the text of a protocol.');
}

function checkFormat(name: string, start: Uint8Array): void {
  const kind = detectFormat(start);
  if (kind === 'text') return;
  throw noText(name, typeof kind === 'string' ? `a ${kind} file` : kind.unknown);
}

function noText(name: string, what: string): ParagrafError {
  return new ParagrafError(
    'unknown-format',
    `${name} is no text but ${what}`,
    'paragraf import reads documents; the filters take text.',
  );
}
