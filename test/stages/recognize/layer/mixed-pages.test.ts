import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { compileTypst } from '../../../../scripts/fixtures/compile-typst.ts';
import { dropFontMap, garbleFont } from '../../../../scripts/fixtures/garble-font.ts';
import { renderPdf } from '../../../../scripts/fixtures/render-pdf.ts';
import { knowsWord } from '../../../../src/pipeline/knows-word.ts';
import { loadLanguage } from '../../../../src/pipeline/load-language.ts';
import type { PageText } from '../../../../src/records/page-text.ts';
import { openScan } from '../../../../src/stages/read/open-scan.ts';
import { openTesseractJs } from '../../../../src/stages/recognize/engines/tesseract-js.ts';
import type { Engine } from '../../../../src/stages/recognize/engines/engine.ts';
import type { OcrMode } from '../../../../src/stages/recognize/ocr-mode.ts';
import { recognizePages } from '../../../../src/stages/recognize/recognize-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-layer-'));
const engine = await openTesseractJs();
const knows = knowsWord(loadLanguage());
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function recognize(pdf: Buffer, ocr: OcrMode = 'auto', with_: Engine = engine): Promise<PageText> {
  const path = join(folder, 'page.pdf');
  writeFileSync(path, pdf);
  const source = await openScan(path);
  try {
    const [page] = await recognizePages(source, {
      openReader: async () => ({ engine: with_, memory: null }),
      knows,
      ocr,
    });
    if (!page) throw new RangeError('no page');
    return page;
  } finally {
    await source.close();
  }
}

const unused: Engine = {
  ...engine,
  recognize: () => Promise.reject(new Error('nothing here has to be read')),
};

function typeset(body: string, files?: ReadonlyMap<string, Buffer>): Buffer {
  const head =
    '#set page(width: 420pt, height: 300pt, margin: 30pt)\n#set text(font: "DejaVu Sans", size: 10pt)\n';
  return compileTypst(head + body, files).pdf;
}

function linesOf(page: PageText): string[] {
  return page.lines.map((line) => line.text);
}

function sourcesOf(page: PageText, line: number): string[] {
  return [...new Set(page.lines[line]?.words.map(({ source }) => source))];
}

const minutes = `*§ 12 Val av justerare* \\
Till justerare valdes Åsa Björk. \\
*§ 13 Föreningens ekonomi* \\
Kassören redovisade läget i föreningen. \\
*§ 14 Mötets avslutning* \\
Ordföranden tackade för visat intresse.`;
const printed = minutes.replaceAll('*', '').split(' \\\n');

/** The next letter of the alphabet. */
function next(character: string): string {
  return /\p{L}/u.test(character) ? String.fromCharCode(character.charCodeAt(0) + 1) : character;
}

describe('a font with a wrong character map', () => {
  test('costs its own words only', async () => {
    const page = await recognize(garbleFont(typeset(minutes), 'DejaVuSans-Bold', next));
    expect(linesOf(page)).toEqual(printed);
    expect(page.lines.map((_, line) => sourcesOf(page, line).includes('layer'))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(page.verdict.code).toBe('digital-good');
    const garbled = page.regions.filter(({ verdict }) => verdict.code === 'digital-garbled');
    expect(garbled).toHaveLength(3);
    expect(garbled[0]?.box.y).toBeCloseTo(page.lines[0]?.box?.y ?? 0, -1);
  });

  test('is known by words that begin with figures', async () => {
    const inCapitals = typeset(
      '#text(font: "DejaVu Serif")[WALDEMAR WESTMAN VALDES WEDERBÖRLIGEN] \\\nTill justerare.',
    );
    const page = await recognize(
      garbleFont(inCapitals, 'DejaVuSerif', (each) => (each === 'W' ? '7' : each)),
    );
    expect(linesOf(page)).toEqual(['WALDEMAR WESTMAN VALDES WEDERBÖRLIGEN', 'Till justerare.']);
  });

  test('or without any is read from the page', async () => {
    const page = await recognize(dropFontMap(typeset(printed.join(' \\\n')), 'DejaVuSans'));
    expect(linesOf(page)).toEqual(printed);
    expect(page.verdict.code).toBe('digital-garbled');
  });

  test('with --ocr skip is taken as it is, with a notice', async () => {
    const page = await recognize(garbleFont(typeset(minutes), 'DejaVuSans-Bold', next), 'skip', unused);
    expect(linesOf(page)[1]).toBe(printed[1]);
    expect(page.notices.map(({ code }) => code)).toEqual(['layer-garbled']);
  });
});

test('a foreign language and names are left to their layer', async () => {
  const body = `The board has approved the renovation of our harbour, together with neighbouring associations. \\
Närvarande: Szymon Wojcik, Oluwaseun Adeyemi, Dragoslav Petrovic`;
  const page = await recognize(typeset(body));
  expect(page.verdict.code).toBe('digital-good');
  expect(page.lines.flatMap((_, line) => sourcesOf(page, line))).toEqual(page.lines.map(() => 'layer'));
});

describe('a picture among text', () => {
  const around = [
    '§ 4 Ekonomi',
    'Kassören redovisade årets resultat för mötet.',
    'Mötet godkände resultatet.',
  ];

  test('that holds text is read, and stands at its place', async () => {
    const table = ['Kostnader för lokaler 120 000 kr', 'Resor och möten 35 000 kr'];
    const [picture] = await renderPdf(typeset(table.join(' \\\n')), 200);
    if (!picture) throw new RangeError('no picture');
    const { data, width, height } = picture;
    const raw = { width, height, channels: 1 } as const;
    const half = sharp(data, { raw })
      .toColourspace('b-w')
      .extract({ left: 0, top: 0, width, height: Math.round(height / 4) });
    const files = new Map([['/table.png', await half.png().toBuffer()]]);
    const body = `${around.slice(0, 2).join(' \\\n')}\n\n#image("/table.png", width: 100%)\n\n${around[2]}`;
    const page = await recognize(typeset(body, files));
    expect(linesOf(page)).toEqual([...around.slice(0, 2), ...table, around[2]]);
    expect(page.regions.map(({ verdict }) => verdict.code)).toEqual(['digital-good', 'image']);
  });

  test('that holds none adds nothing', async () => {
    const logo = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="300"><rect width="500" height="300" fill="white"/><circle cx="120" cy="150" r="90" fill="#246"/><path d="M120 60 L200 240 L40 240 Z" fill="#fc0"/><path d="M250 80 q60 60 0 140 q80 -20 120 -140 z" fill="#a22"/></svg>',
    );
    const shades = { width: 6, height: 4, channels: 1 } as const;
    const photograph = sharp(Buffer.from(Array.from({ length: 24 }, (_, index) => (index * 97) % 256)), {
      raw: shades,
    })
      .resize(600, 400, { kernel: 'cubic' })
      .jpeg();
    const files = new Map([
      ['/logo.png', await sharp(logo).png().toBuffer()],
      ['/photograph.jpg', await photograph.toBuffer()],
    ]);
    const body = `#image("/logo.png", height: 70pt) ${around.join(' \\\n')}\n\n#image("/photograph.jpg", height: 90pt)`;
    expect(linesOf(await recognize(typeset(body, files)))).toEqual(around);
  });
});

async function scannedWith(stamp: string): Promise<Buffer> {
  const [sheet] = await renderPdf(typeset(`#v(20pt)\n${printed.join(' \\\n')}`), 200);
  if (!sheet) throw new RangeError('no sheet');
  const raw = { width: sheet.width, height: sheet.height, channels: 1 } as const;
  const png = await sharp(sheet.data, { raw }).toColourspace('b-w').png().toBuffer();
  return typeset(
    `#place(dx: -30pt, dy: -30pt, image("/sheet.png", width: 420pt, height: 300pt))\n${stamp}`,
    new Map([['/sheet.png', png]]),
  );
}

describe('a scanned page', () => {
  test('is read though a signing system has put its stamp on it, and the stamp is kept', async () => {
    const page = await recognize(await scannedWith('#text(size: 7pt)[Undertecknat av Eva Ek 2024-05-04]'));
    expect(linesOf(page)).toEqual(['Undertecknat av Eva Ek 2024-05-04', ...printed]);
    expect(sourcesOf(page, 0)).toEqual(['layer']);
    expect(page.verdict.code).toBe('scan-with-bad-layer');
  });

  test('with --ocr skip is not read, and says so', async () => {
    const page = await recognize(await scannedWith(''), 'skip', unused);
    expect([page.verdict.code, page.lines]).toEqual(['image', []]);
    expect(page.notices).toMatchObject([{ code: 'page-not-read', severity: 'review', page: 1 }]);
  });
});

test('with --ocr force a sound page is read from its picture', async () => {
  const page = await recognize(typeset(minutes), 'force');
  expect(linesOf(page)).toEqual(printed);
  expect(page.lines.flatMap((_, line) => sourcesOf(page, line))).not.toContain('layer');
});
