import { join } from 'node:path';
import sharp from 'sharp';
import { openScan } from '../../../src/stages/read/open-scan.ts';

/** A document's page (from 1) as a scanner would hand it over that had it lie turned by so many degrees. @returns its path. */
export async function scanOf(
  document: string,
  page: number,
  degrees: number,
  folder: string,
): Promise<string> {
  const source = await openScan(document);
  const { width, height, data } = await source.image(page, 200);
  await source.close();
  const path = join(folder, `scan-${degrees}.png`);
  await sharp(data, { raw: { width, height, channels: 1 } })
    .rotate(degrees, { background: 'white' })
    .withMetadata({ density: 200 })
    .png()
    .toFile(path);
  return path;
}
