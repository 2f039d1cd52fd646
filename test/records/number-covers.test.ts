import { describe, expect, it } from 'vitest';
import { coverNumbers } from '../../src/records/number-covers.ts';
import type { PageCovers } from '../../src/records/number-covers.ts';
import { findNumbersOnPage } from '../../src/records/numbers-on-page.ts';
import { readingsOfPage } from '../../src/records/page-readings.ts';
import type { LayeredPage } from '../../src/records/page-readings.ts';
import type { PageText } from '../../src/records/page-text.ts';
import type { Edit, RepairedPage } from '../../src/records/repaired-page.ts';
import { inventNumber } from './invented-numbers.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const day = date.slice(2);
const misread = `${lastFour.slice(0, 3)}${(Number(lastFour.slice(3)) + 1) % 10}`;

/** Every letter is 6 points wide and every line 20 points high, at the left edge of its page. */
function pageOf(lines: readonly string[], others: Readonly<Record<string, string>> = {}): PageText {
  return {
    page: 1,
    width: 600,
    height: 800,
    verdict: { code: 'image', reason: 'There is no text layer.' },
    regions: [],
    notices: [],
    lines: lines.map((text, at) => ({
      text,
      box: { x: 0, y: 20 * at, width: 6 * text.length, height: 10 },
      block: 0,
      fontSize: 10,
      bold: false,
      words: [...text.matchAll(/\S+/gu)].map(({ 0: word, index: start }) => ({
        text: word,
        start,
        box: { x: 6 * start, y: 20 * at, width: 6 * word.length, height: 10 },
        confidence: 90,
        source: 'tesseract:Latin',
        alternatives:
          others[word] === undefined ? [] : [{ text: others[word], source: 'tesseract:swe', confidence: 80 }],
      })),
    })),
  };
}

/** The clean page that comes of some edits: by line, what stands there and what is put there. */
function cleanOf(
  source: PageText,
  made: readonly { line: number; before: string; after: string; runnerUp?: string }[] = [],
): RepairedPage {
  const edits = made.map(({ line, before, after, runnerUp = null }): Edit => {
    const start = source.lines[line]?.text.indexOf(before) ?? -1;
    const place = { page: 1, line, start, end: start + before.length };
    return { ...place, before, after, rule: 'correct-word', confidence: 0.9, runnerUp };
  });
  const lines = source.lines.map(({ text, box }, sourceLine) => {
    const own = made.filter(({ line }) => line === sourceLine);
    const clean = own.reduce((done, { before, after }) => done.replace(before, after), text);
    return { text: clean, sourceLine, ending: 'space' as const, box, block: 0, fontSize: 10, bold: false };
  });
  return { page: 1, width: 600, height: 800, lines, furniture: [], edits, notices: [] };
}

function coversOf(page: LayeredPage, dates: readonly string[] = [], ...around: LayeredPage[]): PageCovers {
  return coverNumbers(page.source, findNumbersOnPage(readingsOfPage(page, ...around), new Set(dates)));
}

/** What is hidden of each line, from letter to letter, to a tenth of one; `null` where nothing says where. */
function hiddenOn(source: PageText, clean = cleanOf(source), dates: readonly string[] = []): unknown {
  const { covers, isPlaced } = coversOf({ source, cleans: [clean] }, dates);
  if (!isPlaced) return null;
  return covers.map(({ box }) => {
    const line = Math.floor((box.y + box.height / 2) / 20);
    return [line, Math.round(box.x / 0.6) / 10, Math.round((box.x + box.width) / 0.6) / 10];
  });
}

/** A little more than the letters from one to another, of a line. */
function about(line: number, from: number, to: number): unknown {
  return [line, expect.closeTo(from - 0.2, 0), expect.closeTo(to + 0.2, 0)];
}

describe('what hides the numbers on a page', () => {
  it('is the part of a word with the last four figures', () => {
    expect(hiddenOn(pageOf([`Till ${day}-${lastFour} ges bidrag.`]))).toEqual([about(0, 11.4, 16)]);
    expect(hiddenOn(pageOf([`Till (${date}${lastFour}), som`]))).toEqual([about(0, 13.4, 18.6)]);
  });

  it('is the whole word where figures and letters are mixed', () => {
    const word = `Personnr:${day}-${lastFour}`;
    expect(hiddenOn(pageOf([`Till ${word} ges`]))).toEqual([about(0, 5, 5 + word.length)]);
    const typed = `${day}-${lastFour.replace('0', 'O')}`;
    expect(hiddenOn(pageOf([`Till ${typed} ges`]))).toEqual([about(0, 5, 5 + typed.length)]);
  });

  it('is each word that a number goes on in, on the next line too', () => {
    expect(hiddenOn(pageOf([`Till ${day} -${lastFour} ges`]))).toEqual([about(0, 12.4, 17)]);
    expect(hiddenOn(pageOf([`Till ${day} - ${lastFour.slice(0, 2)} ${lastFour.slice(2)} ges`]))).toEqual([
      about(0, 14, 16),
      about(0, 17, 19),
    ]);
    expect(hiddenOn(pageOf([`Till ${day}-`, `${lastFour} ges`]))).toEqual([about(1, 0, 4)]);
  });

  it('is what goes on from the page before, and begins what goes on to the next', () => {
    const [first, second] = [[`Till ${day}-`], [`${lastFour} ges`]].map((lines) => {
      const source = pageOf(lines);
      return { source, cleans: [cleanOf(source)] };
    });
    if (first === undefined || second === undefined) throw new Error('two pages are two');
    expect(coversOf(second, [], first).covers).toHaveLength(1);
    expect(coversOf(second).covers).toEqual([]);
    expect(coversOf(first, [], first, second).covers).toEqual([]);
  });

  it('is the whole word that the clean text alone, or another reading alone, has as a number', () => {
    const source = pageOf([`Till ${day}-${misread} ges`]);
    const whole = [about(0, 5, 16)];
    expect(hiddenOn(source)).toEqual([]);
    expect(hiddenOn(source, cleanOf(source, [{ line: 0, before: misread, after: lastFour }]))).toEqual(whole);
    const other = pageOf([`Till ${day}-${misread} ges`], {
      [`${day}-${misread}`]: `${day}-${lastFour}`,
    });
    expect(hiddenOn(other)).toEqual(whole);
    const runnerUp = [
      { line: 0, before: 'Till', after: 'Vill' },
      { line: 0, before: misread, after: '12', runnerUp: lastFour },
    ];
    expect(hiddenOn(source, cleanOf(source, runnerUp))).toEqual(whole);
    const doubts = [
      {
        line: 0,
        start: 5,
        end: 16,
        code: 'figure-doubtful' as const,
        readings: [{ text: `${day}-${lastFour}`, source: 'repair' }],
      },
    ];
    expect(hiddenOn(source, { ...cleanOf(source), doubts })).toEqual(whole);
  });

  it('is two words that another engine has read otherwise together', () => {
    const words = { [`${day}-l`]: `${day}-`, [misread]: lastFour };
    const hidden = hiddenOn(pageOf([`Till ${day}-l ${misread} ges`], words));
    expect(hidden).toEqual([about(0, 14, 18)]);
  });

  it('is another reading of a number that stands elsewhere in the file', () => {
    const source = pageOf([`Till ${day}-${misread} ges`]);
    expect(hiddenOn(source, cleanOf(source), [day])).toEqual([about(0, 11.4, 16)]);
  });

  it('is in a corrected line its number alone, and the whole line where nothing was read of it', () => {
    const source = pageOf([`Till ${day}-${lastFour} ges bidrad.`]);
    const corrected = source.lines[0]?.text.replace('bidrad', 'bidrag') ?? '';
    const line = [{ line: 0, before: source.lines[0]?.text ?? '', after: corrected }];
    expect(hiddenOn(source, cleanOf(source, line))).toEqual([about(0, 11.4, 16)]);
    const unread = pageOf(['Till ges bidrag.']);
    const typed = [{ line: 0, before: 'Till ', after: `Till ${day}-${lastFour} ` }];
    const { covers } = coversOf({ source: unread, cleans: [cleanOf(unread, typed)] });
    expect(covers).toEqual([{ box: expect.objectContaining({ height: 13 }), tilt: 0 }]);
    expect(covers[0]?.box.x).toBeLessThan(0);
    expect((covers[0]?.box.x ?? 0) + (covers[0]?.box.width ?? 0)).toBeGreaterThan(600);
  });

  it('is the whole line where a person typed figures in place of a blank, or some of them', () => {
    const gap = pageOf([`Till ${day}-  ges bidrag.`]);
    const typed = [{ line: 0, before: '  ', after: `${lastFour} ` }];
    const line = coversOf({ source: gap, cleans: [cleanOf(gap, typed)] });
    expect(line.covers).toEqual([{ box: expect.objectContaining({ width: 1201.5 }), tilt: 0 }]);
    const half = pageOf([`Till ${day}-${lastFour.slice(0, 2)}  ges bidrag.`]);
    const added = [{ line: 0, before: '  ', after: `${lastFour.slice(2)} ` }];
    const all = coversOf({ source: half, cleans: [cleanOf(half, added)] });
    expect(all.covers).toEqual([{ box: expect.objectContaining({ width: 1201.5 }), tilt: 0 }]);
  });

  it('is the whole line where figures are said to stand where the line as it was read has none', () => {
    const source = pageOf([`Till ${day}`]);
    for (const place of [4, 40]) {
      const places = { exact: new Set([place]), loose: new Set<number>(), isLost: false };
      const { covers } = coverNumbers(source, new Map([[0, places]]));
      expect(covers[0]?.box.width).toBe(1201.5);
    }
  });

  it('is not known where a page did not lie upright and its record does not say how', () => {
    const notices = [{ code: 'page-turned' as const, severity: 'info' as const, message: '', page: 1 }];
    const turned = { ...pageOf([`Till ${day}-${lastFour} ges`]), notices };
    expect(hiddenOn(turned)).toBeNull();
    expect(hiddenOn({ ...turned, turn: 90 as const })).toHaveLength(1);
    expect(hiddenOn({ ...pageOf(['Till Norrsund']), notices })).toEqual([]);
  });

  it('is not known where neither words nor lines have places', () => {
    const source = pageOf([`Till ${day}-${lastFour} ges`, 'bidrag.']);
    const placeless = { ...source, lines: source.lines.map((line) => ({ ...line, words: [], box: null })) };
    expect(hiddenOn(placeless, cleanOf(source))).toBeNull();
    const byLine = { ...source, lines: source.lines.map((line) => ({ ...line, words: [] })) };
    expect(coversOf({ source: byLine, cleans: [] }).covers).toHaveLength(1);
  });

  it('is nothing on a page without', () => {
    const source = pageOf([
      `Fakturanr ${day}${lastFour}, org.nr 556677-8899`,
      'Sammanträde 2023-05-12 kl. 18.00',
    ]);
    expect(hiddenOn(source)).toEqual([]);
  });
});
