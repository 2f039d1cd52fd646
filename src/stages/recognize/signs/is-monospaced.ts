import { median } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';

/**
 * Letters' mean widths in words differ from the middle one by up to 0.022 of it, in half of the words, in a typewriter's face, else by
 * 0.053 and more. Of words that the engine has joined or cut a few would spoil a mean.
 */
const widestSpread = 0.038;
const fewest = 12;

/** True for a page in a typewriter's face: there a hyphen is as long as a dash, and no other dash is to be had. */
export function isMonospaced(words: readonly EngineWord[]): boolean {
  const widths = words
    .filter(({ text, confidence }) => /^\p{L}{6,}$/u.test(text) && confidence > 80)
    .map(({ text, box }) => box.width / text.length);
  if (widths.length < fewest) return false;
  const usual = median(widths);
  return median(widths.map((width) => Math.abs(width - usual))) < usual * widestSpread;
}
