import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import type { OpenScan } from '../../../src/stages/read/open-pages.ts';
import { makePdf } from './make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Of 2 GiB, and takes no room on the disk: what is not written is zeros. */
function largeFile(name: string, begin: string): string {
  const path = file(name, begin);
  truncateSync(path, 2 ** 31);
  return path;
}

async function opened<T>(path: string, look: (scan: OpenScan) => Promise<T> | T): Promise<T> {
  const scan = await openScan(path);
  try {
    return await look(scan);
  } finally {
    await scan.close();
  }
}

function blankPage(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: 'white' } });
}

/** A PNG that says how large it is and holds nothing. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync('')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

describe('text', () => {
  test('gives its lines, without carriage returns, its name in NFC and its hash', async () => {
    const path = file('mo\u0308te.txt', 'ett\r\ntvå\r\n');
    const { scan } = await openScan(path);
    expect(scan).toEqual({
      sha256: 'cb5982caa84fab0297eee1394ef824f9b546877c4cc88eb9109c0b3c939b4b01',
      fileName: 'm\u00F6te.txt',
      kind: 'text',
      pages: [
        {
          number: 1,
          width: null,
          height: null,
          words: [],
          imageCoverage: 0,
          pictures: [],
          textLines: ['ett', 'två', ''],
        },
      ],
    });
  });
});

describe('PDF', () => {
  const twoWords = 'BT /F1 12 Tf 50 500 Td (Val av ) Tj /F2 12 Tf (sekreterare) Tj ET';

  test('gives words with places and fonts', async () => {
    const { pages } = (await openScan(file('words.pdf', makePdf([{ content: twoWords }])))).scan;
    const words = pages[0]?.words ?? [];
    expect(words.map(({ text, font }) => [text, font?.name, font?.size, font?.bold])).toEqual([
      ['Val', 'Helvetica', 12, false],
      ['av', 'Helvetica', 12, false],
      ['sekreterare', 'Helvetica-Bold', 12, true],
    ]);
    expect(words[0]?.box.x).toBe(50);
    // The baseline stands 595 - 500 points from the top; the box reaches from above the letters to below it.
    expect(words[0]?.box.y).toBeGreaterThan(80);
    expect(words[0]?.box.y).toBeLessThan(88);
    // Helvetica's V, a, l and space are 667, 556, 222 and 278 thousandths of 12 points wide.
    expect(words[1]?.box.x).toBeCloseTo(50 + 20.7, 0);
  });

  test('tells a page as damaged whose words stand nowhere', async () => {
    const nowhere = `BT /F1 12 Tf ${'9'.repeat(400)} 500 Td (Val) Tj ET`;
    const scan = await openScan(file('nowhere.pdf', makePdf([{ content: nowhere }, { content: twoWords }])));
    expect(scan.scan.pages.map(({ words }) => words.length)).toEqual([0, 3]);
    expect(scan.notices.map(({ code, page }) => [code, page])).toEqual([['page-damaged', 1]]);
    await scan.close();
  });

  test('tells a page as damaged that has no size', async () => {
    const flat = makePdf([{ content: twoWords, size: [0.00000001, 595] }, { content: twoWords }]);
    const scan = await openScan(file('flat.pdf', flat));
    expect(scan.scan.pages.every(({ width }) => width === null || width > 0)).toBe(true);
    await scan.close();
  });

  test('gives places on a turned page as it is shown', async () => {
    const { pages } = (await openScan(file('turned.pdf', makePdf([{ content: twoWords, rotate: 90 }])))).scan;
    const [page] = pages;
    expect([page?.width, page?.height]).toEqual([595, 420]);
    expect(page?.words[0]?.box.height).toBeGreaterThan(page?.words[0]?.box.width ?? 0);
    expect(page?.words[0]?.box.y).toBeCloseTo(50, 0);
  });

  test('joins what a change of font or kerning has cut, and drops what is printed twice to look bold', async () => {
    const content =
      'BT /F1 12 Tf 50 500 Td (Justera) Tj /F2 12 Tf (nde) Tj ET BT /F1 12 Tf 50 400 Td (Bilaga) Tj 0.3 0 Td (Bilaga) Tj ET';
    const { pages } = (await openScan(file('pieces.pdf', makePdf([{ content }])))).scan;
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Justerande', 'Bilaga']);
  });

  test('tells how much of the page pictures cover, and which text cannot be seen', async () => {
    const picture = 'q 420 0 0 595 0 0 cm /Im Do Q';
    const half = 'q 210 0 0 595 0 0 cm /Im Do Q';
    const invisible = 'BT 3 Tr /F1 12 Tf 50 500 Td (dold) Tj ET';
    const visible = 'BT /F1 12 Tf 50 500 Td (synlig) Tj ET';
    const path = file(
      'pictures.pdf',
      makePdf([
        { content: visible },
        { content: `${half} ${visible}` },
        { content: `${picture} ${invisible}` },
        { content: `${visible} ${picture}` },
        { content: `${picture} ${visible}` },
      ]),
    );
    const { pages } = (await openScan(path)).scan;
    expect(pages.map((page) => [page.imageCoverage, page.words[0]?.font?.name])).toEqual([
      [0, 'Helvetica'],
      [0.5, 'Helvetica'],
      [1, undefined],
      [1, undefined],
      [1, 'Helvetica'],
    ]);
  });

  test('tells where pictures stand: strips of one are one, pictures apart are two', async () => {
    const strips = 'q 420 0 0 100 0 495 cm /Im Do Q q 420 0 0 100 0 395 cm /Im Do Q';
    const apart = 'q 100 0 0 100 0 395 cm /Im Do Q q 100 0 0 100 0 0 cm /Im Do Q';
    const { pages } = (await openScan(file('strips.pdf', makePdf([{ content: strips }, { content: apart }]))))
      .scan;
    expect(pages.map((page) => page.pictures)).toEqual([
      [{ x: 0, y: 0, width: 420, height: 200 }],
      [
        { x: 0, y: 100, width: 100, height: 100 },
        { x: 0, y: 495, width: 100, height: 100 },
      ],
    ]);
  });

  test('tells how words are turned', async () => {
    const turns = ['1 0 0 1 50 500', '0 -1 1 0 50 400', '-1 0 0 -1 200 300', '0 1 -1 0 100 100'].map(
      (matrix) => `BT /F1 12 Tf ${matrix} Tm (Protokoll) Tj ET`,
    );
    const { pages } = (await openScan(file('turns.pdf', makePdf([{ content: turns.join('\n') }])))).scan;
    expect(pages[0]?.words.map(({ turn }) => turn)).toEqual([0, 90, 180, 270]);
  });

  test('draws pages in grey at the wanted resolution', async () => {
    const path = file('black.pdf', makePdf([{ content: '0 g 0 0 420 297.5 re f', size: [420, 595] }]));
    await opened(path, async (scan) => {
      const image = await scan.image(1, 36);
      expect([image.width, image.height, image.data.length]).toEqual([210, 298, 210 * 298]);
      expect([image.data[0], image.data.at(-1)]).toEqual([255, 0]);
    });
  });

  test('a cut file gives what is left, and says so', async () => {
    const whole = makePdf([{ content: twoWords }, { content: twoWords }]);
    const scan = await openScan(file('cut.pdf', whole.subarray(0, whole.indexOf('xref'))));
    expect(scan.notices.map((notice) => notice.code)).toEqual(['file-cut-off']);
    expect(scan.scan.pages.map((page) => page.words.length)).toEqual([3, 3]);
  });

  test('a missing page costs itself only', async () => {
    const good = makePdf([{ content: twoWords }, { content: twoWords }]);
    const broken = Buffer.from(
      good.toString('latin1').replace('/Kids [6 0 R 8 0 R]', '/Kids [6 0 R 99 0 R]'),
      'latin1',
    );
    await opened(file('page-missing.pdf', broken), async ({ scan, notices, image }) => {
      expect(scan.pages.map((page) => page.words.length)).toEqual([3, 0]);
      expect(notices).toMatchObject([{ code: 'page-damaged', page: 2, severity: 'review' }]);
      await expect(image(2, 50)).rejects.toMatchObject({ reason: 'damaged-file' });
      await expect(image(1, 50)).resolves.toMatchObject({ width: 292 });
    });
  });
});

describe('images', () => {
  test('a TIFF has pages; sizes come from its resolution', async () => {
    const two = await Promise.all(
      [blankPage(850, 1100), blankPage(850, 1100)].map((page) => page.png().toBuffer()),
    );
    const tiff = await sharp(two, { join: { animated: true } })
      .withMetadata({ density: 100 })
      .tiff()
      .toBuffer();
    await opened(file('two.tif', tiff), async ({ scan, image }) => {
      expect(scan.kind).toBe('tiff');
      expect(scan.pages.map(({ number, width, height }) => [number, width, height])).toEqual([
        [1, 612, 792],
        [2, 612, 792],
      ]);
      expect(await image(2, 50)).toMatchObject({ width: 425, height: 550, dpi: 50 });
    });
  });

  test('an image is turned as its orientation says, and see-through paper is white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const png = sharp({ create: { width: 1100, height: 850, channels: 4, background: clear } });
    const bytes = await png.withMetadata({ density: 100, orientation: 6 }).png().toBuffer();
    await opened(file('turned.png', bytes), async ({ scan, image }) => {
      expect(scan.pages.map(({ width, height }) => [width, height])).toEqual([[612, 792]]);
      const { width, height, data } = await image(1, 10);
      expect([width, height, data[0]]).toEqual([85, 110, 255]);
    });
  });

  test('a fax has fewer pixels down than across', async () => {
    const tiff = await blankPage(1728, 1145)
      .tiff({ xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer();
    await opened(file('fax.tif', tiff), async ({ scan, image }) => {
      expect(scan.pages[0]?.width).toBeCloseTo(610, 0);
      expect(scan.pages[0]?.height).toBeCloseTo(841, 0);
      expect(await image(1, 72)).toMatchObject({ width: 610, height: 841 });
    });
  });

  test('without a likely resolution a page is taken for an A4', async () => {
    const jpeg = await blankPage(1240, 1754).withMetadata({ density: 72 }).jpeg().toBuffer();
    const { scan } = await openScan(file('a4.jpg', jpeg));
    expect(scan.pages[0]?.height).toBeCloseTo(842, 0);
  });
});

describe('what cannot be read says why', () => {
  const passwordNeeded =
    '<< /Filter /Standard /V 1 /R 2 /P -44 /O <' + '11'.repeat(32) + '> /U <' + '22'.repeat(32) + '> >>';

  test.each([
    ['empty-file', 'nothing.pdf', ''],
    ['empty-file', 'spaces.txt', '\uFEFF \n\n'],
    ['unknown-format', 'letter.pdf', 'PK\u0003\u0004 a Word document, renamed'],
    ['damaged-file', 'header-only.pdf', '%PDF-1.7\n'],
    ['no-pages', 'no-pages.pdf', makePdf([])],
    [
      'encrypted',
      'locked.pdf',
      makePdf([{ content: '' }], '/ID [<00><00>] /Encrypt 8 0 R', [passwordNeeded]),
    ],
    ['page-too-large', 'poster.pdf', makePdf([{ content: '', size: [14_000, 14_000] }])],
    ['damaged-file', 'cut.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])],
  ])('%s: %s', async (reason, name, content) => {
    const path = file(name, content);
    await expect(openScan(path)).rejects.toMatchObject({ reason, message: expect.stringContaining(path) });
  });

  test('image-too-small and page-too-large', async () => {
    const dot = file('dot.png', await blankPage(1, 1).png().toBuffer());
    await expect(openScan(dot)).rejects.toMatchObject({ reason: 'image-too-small' });
    const huge = file('huge.png', pngHeader(20_000, 20_000));
    await expect(openScan(huge)).rejects.toMatchObject({ reason: 'page-too-large' });
  });

  const broken = new URL('../../../fixtures/broken/', import.meta.url);
  test.each([
    ['corrupt.jpg', 'damaged-file'],
    ['corrupt.tif', 'damaged-file'],
    ['empty.pdf', 'empty-file'],
    ['encrypted-user-password.pdf', 'encrypted'],
    ['huge-page.pdf', 'page-too-large'],
    ['huge-page.png', 'page-too-large'],
    ['not-a-pdf.pdf', 'unknown-format'],
    ['one-pixel.png', 'image-too-small'],
    ['truncated.pdf', 'damaged-file'],
    ['unknown-format.pdf', 'unknown-format'],
    ['zero-pages.pdf', 'no-pages'],
  ])('fixtures: %s, %s', async (name, reason) => {
    await expect(openScan(fileURLToPath(new URL(name, broken)))).rejects.toMatchObject({ reason });
  });

  test('a file that opens with an empty password is read', async () => {
    const { scan } = await openScan(fileURLToPath(new URL('encrypted-empty-password.pdf', broken)));
    expect(scan.pages[0]?.words).toHaveLength(13);
  });

  test('file-not-found, and a folder', async () => {
    await expect(openScan(join(folder, 'absent.pdf'))).rejects.toMatchObject({ reason: 'file-not-found' });
    mkdirSync(join(folder, 'folder.pdf'));
    await expect(openScan(join(folder, 'folder.pdf'))).rejects.toMatchObject({ reason: 'unknown-format' });
  });

  test('a file that is too large to be read, which is not called damaged', async () => {
    await expect(openScan(largeFile('large.pdf', '%PDF-1.7'))).rejects.toMatchObject({
      reason: 'file-too-large',
      message: expect.stringContaining('2.15 GB'),
    });
    await expect(openScan(largeFile('film.mp4', '\u0000\u0000\u0000 ftypisom'))).rejects.toMatchObject({
      reason: 'unknown-format',
    });
  });

  test.skipIf(process.getuid?.() === 0)('permission-denied', async () => {
    const path = file('secret.txt', 'Protokoll');
    chmodSync(path, 0o000);
    await expect(openScan(path)).rejects.toMatchObject({ reason: 'permission-denied' });
  });
});
