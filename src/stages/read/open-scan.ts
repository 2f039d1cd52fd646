import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FileKind } from '../../records/scan.ts';
import { detectFormat } from './detect-format.ts';
import type { OpenPages, OpenScan } from './open-pages.ts';
import { openText } from './open-text.ts';
import { readBytes } from './read-bytes.ts';
import { unusableFile } from './unusable-file.ts';

type Adapter = (path: string, bytes: Uint8Array) => Promise<OpenPages>;

/** The libraries behind PDF and images are loaded when the first such file is met: a text archive needs neither. */
const openPdf: Adapter = async (path, bytes) => (await import('./open-pdf.ts')).openPdf(path, bytes);
const openImages: Adapter = async (path, bytes) => (await import('./open-images.ts')).openImages(path, bytes);

const adapters: Record<FileKind, Adapter> = {
  pdf: openPdf,
  tiff: openImages,
  jpeg: openImages,
  png: openImages,
  text: openText,
};

/**
 * Opens a PDF, TIFF, JPEG, PNG or text file; the format is told by its content.
 *
 * @throws ParagrafError when the file as a whole cannot be used: `empty-file`, `unknown-format`, `damaged-file`,
 *   `file-too-large`, `no-pages`, `page-too-large`, `image-too-small`, `encrypted`, `permission-denied`, `file-not-found`,
 *   `file-vanished`, `share-gone`, `symlink-loop`. A page that cannot be used costs itself only.
 */
export async function openScan(path: string): Promise<OpenScan> {
  const bytes = await readBytes(path);
  const kind = detectFormat(bytes);
  if (typeof kind !== 'string') throw unusableFile('unknown-format', path, `is ${kind.unknown}`);
  if (kind === 'text' && namesAPicture(path))
    throw unusableFile('unknown-format', path, 'holds only text, whatever its name says');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { pages, ...open } = await adapters[kind](path, bytes);
  if (pages.length === 0) throw unusableFile('no-pages', path, 'has no pages');
  return { ...open, scan: { sha256, fileName: basename(path).normalize('NFC'), kind, pages: [...pages] } };
}

/** A text called `.pdf` is no protocol but, most often, the error page that was fetched in its place. */
function namesAPicture(path: string): boolean {
  return /\.(pdf|tiff?|jpe?g|png)$/iu.test(path);
}
