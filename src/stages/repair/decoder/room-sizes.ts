import type { ReadText } from '../words/read-text.ts';
import type { WordToken } from '../words/word-token.ts';
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

// "s4", "p4": så and på between two words in small letters, and else a page, a place on a plan, a point
const labelled = /^(\p{Ll})4$/u;
const smallBefore = /\p{Ll} $/u;
const smallAfter = /^ \p{Ll}{2}/u;

/** A letter with its number, where no sentence goes on over it or the page has the letter with other numbers. */
export function mayBeLabel(word: RepairableWord, read: ReadText): boolean {
  const letter = labelled.exec(word.text)?.[1];
  const [piece] = word.pieces;
  if (letter === undefined || piece === undefined) return false;
  const line = read.text[word.place.page]?.lines[word.place.line]?.text ?? '';
  if (!smallBefore.test(line.slice(0, piece.start)) || !smallAfter.test(line.slice(piece.end))) return true;
  const isOther = ({ text }: WordToken): boolean =>
    text !== word.text && text.toLowerCase().startsWith(letter) && /^\p{L}\d+$/u.test(text);
  return (read.tokens[word.place.page] ?? []).some((tokens) => tokens.some(isOther));
}
