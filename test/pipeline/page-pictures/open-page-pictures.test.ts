import { appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from 'better-sqlite3';
import { openPagePictures } from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import type {
  PagePictures,
  PicturesOptions,
} from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { newFolder } from '../../cli/run-program.ts';
import { makePdf } from '../../stages/read/make-pdf.ts';
import { picturePdf } from '../../stages/read/make-picture-pdf.ts';
import { sampleFile } from '../../store/sample-file.ts';
import { drawingProcesses, pixelsOf, shown, storeFile, storeOf, unreadPage } from './picture-files.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));
const documents = {
  pdf: fixture('documents/samf-ljungsele-2024-02-16.pdf'),
  tiff: fixture('documents/region-tjarnland-2021-05-25-photocopy.tif'),
  jpeg: fixture('documents/hembygd-skinnarbo-1986-10-14-page-1.jpg'),
  png: fixture('documents/koloni-paronlunden-2016-03-06-konstituerande.png'),
};

const open: PagePictures[] = [];
function picturesOf(database: Database, options?: PicturesOptions): PagePictures {
  const pictures = openPagePictures(database, options);
  open.push(pictures);
  return pictures;
}
afterEach(() => {
  for (const pictures of open.splice(0)) pictures.close();
});

/** Under the mask that a form is. */
function masked(form: number): string {
  return `/ExtGState << /G << /SMask << /Type /Mask /S /Luminosity /G ${form} 0 R >> >> >>`;
}

/** A page under a mask, each of whose ten marks is under a mask of ten: no memory, but time without end. */
function endlessPdf(): Buffer {
  const levels = 8;
  const mark = '/G gs 0 0 400 500 re f ';
  const forms = Array.from({ length: levels }, (_, level) => {
    const content = mark.repeat(10);
    const entries = '/Type /XObject /Subtype /Form /BBox [0 0 420 595]';
    const group = '/Group << /S /Transparency /CS /DeviceGray >>';
    const resources = level === 0 ? '' : `/Resources << ${masked(7 + level)} >>`;
    return `<< ${entries} ${group} ${resources} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  const page = makePdf([{ content: mark }], '', forms).toString('latin1');
  return Buffer.from(page.replace('/XObject << /Im 5 0 R >>', masked(7 + levels)), 'latin1');
}

function fileWith(name: string, content: Buffer): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function untilOneDraws(): Promise<number> {
  for (;;) {
    const [pid] = drawingProcesses();
    if (pid !== undefined) return pid;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a page of a stored file', () => {
  it.each(Object.entries(documents))('of the kind %s is shown as it is', async (_, path) => {
    const { database, hashes } = storeOf(path);
    const picture = shown(await picturesOf(database).picture({ sha256: hashes[0] ?? '', page: 1, dpi: 75 }));
    const scan = await openScan(path);
    const { data, width, height } = await scan.image(1, 75);
    await scan.close();
    expect([picture.width, picture.height, picture.type]).toEqual([width, height, 'image/webp']);
    expect(picture.dotsPerPoint).toBeCloseTo(75 / 72);
    const pixels = await pixelsOf(picture);
    const difference = data.reduce((sum, value, at) => sum + Math.abs(value - (pixels.data[at] ?? 0)), 0);
    expect(difference / data.length).toBeLessThan(8);
  });

  it('is shown as JPEG 2000, too', async () => {
    const jp2 = readFileSync(fixture('formats/two-lines.jp2'));
    const pdf = picturePdf('/Width 625 /Height 250 /Filter /JPXDecode', jp2, [300, 120]);
    const { database, hashes } = storeOf(fileWith('jp2.pdf', pdf));
    const picture = shown(await picturesOf(database).picture({ sha256: hashes[0] ?? '', page: 1, dpi: 150 }));
    const { data } = await pixelsOf(picture);
    expect(data.filter((value) => value < 128).length).toBeGreaterThan(500);
  });

  it('is found by its minutes, and has the same etag each time, known before it is drawn', async () => {
    const { database, hashes } = storeOf(documents.pdf);
    const pictures = picturesOf(database);
    const place = { minutesId: `${hashes[0]?.slice(0, 16)}-1`, page: 1 };
    const etag = pictures.etag(place);
    const picture = shown(await pictures.picture(place));
    expect(picture.etag).toBe(etag);
    expect(picture.etag).toMatch(/^"[!#-~]+"$/u);
    expect(pictures.etag({ ...place, dpi: 200 })).not.toBe(etag);
    expect(await pictures.picture(place)).toBe(picture);
  });

  it('of a text file has no picture, and one that is not stored is said not to be there', async () => {
    const database = openStore(':memory:');
    const file = sampleFile('a.txt', { paragraphs: [] });
    saveFile(database, file, { path: '/a.txt', bytes: 1, run: 'test' });
    const pictures = picturesOf(database);
    expect(await pictures.picture({ sha256: file.sha256, page: 1 })).toBeNull();
    expect(pictures.etag({ sha256: file.sha256, page: 1 })).toBeNull();
    for (const place of [
      { sha256: file.sha256, page: 2 },
      { sha256: 'f'.repeat(64), page: 1 },
      { minutesId: '../etc', page: 1 },
    ])
      expect(await pictures.picture(place)).toMatchObject({ kind: 'fault', code: 'no-such-page' });
    expect(drawingProcesses()).toEqual([]);
  });

  it('is drawn at the next resolution that is kept, and at a lower one where it is huge', async () => {
    const { database, hashes } = storeOf(documents.pdf, fixture('broken/huge-page.pdf'));
    const pictures = picturesOf(database);
    const [plain = '', huge = ''] = hashes;
    const picture = shown(await pictures.picture({ sha256: plain, page: 1, dpi: 76.3 }));
    expect(picture.dotsPerPoint).toBeCloseTo(100 / 72);
    const smaller = shown(await pictures.picture({ sha256: huge, page: 1, dpi: 4000 }));
    expect(smaller.width * smaller.height).toBeLessThan(12_100_000);
    expect(smaller.box.width).toBeCloseTo(200_000, -2);
  });
});

describe('a crop', () => {
  it('shows its part of the page with a margin, pixel for pixel', async () => {
    const { database, hashes } = storeOf(documents.pdf);
    const pictures = picturesOf(database);
    const place = { sha256: hashes[0] ?? '', page: 1, dpi: 200 };
    const whole = shown(await pictures.picture(place));
    const box = { x: 72, y: 72, width: 300, height: 30 };
    const crop = shown(await pictures.crop({ ...place, box, margin: 3 }));
    expect(crop.box).toEqual({ x: 69, y: 69, width: 306, height: 36 });
    expect([crop.width, crop.height]).toEqual([850, 100]);
    const [left, top] = [69, 69].map((points) => Math.round((points * 200) / 72));
    const part = { left: left ?? 0, top: top ?? 0, width: crop.width, height: crop.height };
    const expected = await sharp(whole.bytes).extract(part).toColourspace('b-w').raw().toBuffer();
    expect(Buffer.from((await pixelsOf(crop)).data).equals(expected)).toBe(true);
  });

  it('ends at the edges of the page, and is none beyond them', async () => {
    const { database, hashes } = storeOf(documents.png);
    const pictures = picturesOf(database);
    const place = { sha256: hashes[0] ?? '', page: 1 };
    const corner = shown(await pictures.crop({ ...place, box: { x: -20, y: -20, width: 50, height: 40 } }));
    expect(corner.box).toEqual({ x: 0, y: 0, width: 34, height: 24 });
    const box = { x: 9000, y: 0, width: 10, height: 10 };
    expect(await pictures.crop({ ...place, box })).toMatchObject({ kind: 'fault', code: 'no-such-place' });
  });
});

describe('an original', () => {
  it('that has gone, or is another than was imported, is said to be so', async () => {
    const folder = newFolder();
    const path = join(folder, 'protokoll.pdf');
    copyFileSync(documents.pdf, path);
    const { database, hashes } = storeOf(path);
    const place = { sha256: hashes[0] ?? '', page: 1 };
    renameSync(path, join(folder, 'bort.pdf'));
    const pictures = picturesOf(database);
    expect(await pictures.picture(place)).toMatchObject({ code: 'original-missing' });
    copyFileSync(documents.pdf, path);
    appendFileSync(path, '% tillagt');
    expect(await pictures.picture(place)).toMatchObject({ code: 'original-changed' });
    // As long as it was.
    const content = readFileSync(documents.pdf);
    content[content.length - 10] = (content[content.length - 10] ?? 0) ^ 1;
    writeFileSync(path, content);
    expect(await pictures.picture(place)).toMatchObject({ code: 'original-changed' });
    copyFileSync(documents.pdf, path);
    expect(await pictures.picture(place)).toMatchObject({ kind: 'picture' });
  });

  it('is found where the archive has put it, or where else it was met', async () => {
    const folder = newFolder();
    const [first, second] = [join(folder, 'a.pdf'), join(folder, 'b', 'a.pdf')];
    mkdirSync(join(folder, 'b'));
    copyFileSync(documents.pdf, first);
    copyFileSync(documents.pdf, second);
    const { database, hashes } = storeOf(first, second);
    renameSync(first, join(folder, 'bort.pdf'));
    const place = { sha256: hashes[0] ?? '', page: 1 };
    expect(await picturesOf(database).picture(place)).toMatchObject({ kind: 'picture' });
  });

  it('that a folder or a pipe has taken the place of is not waited for', async () => {
    const path = join(newFolder(), 'protokoll.pdf');
    copyFileSync(documents.pdf, path);
    const { database, hashes } = storeOf(path);
    renameSync(path, `${path}.bort`);
    mkdirSync(path);
    const fault = await picturesOf(database).picture({ sha256: hashes[0] ?? '', page: 1 });
    expect(fault).toMatchObject({ code: 'original-changed' });
  });
});

describe('a page that cannot be drawn', () => {
  it.each([
    'broken/truncated.pdf',
    'broken/encrypted-user-password.pdf',
    'broken/zero-pages.pdf',
    'broken/unknown-format.pdf',
    'broken/corrupt.jpg',
    'broken/corrupt.tif',
    'broken/huge-page.png',
    'broken/one-pixel.png',
  ])('as of %s costs itself only', async (name) => {
    const { database, hashes } = storeOf(fixture(name), documents.png);
    const pictures = picturesOf(database, { processes: 1 });
    const [broken, sound] = await Promise.all(hashes.map((sha256) => pictures.picture({ sha256, page: 1 })));
    expect(broken).toMatchObject({ kind: 'fault', code: 'page-damaged' });
    expect(sound).toMatchObject({ kind: 'picture' });
    expect(drawingProcesses()).toHaveLength(1);
  });

  it('takes no longer than it may, is not tried again at once, and the next is drawn', async () => {
    const { database, hashes } = storeOf(fileWith('utan-slut.pdf', endlessPdf()), documents.png);
    const pictures = picturesOf(database, { processes: 1, seconds: 8 });
    const [endless = '', sound = ''] = hashes;
    const [fault, picture] = await Promise.all([
      pictures.picture({ sha256: endless, page: 1 }),
      pictures.picture({ sha256: sound, page: 1 }),
    ]);
    expect(fault).toMatchObject({ kind: 'fault', code: 'page-too-heavy' });
    expect(picture).toMatchObject({ kind: 'picture' });
    expect(await pictures.picture({ sha256: endless, page: 1 })).toBe(fault);
  });

  it('takes no more memory than it may', async () => {
    const { database, hashes } = storeOf(documents.pdf);
    const pictures = picturesOf(database, { memoryMegabytes: 40 });
    const fault = await pictures.picture({ sha256: hashes[0] ?? '', page: 1, dpi: 300 });
    expect(fault).toMatchObject({ kind: 'fault', code: 'page-too-heavy' });
  });
});

describe('a process that is killed', () => {
  it('while it draws costs that page, and the next is drawn', async () => {
    const { database, hashes } = storeOf(fileWith('utan-slut.pdf', endlessPdf()), documents.png);
    const pictures = picturesOf(database, { processes: 1 });
    const [endless = '', sound = ''] = hashes;
    const drawing = pictures.picture({ sha256: endless, page: 1 });
    process.kill(await untilOneDraws(), 'SIGKILL');
    expect(await drawing).toMatchObject({ kind: 'fault', code: 'drawing-failed' });
    expect(await pictures.picture({ sha256: sound, page: 1 })).toMatchObject({ kind: 'picture' });
  });

  it('while it rests costs nothing', async () => {
    const { database, hashes } = storeOf(documents.pdf, documents.png);
    const pictures = picturesOf(database);
    const [first = '', second = ''] = hashes;
    await pictures.picture({ sha256: first, page: 1 });
    const [pid = 0] = drawingProcesses();
    process.kill(pid, 'SIGKILL');
    expect(await pictures.picture({ sha256: second, page: 1 })).toMatchObject({ kind: 'picture' });
    expect(drawingProcesses()).not.toContain(pid);
  });

  it('none is left when the pictures are closed, and who waits is told', async () => {
    const { database, hashes } = storeOf(fileWith('utan-slut.pdf', endlessPdf()), documents.png);
    const pictures = picturesOf(database, { processes: 1 });
    const results = Promise.all(hashes.map((sha256) => pictures.picture({ sha256, page: 1 })));
    await untilOneDraws();
    pictures.close();
    expect(await results).toMatchObject([{ code: 'drawing-failed' }, { code: 'busy' }]);
    expect(drawingProcesses()).toEqual([]);
  });
});

describe('many at once', () => {
  it('are all drawn, those who ask for the same page once', async () => {
    const pages = [1, 2, 3, 4, 5];
    const database = openStore(':memory:');
    const sha256 = storeFile(database, documents.pdf, pages.map(unreadPage));
    const pictures = picturesOf(database);
    const asked = Array.from({ length: 20 }, (_, index) => ({ sha256, page: 1 + (index % 5) }));
    const results = await Promise.all(asked.map((place) => pictures.picture(place)));
    expect(results.map((result) => result?.kind)).toEqual(asked.map(() => 'picture'));
    expect(new Set(results).size).toBe(5);
    expect(drawingProcesses().length).toBeLessThanOrEqual(2);
  });

  it('those who have gone leave the queue, and where it is full the next is told so', async () => {
    const { database, hashes } = storeOf(fileWith('utan-slut.pdf', endlessPdf()), documents.png);
    const pictures = picturesOf(database, { processes: 1, waiting: 1, seconds: 5 });
    const [endless = '', sound = ''] = hashes;
    const first = pictures.picture({ sha256: endless, page: 1 });
    const gone = new AbortController();
    const second = pictures.picture({ sha256: sound, page: 1, dpi: 50 }, gone.signal);
    expect(await pictures.picture({ sha256: sound, page: 1 })).toMatchObject({ code: 'busy' });
    gone.abort();
    await expect(second).rejects.toThrow(/abort/iu);
    const third = pictures.picture({ sha256: sound, page: 1 });
    expect(await first).toMatchObject({ code: 'page-too-heavy' });
    expect(await third).toMatchObject({ kind: 'picture' });
  });

  it('a page is drawn for who has stayed of two who asked', async () => {
    const { database, hashes } = storeOf(documents.png);
    const pictures = picturesOf(database);
    const place = { sha256: hashes[0] ?? '', page: 1 };
    const gone = new AbortController();
    const first = pictures.picture(place, gone.signal);
    const second = pictures.picture(place, new AbortController().signal);
    gone.abort();
    await expect(first).rejects.toThrow(/abort/iu);
    expect(await second).toMatchObject({ kind: 'picture' });
    await expect(pictures.picture(place, gone.signal)).rejects.toThrow(/abort/iu);
  });
});
