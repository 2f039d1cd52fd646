import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../../src/records/page-reading.ts';
import type { PageText } from '../../../src/records/page-text.ts';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import type { Engine } from '../../../src/stages/recognize/engines/engine.ts';
import { recognizePages } from '../../../src/stages/recognize/recognize-pages.ts';
import type { Reader, ReadingMemory } from '../../../src/stages/recognize/recognizer.ts';
import { openTesseractJs } from '../../../src/stages/recognize/engines/tesseract-js.ts';
import { knowsWord } from '../../../src/pipeline/knows-word.ts';
import { loadLanguage } from '../../../src/pipeline/load-language.ts';
import { makePdf } from '../read/make-pdf.ts';
import { picturePdf } from '../read/make-picture-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-recognize-'));
const engine = await openTesseractJs();
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const knows = knowsWord(loadLanguage());

async function recognize(
  name: string,
  content: Buffer,
  with_: Engine = engine,
  openReader: () => Promise<Reader> = async () => ({ engine: with_, memory: null }),
): Promise<PageText[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const source = await openScan(path);
  try {
    return await recognizePages(source, { openReader, knows });
  } finally {
    await source.close();
  }
}

/** Drawing instructions for lines of 12 points from the top of an A5 page. */
function typeset(lines: readonly string[]): string {
  return lines.map((line, index) => `BT /F1 12 Tf 40 ${540 - index * 20} Td (${line}) Tj ET`).join('\n');
}

/** The page as a scanner would hand it over. */
async function scanned(lines: readonly string[]): Promise<Buffer> {
  const path = join(folder, 'typeset.pdf');
  writeFileSync(path, makePdf([{ content: typeset(lines) }]));
  const source = await openScan(path);
  const { width, height, data } = await source.image(1, 200);
  await source.close();
  const png = sharp(data, { raw: { width, height, channels: 1 } }).withMetadata({ density: 200 });
  return png.png().toBuffer();
}

const minutes = [
  '\u00a7 12. Val av justerare',
  'Till justerare v\u00e4ljs \u00c5sa Bj\u00f6rk.',
  '\u00a7 13. Budget 2024',
  'Avgiften h\u00f6js med 3,5 % till 2 450 kronor.',
];

describe('an image', () => {
  test('is read with § % and å ä ö, with places and sources', async () => {
    const [page] = await recognize('minutes.png', await scanned(minutes));
    expect(page?.lines.map((line) => line.text)).toEqual(minutes);
    expect(page?.verdict.code).toBe('image');
    const [sign] = page?.lines[0]?.words ?? [];
    expect(sign).toMatchObject({ text: '§', source: 'tesseract.js:minutes' });
    // 40 points from the left; the baseline is at 595 - 540 points.
    expect(sign?.box?.x).toBeCloseTo(40, -1);
    expect((sign?.box?.y ?? 0) + (sign?.box?.height ?? 0)).toBeCloseTo(57, -1);
    expect(page?.lines[1]?.words.at(-1)).toMatchObject({ text: 'Björk.', source: 'tesseract.js:minutes' });
    expect(page?.lines[0]?.fontSize).toBeCloseTo(12, -1);
  });

  test('upside down is read all the same, with a notice', async () => {
    const turned = await sharp(await scanned([...minutes, ...minutes]))
      .rotate(180)
      .png()
      .toBuffer();
    const [page] = await recognize('turned.png', turned);
    expect(page?.lines[3]?.text).toBe(minutes[3]);
    expect(page?.notices.map((notice) => notice.code)).toContain('page-turned');
    expect(page?.turn).toBe(180);
  });
});

test('a page whose picture is known by its bytes is not drawn again, and reads the same', async () => {
  const path = join(folder, 'scan.pdf');
  const { data, info } = await sharp(await scanned(minutes))
    .jpeg()
    .toBuffer({ resolveWithObject: true });
  const entries = `/Width ${info.width} /Height ${info.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
  writeFileSync(path, picturePdf(entries, data, [420, 595]));
  const kept = new Map<string, PageReading>();
  const memory: ReadingMemory = {
    find: (key) => kept.get(key) ?? null,
    keep: (key, reading) => kept.set(key, reading),
    words: null,
  };
  const recognizer = { openReader: async () => ({ engine, memory }), knows };
  const source = await openScan(path);
  const first = await recognizePages(source, recognizer);
  const undrawn = { ...source, image: () => Promise.reject(new Error('it is drawn')) };
  expect(await recognizePages(undrawn, recognizer)).toEqual(first);
  expect(first[0]?.lines.map(({ text }) => text)).toEqual(minutes);
  await source.close();
});

test('text, good layers and blank pages are taken without an engine', async () => {
  const none: Engine = {
    ...engine,
    name: 'none',
    recognize: () => Promise.reject(new Error('no page here needs an engine')),
    close: () => Promise.resolve(),
  };
  const pdf = makePdf([{ content: typeset(minutes) }, { content: '' }]);
  const pages = await recognize('digital.pdf', pdf, none);
  expect(pages.map((page) => page.verdict.code)).toEqual(['digital-good', 'blank']);
  expect(pages[0]?.lines.map((line) => line.text)).toEqual(minutes);
  const [text] = await recognize('minutes.txt', Buffer.from(minutes.join('\n')), none);
  expect(text?.lines.map((line) => line.text)).toEqual(minutes);
});

function closedReader(): Promise<Reader> {
  return Promise.reject(new Error('nothing here is a picture'));
}

test('the engine is not even opened for texts and born-digital files', async () => {
  const pdf = makePdf([{ content: typeset(minutes) }]);
  for (const [name, content] of [['born.pdf', pdf] as const, ['born.txt', Buffer.from('Protokoll')] as const])
    expect(await recognize(name, content, engine, closedReader)).toHaveLength(1);
  await expect(recognize('born.png', await scanned(minutes), engine, closedReader)).rejects.toThrow(
    'is a picture',
  );
});

test('a file of digital and scanned pages is read page by page', async () => {
  const name = '../../../fixtures/documents/samf-klarsjobygden-2014-03-21-mixed.pdf';
  const pages = await recognize('mixed.pdf', readFileSync(new URL(name, import.meta.url)));
  const codes = pages.map((page) => page.verdict.code);
  expect(codes).toEqual(['image', 'digital-good', 'digital-good', 'digital-good', 'image']);
  const sources = pages.map((page) => page.lines[0]?.words[0]?.source);
  expect(sources).toEqual(['tesseract.js:minutes', 'layer', 'layer', 'layer', 'tesseract.js:minutes']);
});

test('a page that cannot be shown is unreadable, the others are read', async () => {
  const sound = makePdf([{ content: typeset(minutes) }, { content: '' }]).toString('latin1');
  const broken = Buffer.from(sound.replace('/Kids [6 0 R 8 0 R]', '/Kids [6 0 R 99 0 R]'), 'latin1');
  const pages = await recognize('broken-page.pdf', broken);
  expect(pages.map((page) => page.verdict.code)).toEqual(['digital-good', 'unreadable']);
  expect(pages[1]?.notices.map((notice) => notice.code)).toEqual(['page-damaged', 'page-unreadable']);
});

test('a file without any page that can be shown is damaged', async () => {
  const sound = makePdf([{ content: '' }]).toString('latin1');
  const broken = Buffer.from(sound.replace('/Kids [6 0 R]', '/Kids [99 0 R]'), 'latin1');
  await expect(recognize('no-page.pdf', broken)).rejects.toMatchObject({ reason: 'damaged-file' });
});

test('an engine that fails stops the file', async () => {
  const failing: Engine = {
    ...engine,
    name: 'failing',
    recognize: () => Promise.reject(new Error('out of memory')),
    close: () => Promise.resolve(),
  };
  await expect(recognize('scan.png', await scanned(minutes), failing)).rejects.toThrow('out of memory');
});
