import { right } from '../boxes.ts';
import type { EngineWord } from '../engines/engine.ts';
import { sure } from './confidence.ts';
import { isUnread } from './mark-unread.ts';

/** From this share of its lines passed over on, or so many words broken off, a page's letters are in pieces. */
const brokenShare = 0.05;
const fewest = 2;
/** What goes on so near a word, in heights, is the rest of it. */
const nextLetter = 0.2;

/** A line of print has so many words, most of them sure; others are signatures, stamps and names beside them. */
const fewestWords = 3;

/** True for a page of which the engine has lost much, or the ends of words: "Tis", where "Tisdagen" stands. */
export function isBroken(lines: readonly (readonly EngineWord[])[]): boolean {
  const printed = lines.filter(isPrinted);
  const words = printed.flat();
  const share = lengthOf(words.filter(isUnread)) / Math.max(1, lengthOf(words));
  return share >= brokenShare || printed.reduce((sum, line) => sum + countBrokenOff(line), 0) >= fewest;
}

function isPrinted(line: readonly EngineWord[]): boolean {
  const words = line.filter((word) => !isUnread(word));
  const surely = words.filter(({ confidence }) => confidence >= sure);
  return words.length >= fewestWords && surely.length * 2 > words.length;
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
