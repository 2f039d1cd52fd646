import type { EngineWord } from './engine.ts';

const wordLevel = '5';

// level	page_num	block_num	...	text
const header = /^level\t/u;
// 5	1	1	1	1	2	45	20	20	12	91.5	av
const row = /^[1-5](\t-?\d+){9}\t-?\d+(\.\d+)?(e[-+]?\d+)?(\t[^\n]*)?$/u;

/**
 * The words of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
 *
 * @throws Error where it is no such thing.
 */
export function parseTsv(tsv: string): EngineWord[] {
  return parseTsvPages(tsv, 1)[0] ?? [];
}

/** The same of several images, whose pages are counted from 1; images without a word have an empty list. */
export function parseTsvPages(tsv: string, pages: number): EngineWord[][] {
  const rows = Array.from({ length: pages }, (): string[][] => []);
  for (const line of tsv.split('\n')) {
    if (line !== '' && !row.test(line) && !header.test(line))
      throw new Error('the engine printed what is no TSV');
    const cells = line.split('\t');
    if (cells[0] === wordLevel) rows[Number(cells[1]) - 1]?.push(cells);
  }
  return rows.map(wordsOfRows);
}

function wordsOfRows(rows: readonly (readonly string[])[]): EngineWord[] {
  const lines = new Map<string, number>();
  const blocks = new Map<string, number>();
  return rows.flatMap(([, , block, paragraph, line, , left, top, width, height, confidence, text]) => {
    if (text === undefined || text.trim() === '') return [];
    const word: EngineWord = {
      text: text.trim(),
      box: { x: Number(left), y: Number(top), width: Number(width), height: Number(height) },
      confidence: Math.min(Math.max(Number(confidence), 0), 100),
      line: ordinal(lines, [block, paragraph, line].join(' ')),
      block: ordinal(blocks, block ?? ''),
    };
    return [word];
  });
}

function ordinal(seen: Map<string, number>, key: string): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  seen.set(key, seen.size);
  return seen.size - 1;
}
