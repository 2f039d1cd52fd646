import type { EngineWord } from './engine.ts';

const wordLevel = '5';

/** The words of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function parseTsv(tsv: string): EngineWord[] {
  const words: EngineWord[] = [];
  const lines = new Map<string, number>();
  const blocks = new Map<string, number>();
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text] =
      row.split('\t');
    if (level !== wordLevel || text === undefined || text.trim() === '') continue;
    words.push({
      text: text.trim(),
      box: { x: Number(left), y: Number(top), width: Number(width), height: Number(height) },
      confidence: Math.min(Math.max(Number(confidence), 0), 100),
      line: ordinal(lines, [page, block, paragraph, line].join(' ')),
      block: ordinal(blocks, [page, block].join(' ')),
    });
  }
  return words;
}

function ordinal(seen: Map<string, number>, key: string): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  seen.set(key, seen.size);
  return seen.size - 1;
}
