import type { EngineWord } from '../../../../src/stages/recognize/engines/engine.ts';

/** A word 10 pixels high and 8 wide a letter that begins at `x`, on the first line. */
export function wordOf(text: string, x: number, confidence = 90): EngineWord {
  const box = { x, y: 10, width: Math.max(1, text.length) * 8, height: 10 };
  return { text, box, confidence, line: 0, block: 0 };
}
