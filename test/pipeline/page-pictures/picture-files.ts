import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import sharp from 'sharp';
import type { PageText } from '../../../src/records/page-text.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import type { PagePicture, PictureFault } from '../../../src/pipeline/page-pictures/page-picture.ts';
import { sampleFile } from '../../store/sample-file.ts';

/** A page of which nothing was read. */
export function unreadPage(page = 1): PageText {
  const verdict = { code: 'image', reason: 'There is no text layer.' } as const;
  return { page, width: null, height: null, verdict, regions: [], lines: [], notices: [] };
}

/** Stores a file as it would be after import, its pages unread where they are not given. @returns its sha256. */
export function storeFile(
  database: Database,
  path: string,
  pageTexts: readonly PageText[] = [unreadPage()],
): string {
  const content = readFileSync(path);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const sample = sampleFile(basename(path), { paragraphs: [] });
  const minutes = sample.minutes.map((each) => ({ ...each, id: `${sha256.slice(0, 16)}-1` }));
  const file = { ...sample, sha256, kind: 'pdf' as const, pageTexts: [...pageTexts], minutes };
  saveFile(database, file, { path, bytes: statSync(path).size, run: 'test' });
  return sha256;
}

/** A new store in memory with these files, each of one page. @returns with their hashes. */
export function storeOf(...paths: string[]): { database: Database; hashes: string[] } {
  const database = openStore(':memory:');
  return { database, hashes: paths.map((path) => storeFile(database, path)) };
}

/** The picture, which must be one. */
export function shown(result: PagePicture | PictureFault | null): PagePicture {
  if (result?.kind !== 'picture') throw new Error(`no picture but ${result?.code ?? 'a text'}`);
  return result;
}

/** A picture's pixels: grey, 8 bits. */
export async function pixelsOf({
  bytes,
}: PagePicture): Promise<{ data: Uint8Array; width: number; height: number }> {
  const image = sharp(bytes).toColourspace('b-w').extractChannel(0).raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The processes of this one that draw pages. */
export function drawingProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === process.pid && commandOf(pid).includes('picture-worker'));
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
