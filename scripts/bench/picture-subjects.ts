import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../fixtures/load-protocols.ts';

/** A kind of original, and files of it. */
export interface PictureSubjects {
  readonly name: string;
  readonly files: readonly string[];
}

/** Folders of build/fixtures, and what they hold. */
const kinds = [
  ['born', 'born-digital PDF'],
  ['scans/clean-200', 'grey scan, 200 dpi, PDF'],
  ['scans/clean-300', 'grey scan, 300 dpi, PDF'],
  ['scans/skewed-3', 'grey scan, crooked, PDF'],
  ['scans/typewriter-noisy', 'grey scan, grainy, PDF'],
  ['scans/photocopy', '1-bit photocopy, 300 dpi, TIFF'],
  ['scans/fax', '1-bit fax, TIFF'],
] as const;
const filesOfKind = 3;

/** The first files of each kind that hold several pages. @throws Error where the fixtures have not been built */
export function pictureSubjects(): PictureSubjects[] {
  return kinds.map(([kind, name]) => {
    const folder = new URL(`${kind}/`, buildFolder);
    if (!existsSync(folder)) throw new Error('there are no fixtures yet: run npm run fixtures');
    const names = readdirSync(folder).filter((each) => /\.(?:pdf|tif)$/u.test(each));
    return {
      name,
      files: names.slice(0, filesOfKind).map((each) => fileURLToPath(new URL(each, folder))),
    };
  });
}
