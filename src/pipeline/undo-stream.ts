import * as z from 'zod';
import { ParagrafError } from '../errors.ts';
import { applyLineEdits, isLineEndEdit, undoLineEdits } from '../records/apply-edits.ts';
import { Edit } from '../records/repaired-page.ts';

const LoggedEdit = Edit.extend({ textLine: z.int().positive() });
type LoggedEdit = z.infer<typeof LoggedEdit>;

/**
 * The source lines again, from the clean ones and the edits that led there (JSON lines in the text's order, as
 * `repair --edits` writes them). Both are read as they come.
 *
 * @param name what the edits' file is called, for errors.
 * @throws ParagrafError `unknown-format` where the edits are of another text.
 */
export async function* undoStream(
  lines: AsyncIterable<string>,
  log: AsyncIterable<string>,
  name: string,
): AsyncGenerator<string> {
  const edits = readEdits(log, name);
  let next = await edits.next();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const own: LoggedEdit[] = [];
    while (next.done !== true && next.value.textLine === number) {
      own.push(next.value);
      next = await edits.next();
    }
    yield own.length === 0 ? line : undoLine(line, own, name, number);
  }
  if (next.done !== true) throw otherText(name, next.value.textLine);
}

function undoLine(line: string, edits: readonly LoggedEdit[], name: string, number: number): string {
  const end = line.endsWith('\r') ? '\r' : '';
  const clean = end === '' ? line : line.slice(0, -1);
  const source = undoLineEdits(clean, edits);
  const fits = edits.every(
    (edit) => isLineEndEdit(edit) || source.slice(edit.start, edit.end) === edit.before,
  );
  if (!fits || applyLineEdits(source, edits) !== clean) throw otherText(name, number);
  return source + end;
}

async function* readEdits(log: AsyncIterable<string>, name: string): AsyncGenerator<LoggedEdit, undefined> {
  let number = 0;
  for await (const line of log) {
    number += 1;
    if (line.trim() === '') continue;
    const edit = LoggedEdit.safeParse(parseJson(line));
    if (!edit.success) {
      const message = `${name} holds no edit on its line ${number}`;
      throw new ParagrafError('unknown-format', message, 'Give the file that repair --edits wrote.');
    }
    yield edit.data;
  }
  return undefined;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function otherText(name: string, line: number): ParagrafError {
  return new ParagrafError(
    'unknown-format',
    `the edits of ${name} do not fit line ${line} of this text`,
    'Give the text that repair wrote together with these edits, unchanged.',
  );
}
