import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Database } from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { loadLanguage } from '../../../src/pipeline/load-language.ts';
import { openPagePictures } from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import type { PagePictures } from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import type { PagePicture } from '../../../src/pipeline/page-pictures/page-picture.ts';
import { readPageView } from '../../../src/pipeline/read-page-view.ts';
import type { PageView } from '../../../src/records/page-view.ts';
import type { Box } from '../../../src/records/place.ts';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import { openTesseractJs } from '../../../src/stages/recognize/engines/tesseract-js.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { packRecord } from '../../../src/store/pack-record.ts';
import { findOriginalOfMinutes } from '../../../src/store/originals.ts';
import { readSourcePage } from '../../../src/store/read-files.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { newFolder } from '../../cli/run-program.ts';
import { makePdf } from '../../stages/read/make-pdf.ts';
import { pixelsOf, shown, unreadPage } from './picture-files.ts';
import { scanOf } from './scan-of.ts';

const folder = newFolder();
/** A page with enough print to tell how it lies. */
const document = join(folder, 'tryckt.pdf');
const printed = [
  'Samfällighetsföreningen Ljungsele',
  'Protokoll fört vid styrelsens sammanträde',
  '§ 4 Brygga och båtplatser',
  'Kassören redovisade läget i föreningen. Bryggan behöver lagas före',
  'sommaren, och båtplatserna hyras ut till medlemmar som har väntat.',
  'Styrelsen beslutar att inköpa virke till bryggan och att bjuda in alla',
  'medlemmarna till en gemensam arbetsdag lördagen den 4 maj 2024.',
  '§ 5 Vägen till badplatsen',
  'Ordföranden tackade för visat intresse och hälsade alla närvarande',
  'välkomna till nästa sammanträde, som hålls i klubbhuset vid sjön.',
];
const drawn = printed
  .map((text, index) => `BT /F1 11 Tf 40 ${540 - index * 24} Td (${text}) Tj ET`)
  .join('\n');
writeFileSync(document, makePdf([{ content: drawn }]));
const engine = await openTesseractJs();
const language = loadLanguage();
let database: Database;
let pictures: PagePictures;
beforeAll(() => {
  database = openStore(':memory:');
  pictures = openPagePictures(database);
});
afterAll(async () => {
  pictures.close();
  database.close();
  await engine.close();
});

/** Imports a file as a run would. @returns its first page. */
async function imported(path: string): Promise<PageView> {
  const file = await ingest(path, {
    openReader: async () => ({ engine, memory: null }),
    language,
    repair: {},
    ocr: 'auto',
  });
  saveFile(database, file, { path, bytes: statSync(path).size, run: 'test' });
  const view = readPageView(database, file.minutes[0]?.id ?? '', 1);
  if (view === null) throw new Error('the page is not there');
  return view;
}

/** The document's page as a scanner would hand it over. */
function scanned(degrees: number): Promise<string> {
  return scanOf(document, 1, degrees, folder);
}

/** How far a picture, and the picture upside down, are from what the document shows: the mean difference of their pixels. */
async function differences(picture: PagePicture): Promise<[upright: number, over: number]> {
  const source = await openScan(document);
  const { width, height, data } = await source.image(1, 100);
  await source.close();
  const { data: pixels, ...size } = await pixelsOf(picture);
  // A scan's pixels, rounded twice, may be one more or less.
  const same = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ ...size, fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const difference = (other: Uint8Array): number =>
    same.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / same.length;
  return [difference(pixels), difference(pixels.toReversed())];
}

/** Whether a place on the page lies in a box that is turned about its own middle. */
function isIn(
  { x, y, width, height }: Box,
  tilt: number,
  [across, down]: readonly [number, number],
): boolean {
  const slack = 1;
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const [dx, dy] = [across - x - width / 2, down - y - height / 2];
  const [along, off] = [dx * cos + dy * sin, dy * cos - dx * sin];
  return Math.abs(along) <= width / 2 + slack && Math.abs(off) <= height / 2 + slack;
}

/** Places of ink on a page's picture, in points. */
async function inkOf({ minutesId, page }: PageView): Promise<(readonly [number, number])[]> {
  const picture = shown(await pictures.picture({ minutesId, page, dpi: 100 }));
  const { data, width } = await pixelsOf(picture);
  return [...data.entries()].flatMap(([at, value]) =>
    value > 100
      ? []
      : [
          [
            ((at % width) + 0.5) / picture.dotsPerPoint,
            (Math.floor(at / width) + 0.5) / picture.dotsPerPoint,
          ],
        ],
  );
}

/** The share of the page's ink that its boxes cover. */
async function covered(view: PageView, boxes: readonly Box[], tilt = view.tilt): Promise<number> {
  const ink = await inkOf(view);
  return ink.filter((place) => boxes.some((box) => isIn(box, tilt, place))).length / ink.length;
}

const lineBoxes = (view: PageView): Box[] => view.source.flatMap(({ box }) => box ?? []);
const wordBoxes = (view: PageView): Box[] =>
  view.source.flatMap(({ words }) => words.flatMap(({ box }) => box ?? []));

/** How much ink there is in each box, as a share of it. */
async function inkIn(view: PageView, boxes: readonly Box[]): Promise<number[]> {
  const ink = await inkOf(view);
  const dots = (100 / 72) ** 2;
  return boxes.map(
    (box) => ink.filter((place) => isIn(box, view.tilt, place)).length / (box.width * box.height * dots),
  );
}

describe('a scan that lies', () => {
  it.each([
    ['on its side', 90, 270],
    ['upside down', 180, 180],
  ])('%s is shown upright, and its boxes cover their words', async (_, degrees, turn) => {
    const view = await imported(await scanned(degrees));
    expect(view.notices.map(({ code }) => code)).toContain('page-turned');
    expect(view.size?.width).toBeLessThan(view.size?.height ?? 0);
    const { minutesId } = view;
    const picture = shown(await pictures.picture({ minutesId, page: 1, dpi: 100 }));
    expect(picture.etag).toContain(`_${turn}"`);
    const [upright, over] = await differences(picture);
    expect(upright).toBeLessThan(over / 2);
    expect(await covered(view, lineBoxes(view))).toBeGreaterThan(0.97);
    expect(await covered(view, wordBoxes(view))).toBeGreaterThan(0.97);
    expect(Math.min(...(await inkIn(view, wordBoxes(view))))).toBeGreaterThan(0.03);
  });

  it('crooked is shown as it lies, and its boxes cover their words when they are turned as it is', async () => {
    const view = await imported(await scanned(3));
    expect(view.tilt).toBeCloseTo(3, 0);
    expect(await covered(view, lineBoxes(view))).toBeGreaterThan(0.97);
    expect(await covered(view, wordBoxes(view))).toBeGreaterThan(0.97);
    // Else they would not.
    expect(await covered(view, lineBoxes(view), 0)).toBeLessThan(0.85);
  });

  it('crooked gives crops that are straight', async () => {
    const view = await imported(await scanned(-3));
    const longest = view.source.toSorted((a, b) => (b.box?.width ?? 0) - (a.box?.width ?? 0))[0];
    const { minutesId } = view;
    const crop = shown(
      await pictures.crop({
        minutesId,
        page: 1,
        box: longest?.box ?? { x: 0, y: 0, width: 1, height: 1 },
        margin: 0,
      }),
    );
    expect(crop.height / crop.dotsPerPoint).toBeLessThan(20);
    const { data, width, height } = await pixelsOf(crop);
    const read = await engine.recognize([{ data, width, height, dpi: 200 }], {
      model: 'swe',
      layout: 'block',
    });
    const words = read[0]?.map(({ text }) => text) ?? [];
    expect(words.join(' ').slice(0, 20)).toBe(longest?.text.slice(0, 20));
  });
});

describe('a page of text', () => {
  it('that was laid into its file on its side is shown upright, too', async () => {
    const lines = ['Protokoll', 'Val av justerare', 'Styrelsen beslutar att inköpa en kopiator'];
    const content = lines
      .map((text, index) => `BT /F1 12 Tf 0 1 -1 0 ${100 + index * 40} 50 Tm (${text}) Tj ET`)
      .join('\n');
    const path = join(folder, 'on-its-side.pdf');
    writeFileSync(path, makePdf([{ content: Buffer.from(content, 'latin1').toString('latin1') }]));
    const view = await imported(path);
    expect(view.source.map(({ text }) => text)).toEqual(lines);
    expect(view.size).toEqual({ width: 595, height: 420 });
    expect(await covered(view, wordBoxes(view))).toBeGreaterThan(0.99);
    expect(Math.min(...(await inkIn(view, wordBoxes(view))))).toBeGreaterThan(0.05);
  });
});

it('a page of which an older record only says that it was turned is shown as it was read', async () => {
  const view = await imported(await scanned(270));
  const picture = shown(await pictures.picture({ minutesId: view.minutesId, page: 1 }));
  const { id } = findOriginalOfMinutes(database, view.minutesId) ?? { id: 0 };
  const { turn, ...older } = readSourcePage(database, id, 1) ?? unreadPage();
  expect(turn).toBe(90);
  database
    .prepare('UPDATE source_pages SET record = ? WHERE file_id = ? AND page = 1')
    .run(packRecord(older), id);
  const again = shown(await pictures.picture({ minutesId: view.minutesId, page: 1 }));
  expect(again.etag).not.toBe(picture.etag);
  expect(Buffer.from(again.bytes).equals(picture.bytes)).toBe(true);
});
