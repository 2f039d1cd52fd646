import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { ParagrafError } from '../../errors.ts';
import { openDrawing } from '../../stages/read/open-drawing.ts';
import type { OpenDrawing } from '../../stages/read/open-drawing.ts';
import { readBytes } from '../../stages/read/read-bytes.ts';
import type { DrawJob } from './picture-messages.ts';

/** Files that nobody has asked for so long are closed, in milliseconds. */
const patience = 60_000;
/** As many are kept open at most, and as many bytes of them; the one that is asked for is, whatever its size. */
const mostFiles = 3;
const mostBytes = 150_000_000;

type LostCode = 'original-missing' | 'original-changed' | 'original-unreadable';

/** The bytes that were imported are at none of the places where they may be. */
export class OriginalLost extends Error {
  override readonly name = 'OriginalLost';
  readonly code: LostCode;

  constructor(code: LostCode) {
    super(code);
    this.code = code;
  }
}

type Wanted = Pick<DrawJob, 'paths' | 'sha256' | 'bytes'>;

/** Originals that are open to be drawn, those asked for last. */
export class OpenOriginals {
  private readonly files = new Map<string, { readonly drawing: OpenDrawing; readonly bytes: number }>();
  private closing: NodeJS.Timeout | null = null;

  /** @throws OriginalLost; ParagrafError where the file cannot be opened. */
  async open(wanted: Wanted): Promise<OpenDrawing> {
    this.closeLater();
    const { sha256, bytes } = wanted;
    const known = this.files.get(sha256);
    this.files.delete(sha256);
    await this.closeAllBut(bytes);
    const drawing = known?.drawing ?? (await openOriginal(wanted));
    // The newest is the last.
    this.files.set(sha256, { drawing, bytes });
    return drawing;
  }

  /** Makes room for a file of so many bytes. */
  private async closeAllBut(bytes: number): Promise<void> {
    for (const [sha256, { drawing }] of this.files) {
      const kept = [...this.files.values()].reduce((sum, file) => sum + file.bytes, bytes);
      if (this.files.size < mostFiles && kept <= mostBytes) return;
      this.files.delete(sha256);
      await drawing.close();
    }
  }

  private closeLater(): void {
    if (this.closing !== null) clearTimeout(this.closing);
    this.closing = setTimeout(() => {
      for (const { drawing } of this.files.values()) void drawing.close();
      this.files.clear();
    }, patience).unref();
  }
}

async function openOriginal({ paths, sha256, bytes }: Wanted): Promise<OpenDrawing> {
  let lost: LostCode | null = null;
  for (const path of paths) {
    const found = await readOriginal(path, sha256, bytes).catch(codeOf);
    if (typeof found !== 'string') return openFound(path, found);
    // What is said of the likeliest place.
    lost ??= found;
  }
  throw new OriginalLost(lost ?? 'original-missing');
}

async function readOriginal(path: string, sha256: string, bytes: number): Promise<Uint8Array | LostCode> {
  // Another size is another file, and needs no reading.
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size !== undefined && size !== bytes) return 'original-changed';
  const content = await readBytes(path);
  const isSame = createHash('sha256').update(content).digest('hex') === sha256;
  return isSame ? content : 'original-changed';
}

async function openFound(path: string, bytes: Uint8Array): Promise<OpenDrawing> {
  const drawing = await openDrawing(path, bytes);
  if (drawing === null) throw new Error('a text has no pictures');
  return drawing;
}

function codeOf(error: unknown): LostCode {
  if (!(error instanceof ParagrafError)) return 'original-unreadable';
  return ['file-not-found', 'file-vanished'].includes(error.reason)
    ? 'original-missing'
    : 'original-unreadable';
}
