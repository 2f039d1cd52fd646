import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PageImage } from '../../../src/stages/read/page-image.ts';
import { encodePgm } from '../../../src/stages/recognize/engines/encode-pgm.ts';
import { nativeEnvironment } from '../../../src/stages/recognize/engines/native-environment.ts';
import { chooseLayout } from '../../../src/stages/recognize/readings/choose-layout.ts';
import { parseHocr } from './parse-hocr.ts';
import type { FoundLine } from './parse-hocr.ts';

const run = promisify(execFile);

/** The lines that Tesseract finds on each image, looking for them as the program has it look. */
export async function findLines(
  images: readonly PageImage[],
  model: string,
): Promise<readonly (readonly FoundLine[])[]> {
  const found = new Map<PageImage, readonly FoundLine[]>();
  const ways = images.map((image) => [
    '--dpi',
    String(image.dpi),
    '--psm',
    chooseLayout(image) === 'page' ? '3' : '4',
  ]);
  for (const way of new Set(ways.map((each) => each.join(' ')))) {
    const alike = images.filter((_, index) => ways[index]?.join(' ') === way);
    const lines = await readAlike(alike, ['-l', model, ...way.split(' ')]);
    for (const [index, image] of alike.entries()) found.set(image, lines[index] ?? []);
  }
  return images.map((image) => found.get(image) ?? []);
}

async function readAlike(
  images: readonly PageImage[],
  settings: readonly string[],
): Promise<readonly (readonly FoundLine[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'find-lines-'));
  try {
    const files = images.map((_, index) => join(folder, `${index}.pgm`));
    await Promise.all(images.map((image, index) => writeFile(files[index] ?? '', encodePgm(image))));
    const list = join(folder, 'images.txt');
    await writeFile(list, `${files.join('\n')}\n`);
    await run('tesseract', [list, join(folder, 'read'), ...settings, 'hocr'], { env: nativeEnvironment() });
    return parseHocr(await readFile(join(folder, 'read.hocr'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
