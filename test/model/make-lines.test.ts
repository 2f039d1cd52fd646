import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutLines } from '../../scripts/model/make-lines/cut-lines.ts';
import { findLines } from '../../scripts/model/make-lines/find-lines.ts';
import { likeness, lostShare } from '../../scripts/model/make-lines/likeness.ts';
import { encodeLstmf } from '../../scripts/model/make-lines/lstmf.ts';
import { PageMaker } from '../../scripts/model/make-lines/make-page.ts';
import type { MadePage } from '../../scripts/model/make-lines/make-page.ts';
import type { Cell, PageSpec } from '../../scripts/model/make-lines/page-spec.ts';
import { parseHocr } from '../../scripts/model/make-lines/parse-hocr.ts';
import { placeOnPaper, placeOnScan } from '../../scripts/model/make-lines/resample.ts';
import { openTypesetter } from '../../scripts/model/make-lines/set-page.ts';
import { truthLines } from '../../scripts/model/make-lines/truth-lines.ts';
import type { TruthWord } from '../../scripts/model/make-lines/truth-lines.ts';
import { planWearOf } from '../../scripts/model/make-lines/wear-plan.ts';
import { seededRandom } from '../../scripts/fixtures/seeded-random.ts';
import type { PageImage } from '../../src/stages/read/page-image.ts';
import { nativeModelFolder } from '../native-tesseract.ts';

const run = promisify(execFile);

const style = {
  family: 'Libertinus Serif',
  stretch: 100,
  size: 12,
  weight: 400,
  italic: false,
  tracking: 0,
  oldFigures: false,
  ligatures: true,
};

function cell(text: string, x: number, width: number): Cell {
  const words = text.split(' ').map((word) => ({ text: word }));
  return { words, style: 0, x, width, align: 'left', indents: [0, 0], underlined: false };
}

const twoLines: PageSpec = {
  width: 595.3,
  height: 841.9,
  frames: [{ x: 70, top: 100, width: 450, bottom: 780 }],
  styles: [style],
  blocks: [
    {
      cells: [cell('Styrelsen beslutar enligt § 12 att höja avgiften med 4,5 % från år 2031.', 0, 450)],
      leading: 18,
      after: 10,
      ruled: 'none',
    },
    { cells: [cell('Ärende', 0, 90), cell('14 250 kr', 300, 100)], leading: 18, after: 0, ruled: 'none' },
  ],
  typed: false,
  strike: null,
  jitter: [0],
};

describe('a page of two lines', () => {
  const hasTesseract = nativeModelFolder() !== null;
  let page: MadePage | null = null;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'make-lines-'));
    const maker = new PageMaker(openTypesetter([]), () => twoLines);
    page = await maker.make('two lines', (random) => ({
      ...planWearOf('clean', random, false),
      lie: { angle: 1.5, bend: 0, waves: 1, phase: 0 },
    }));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test('tells where each word stands after the page has been straightened', () => {
    expect(page?.words.map(({ text }) => text).slice(0, 3)).toStrictEqual([
      'Styrelsen',
      'beslutar',
      'enligt',
    ]);
    const first = page?.words.filter(({ row }) => row === 0) ?? [];
    const baselines = first.map(({ baseline }) => baseline);
    expect(Math.max(...baselines) - Math.min(...baselines)).toBeLessThan(3);
  });

  test.runIf(hasTesseract)('is cut into what the engine reads in one go, with its text', async () => {
    if (page === null) throw new Error('no page');
    const [found = []] = await findLines([page.image], 'swe');
    const lines = await cutLines(page, found);
    expect(lines.map(({ text }) => text)).toStrictEqual([
      'Styrelsen beslutar enligt § 12 att höja avgiften med 4,5 % från år 2031.',
      'Ärende',
      '14 250 kr',
    ]);
    expect(lines[0]?.truth.errors).toBeLessThan(0.05);
    const { width, height } = await sharp(lines[0]?.png).metadata();
    expect(height).toBeGreaterThan(20);
    expect(height).toBeLessThan(50);
    expect(width / height).toBeGreaterThan(15);
  });

  test.runIf(hasTesseract)('is written as the engine itself writes lines for training', async () => {
    if (page === null) throw new Error('no page');
    const { image } = page;
    const picture = join(folder, 'page.png');
    const raw = { width: image.width, height: image.height, channels: 1 } as const;
    await writeFile(picture, await sharp(image.data, { raw }).toColourspace('b-w').png().toBuffer());
    const word = page.words[0];
    const [left, right] = [Math.round(word?.left ?? 0), Math.round(word?.right ?? 0)];
    const bottom = image.height - Math.round(word?.baseline ?? 0);
    await writeFile(
      join(folder, 'page.box'),
      `WordStr ${left} ${bottom} ${right} ${bottom + 20} 0 #Styrelsen\n\t ${right + 1} ${bottom} ${right + 2} ${bottom + 20} 0\n`,
    );
    await run('tesseract', [picture, join(folder, 'page'), '-l', 'swe', '--psm', '6', 'lstm.train']);
    const own = await readFile(join(folder, 'page.lstmf'));
    const [ours, theirs] = [encodeLstmf([{ name: '', png: new Uint8Array(3), text: 'Styrelsen' }]), own].map(
      headAndTail,
    );
    expect(ours?.head).toStrictEqual(theirs?.head);
    expect(theirs?.text).toBe(ours?.text);
  });
});

/** Number of lines, whether the first is there; and the text that stands before its boxes. */
function headAndTail(lstmf: Buffer): { head: number[]; text: string } {
  let at = 5;
  const skip = (): Buffer => {
    const length = lstmf.readUInt32LE(at);
    at += 4 + length;
    return lstmf.subarray(at - length, at);
  };
  skip();
  at += 4;
  skip();
  skip();
  return { head: [...lstmf.subarray(0, 5)], text: skip().toString('utf8') };
}

test('the way from paper to scan is the way back from scan to paper', () => {
  const lie = { angle: 2.5, bend: 0.0015, waves: 1.3, phase: 2 };
  const [x, y] = placeOnScan(lie, placeOnPaper(lie, [0.3, 1.1], 1.41), 1.41);
  expect(x).toBeCloseTo(0.3, 5);
  expect(y).toBeCloseTo(1.1, 5);
});

const word = (text: string, left: number, right: number, row = 0): TruthWord => ({
  text,
  row,
  left,
  right,
  baseline: 100,
  rise: 18,
  tall: 14,
  body: 9,
  fall: 5,
});

const line = (left: number, right: number, text: string): string =>
  `<div class='ocr_page' title='x'><span class='ocr_line' id='l' title="bbox ${left} 86 ${right} 105; baseline 0 -5; x_size 19; x_descenders 5; x_ascenders 5">` +
  `<span class='ocrx_word' id='w' title='bbox ${left} 86 ${right} 105; x_wconf 90'><strong>${text}</strong></span></span></div>`;

/** Strokes like a row of l. */
function print(x: number, y: number): number {
  return x % 10 < 4 && y > 3 && y < 17 ? 0 : 255;
}

test('a letter that is gone is seen, however clear the others are', () => {
  const [width, height] = [120, 20];
  const image = (seen: (x: number, y: number) => number): PageImage => {
    const data = Uint8Array.from({ length: width * height }, (_, at) =>
      seen(at % width, Math.floor(at / width)),
    );
    return { width, height, dpi: 150, data };
  };
  const box = { x: 0, y: 0, width, height };
  expect(lostShare(image(print), print, box)).toBe(0);
  expect(
    lostShare(
      image((x, y) => (x > 38 && x < 46 ? 255 : print(x, y))),
      print,
      box,
    ),
  ).toBeGreaterThan(0.03);
  expect(likeness(image(print), print, box)).toBeCloseTo(1, 5);
});

describe('lines of truth', () => {
  test('take a word along that the engine lost at the end of a line', () => {
    const [found = []] = parseHocr(line(10, 60, 'Avg &amp; ift'));
    const [truth] = truthLines(
      [word('Avg', 10, 30), word('&', 34, 40), word('ift', 44, 60), word('5 %', 66, 80)],
      found,
    );
    expect(truth).toMatchObject({
      text: 'Avg & ift 5 %',
      found: true,
      box: { x: 10, y: 86, width: 70, height: 19 },
    });
  });

  test('end where the gap is wider than the engine reads over', () => {
    const [found = []] = parseHocr(line(10, 200, 'Summa 5'));
    const truths = truthLines([word('Summa', 10, 60), word('5', 190, 200)], found);
    expect(truths.map(({ text }) => text)).toStrictEqual(['Summa', '5']);
  });

  test('leave out cells that run into each other', () => {
    expect(truthLines([word('Wilma', 10, 60), word('ledamot', 58, 120)], [])).toStrictEqual([]);
  });

  test('are cut out by their own places where the engine took two rows for one', () => {
    const tall = line(10, 60, 'Avgift')
      .replace('105; baseline', '111; baseline')
      .replace('-5; x_size 19', '-11; x_size 25');
    const [found = []] = parseHocr(tall);
    const [truth] = truthLines(
      [word('Avgift', 10, 60), { ...word('Summa', 10, 60, 1), baseline: 112 }],
      found,
    );
    expect(truth).toMatchObject({ text: 'Avgift', found: false, box: { y: 86, height: 19 } });
  });

  test('keep what the engine passed over, with the place where it was printed', () => {
    const [truth] = truthLines([word('§', 10, 18)], []);
    expect(truth).toMatchObject({
      text: '§',
      found: false,
      errors: null,
      box: { x: 10, y: 86, width: 8, height: 19 },
    });
  });
});

test('the same seed wears a page the same way', () => {
  const [one, other] = [1, 2].map(() => planWearOf('photocopy', seededRandom('one'), false));
  expect(one).toStrictEqual(other);
});
