import { right } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { isUnread } from './mark-unread.ts';

/** From this share of its lines passed over on, or so many words broken off, a page's letters are in pieces. */
const brokenShare = 0.05;
const fewest = 2;
/** What goes on so near a word, in heights, is the rest of it. */
const nextLetter = 0.2;

/** True for a page of which the engine has lost much, or the ends of words: "Tis", where "Tisdagen" stands. */
export function isBroken(lines: readonly (readonly EngineWord[])[]): boolean {
  const words = lines.flat();
  const share = lengthOf(words.filter(isUnread)) / Math.max(1, lengthOf(words));
  return share >= brokenShare || lines.reduce((sum, line) => sum + countBrokenOff(line), 0) >= fewest;
}

function countBrokenOff(line: readonly EngineWord[]): number {
  return line.filter((word, index) => {
    const touches = (before: EngineWord | undefined, after: EngineWord | undefined): boolean =>
      before !== undefined &&
      after !== undefined &&
      isUnread(before) !== isUnread(after) &&
      after.box.x - right(before.box) < word.box.height * nextLetter;
    return isUnread(word) && (touches(line[index - 1], word) || touches(word, line[index + 1]));
  }).length;
}

function lengthOf(words: readonly EngineWord[]): number {
  return words.reduce((sum, { box }) => sum + box.width, 0);
}
