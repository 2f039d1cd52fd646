import type { EngineWord } from '../engines/engine.ts';

/** Letters' mean widths differ between words by 0.02 to 0.06 of themselves in a typewriter's face, else by 0.09 and more. */
const widestSpread = 0.065;
const fewest = 12;

/** True for a page in a typewriter's face: there a hyphen is as long as a dash, and no other dash is to be had. */
export function isMonospaced(words: readonly EngineWord[]): boolean {
  const widths = words
    .filter(({ text, confidence }) => /^\p{L}{6,}$/u.test(text) && confidence > 80)
    .map(({ text, box }) => box.width / text.length);
  if (widths.length < fewest) return false;
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const variance = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / widths.length;
  return Math.sqrt(variance) < mean * widestSpread;
}
