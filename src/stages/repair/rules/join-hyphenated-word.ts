import type { LineEnding } from '../../../records/repaired-page.ts';
import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { HyphenatedWord } from '../words/hyphenated-words.ts';

/** How a hyphenated line goes on into the next, and how sure that is. */
export interface HyphenVerdict {
  readonly ending: LineEnding;
  /** 0 to 1. */
  readonly confidence: number;
}

// "kommun- och landsting", "höst- eller vårterminen": the hyphen stands in for the rest of the word
const conjunctions = new Set([
  'och',
  'eller',
  'samt',
  'till',
  'respektive',
  'alternativt',
  'men',
  'som',
  'resp',
]);

/**
 * What a hyphen at a line's end is:
 *
 *     samordnings-     Per-     AFN-          kommun-
 *     förbundet        Olof     styrelsens    och landsting
 *
 * parted for want of room (drop-hyphen), twice the word's own (keep-hyphen), and one that stands in for the rest of a
 * word (space). A hyphen between small letters is nearly always the typesetter's; it is kept where the document has
 * the same word with a hyphen within a line.
 */
export function joinHyphenatedWord(word: HyphenatedWord, words: DocumentWords): HyphenVerdict {
  const first = word.first.text;
  const second = word.second.text;
  if (conjunctions.has(second)) return { ending: 'space', confidence: 0.95 };
  if (startsWithCapital(second)) {
    return isAllCapitals(first + second)
      ? { ending: 'drop-hyphen', confidence: 0.8 }
      : { ending: 'keep-hyphen', confidence: 0.95 };
  }
  if (isAbbreviation(first) || /\d/u.test(second)) return { ending: 'keep-hyphen', confidence: 0.95 };
  if (words.writesHyphenated(`${first}-${second}`)) return { ending: 'keep-hyphen', confidence: 0.9 };
  const isKnown = words.standing(first + second) !== standings.unknown;
  return { ending: 'drop-hyphen', confidence: isKnown ? 0.98 : 0.8 };
}

/** `april–` / `oktober`, `15:00–` / `15:20`: a range goes on without a space; `15:00–` / `Paus` is none. */
export function joinDashedRange({ first, second }: HyphenatedWord): HyphenVerdict {
  const isOpen = conjunctions.has(second.text) || (/\d$/u.test(first.text) && !/^\d/u.test(second.text));
  return { ending: isOpen ? 'space' : 'keep-hyphen', confidence: 0.95 };
}

/** `AFN-styrelsens`, `e-post`, `Ö-gatan`, `60-talet`. */
function isAbbreviation(first: string): boolean {
  return first.length === 1 || /\d/u.test(first) || isAllCapitals(first);
}

function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
