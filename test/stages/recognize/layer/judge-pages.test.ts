import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../src/records/place.ts';
import type { LayerWord, ScanPage } from '../../../../src/records/scan.ts';
import { knowsWord } from '../../../../src/pipeline/knows-word.ts';
import { loadLanguage } from '../../../../src/pipeline/load-language.ts';
import { judgePages } from '../../../../src/stages/recognize/layer/judge-pages.ts';
import type { JudgedPage } from '../../../../src/stages/recognize/layer/judge-pages.ts';
import { wordsOfArt } from '../words-of-art.ts';

const knows = knowsWord(loadLanguage());

const minutes = `
§1 Val av justerare
Till att justera protokollet för mötet valdes Eva Ek, som också är ledamot i styrelsen.
§2 Ekonomin
Kassören gick igenom läget och sade att årets resultat är bättre än det som var väntat.
Av de pengar som föreningen fått från kommunen går två tredjedelar till lokaler, och på
det sättet har hyran för året kunnat betalas. Mötet beslutade att lägga rapporten till
handlingarna, och att återkomma till frågan när bidraget för nästa år är känt.`;

/** The words of a page; font null for those that are not to be seen. */
function layer(art: string, font: string | null): LayerWord[] {
  return wordsOfArt(art).map(({ text, box }) => ({
    text,
    box: { ...box, x: box.x + 20 },
    font: font === null ? null : { id: font, name: 'Arial', size: 10, bold: false, italic: false },
    turn: 0,
  }));
}

function page(words: readonly LayerWord[], coverage: number, pictures: readonly Box[] = []): ScanPage {
  return {
    number: 1,
    width: 595,
    height: 842,
    words: [...words],
    imageCoverage: coverage,
    pictures: [...pictures],
    textLines: null,
  };
}

function judge(pages: readonly ScanPage[], garbled: readonly string[] = []): JudgedPage {
  const [first] = judgePages(pages, new Set(garbled), knows);
  if (!first) throw new RangeError('no page');
  return first;
}

/** As an engine without å ä ö prints it. */
function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

describe('text that is seen', () => {
  test.each([
    ['minutes', minutes, 0, 'digital-good'],
    ['minutes on a letterhead picture', `${minutes}\n${minutes}`, 1, 'digital-good'],
    ['a page with few words', 'Bilaga 1', 0, 'digital-good'],
    ['nothing', '', 0, 'image'],
    ['a stamp on a scan', 'Undertecknat av Eva Ek 2024-05-04', 1, 'scan-with-bad-layer'],
  ])('%s', (_, art, coverage, code) => {
    expect(judge([page(layer(art, 'f1'), coverage)]).verdict.code).toBe(code);
  });

  test('a stamp on a scan is kept though the page is read', () => {
    const judged = judge([page(layer('Undertecknat av Eva Ek', 'f1'), 1)]);
    expect(judged.trusted.map(({ text }) => text)).toEqual(['Undertecknat', 'av', 'Eva', 'Ek']);
    expect(judged.read).toBe('page');
  });

  test('what a garbled font has printed is read line by line, the rest is taken', () => {
    const words = [...layer('Wbm bw kvtufsbsf', 'f2'), ...layer(minutes, 'f1')];
    const judged = judge([page(words, 0)], ['f2']);
    expect(judged.verdict.code).toBe('digital-good');
    expect(judged.trusted).toHaveLength(words.length - 3);
    expect(judged.distrusted.map(({ text }) => text)).toEqual(['Wbm', 'bw', 'kvtufsbsf']);
    expect(judged.read).toMatchObject([{ kind: 'print' }]);
    expect(judged.regions.map(({ verdict }) => verdict.code)).toEqual(['digital-good', 'digital-garbled']);
  });

  test('a page that a garbled font has printed most of is read as a whole', () => {
    const judged = judge([page([...layer('Bilaga', 'f2'), ...layer(minutes, 'f1')], 0)], ['f1']);
    expect([judged.verdict.code, judged.read]).toEqual(['digital-garbled', 'page']);
    expect(judged.trusted.map(({ text }) => text)).toEqual(['Bilaga']);
  });

  test('large pictures are read, logos are not; what hangs over the page is cut', () => {
    const pictures = [
      { x: 20, y: 10, width: 60, height: 40 },
      { x: -50, y: 400, width: 700, height: 300 },
    ];
    const judged = judge([page(layer(minutes, 'f1'), 0.4, pictures)]);
    expect(judged.read).toEqual([{ kind: 'picture', box: { x: 0, y: 400, width: 595, height: 300 } }]);
    expect(judged.verdict.code).toBe('digital-good');
    expect(judged.regions.at(-1)?.verdict.code).toBe('image');
  });
});

describe('a scanner’s layer', () => {
  test.each([
    ['with § and å ä ö', minutes, 'scan-with-good-layer'],
    ['that has lost å ä ö', withoutDiacritics(minutes), 'scan-with-bad-layer'],
    ['that has lost them, and is long', withoutDiacritics(minutes).repeat(9), 'scan-with-bad-layer'],
    ['that has lost some å ä ö', minutes.replace('för mötet', 'for mötet'), 'scan-with-bad-layer'],
    ['that has lost §', minutes.replace('§1', '$1').replace('§2', '82.'), 'scan-with-bad-layer'],
    ['without any §', minutes.replace(/§\d/gu, ''), 'scan-with-bad-layer'],
    [
      'with figures in words',
      minutes.replace('Kassören', 'Kass6ren').replace('föreningen', 'f6reningen'),
      'scan-with-bad-layer',
    ],
    ['of letters that are no words', minutes.replace(/[rnt]/gu, 'i'), 'scan-with-bad-layer'],
    ['of a few words', '§1 Val av justerare', 'scan-with-bad-layer'],
  ])('%s', (_, art, code) => {
    expect(judge([page(layer(art, null), 1)]).verdict.code).toBe(code);
  });

  test('a page without § is good when the file’s other scans show that its maker knew the sign', () => {
    const first = page(layer(minutes, null), 1);
    const second = page(layer(minutes.replace(/§\d/gu, ''), null), 1);
    expect(judge([second, first]).verdict.code).toBe('scan-with-good-layer');
    const numbered = page(layer(minutes.replaceAll('§', ''), null), 1);
    expect(judge([numbered, first]).verdict.code).toBe('scan-with-bad-layer');
  });

  test('a stamp beside a bad layer is kept, the layer is not', () => {
    const stamp = layer('\n\n\n\n\n\n\n\n\n\n\nUndertecknat av Eva Ek', 'f1');
    const judged = judge([page([...layer(withoutDiacritics(minutes), null), ...stamp], 1)]);
    expect(judged.trusted).toEqual(stamp);
    expect(judged.read).toBe('page');
  });
});

/** A place on the page, as it is when the page has been turned clockwise. */
function onSide(word: LayerWord): LayerWord {
  const { x, y, width, height } = word.box;
  return { ...word, turn: 90, box: { x: 842 - y - height, y: x, width: height, height: width } };
}

describe('a page that lies on its side', () => {
  test('is judged upright', () => {
    const upright = layer(minutes, null);
    const lying = { ...page(upright.map(onSide), 1), width: 842, height: 595 };
    const judged = judge([lying]);
    expect(judged.verdict.code).toBe('scan-with-good-layer');
    expect([judged.turn, judged.page.width, judged.page.height]).toEqual([90, 595, 842]);
    expect(judged.trusted).toEqual(upright);
  });

  test('is left as it lies when only a bad layer says that it does', () => {
    const lying = page(layer(withoutDiacritics(minutes), null).map(onSide), 1);
    expect(judge([lying])).toMatchObject({ turn: 0, read: 'page', page: lying });
  });
});
