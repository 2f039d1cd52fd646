import type { Database } from 'better-sqlite3';
import type { Finding } from '../records/finding.ts';
import type { KnownCopy } from '../store/originals.ts';
import { listCopies } from '../store/originals.ts';
import { hashOrCode } from './hash-or-code.ts';

/**
 * Reads the other copies of originals that the journal knows, and compares them with what they were copies of. One that is
 * not there any more is no loss.
 *
 * @param onFile called after each copy.
 */
export async function* verifyCopies(
  database: Database,
  onFile: () => void,
  signal: AbortSignal,
): AsyncGenerator<Finding> {
  for (const copy of listCopies(database)) {
    if (signal.aborted) return;
    const now = await hashOrCode(copy.path);
    onFile();
    if (now === copy.sha256 || now === 'ENOENT' || now === 'ENOTDIR') continue;
    yield now.length === copy.sha256.length ? changed(copy) : unreadable(copy, now);
  }
}

function changed({ path: file, original }: KnownCopy): Finding {
  return {
    code: 'copy-changed',
    file,
    message: `${file} was a copy of ${original}, and is not any more`,
    remedy:
      'If a new version was meant, run paragraf import on it. Else delete it, or copy the original anew.',
  };
}

function unreadable({ path: file, original }: KnownCopy, code: string): Finding {
  return {
    code: 'copy-unreadable',
    file,
    message: `${file}, a copy of ${original}, cannot be read (${code})`,
    remedy: 'Check the disk or the share, and the rights of the user that runs Paragraf.',
  };
}
