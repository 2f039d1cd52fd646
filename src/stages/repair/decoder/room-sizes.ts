import type { ReadText } from '../words/read-text.ts';
import { textBefore, type RepairableWord } from './repairable-word.ts';

// "4r", "4n": what engines make of är and än, and what people call a flat of four rooms
const ambiguous = /^4[rn]$/u;
const otherSize = /^[1-35-9]r$/u;
const countsRooms =
  /(?:,|(?:^|[^\p{L}\d])(?:en|och|eller|samt|tv[åa]|tre|fyra|fem|sex|sju|[åa]tta|nio|tio|\d+))\s*$/iu;

/** `hyr ut en 4r`, and on a page that has a `3r` too: no word that has lost its letters. */
export function mayBeRoomSize(word: RepairableWord, read: ReadText): boolean {
  if (!ambiguous.test(word.text)) return false;
  return (
    countsRooms.test(textBefore(word, read.text)) ||
    (read.tokens[word.place.page] ?? []).some((tokens) => tokens.some((token) => otherSize.test(token.text)))
  );
}
