import { standings } from '../lexicon/lexicon.ts';
import { wordFlags } from '../lexicon/word-flags.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { inCaseOf } from '../words/letter-case.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';
import { lettersReading } from './letters-reading.ts';
import { restoreLetters } from './restore-letters.ts';

const shortest = 9;
const longest = 40;
const shortestFirst = 2;
/** Shorter parts are words of their own (`ut|hängande`), and no damaged ones. */
const shortestRestored = 3;
const shortestSecond = 4;
const mostReadings = 3;
/** What a part may cost by itself that had to be restored: a word that minutes or the dictionary's users have. */
const mostPartCost = 17;

/** One part of a compound, and what it costs that it was read so. */
interface Part {
  readonly text: string;
  readonly cost: number;
}

/**
 * A compound that no rule of the dictionary makes, one of whose parts or both have lost their å ä ö:
 *
 *     hissunderhallet, avtalssparren      hissunderhållet, avtalsspärren
 *     ickefértroendevald                  ickeförtroendevald
 *
 * Cheapest first; empty for words that the lexicon explains, damaged or not.
 */
export function restoreLooseCompound(word: string, words: DocumentWords): readonly WordReading[] {
  if (word.length < shortest || word.length > longest || !/^\p{L}[\p{Ll}&]+$/u.test(word)) return [];
  if (words.standing(word) !== standings.unknown) return [];
  const lower = word.toLowerCase();
  const found: WordReading[] = [];
  for (let cut = shortestFirst; cut <= lower.length - shortestSecond; cut += 1) {
    const first = firstPart(lower.slice(0, cut), words);
    if (first === null) continue;
    const second = secondPart(lower.slice(cut), words);
    if (second === null || first.cost + second.cost === 0) continue;
    const text = inCaseOf(word, first.text + second.text);
    const channelCost = first.cost + second.cost;
    found.push(lettersReading({ text, channelCost, isPlain: true, isName: false }, words));
  }
  return found.toSorted((a, b) => readingCost(a) - readingCost(b)).slice(0, mostReadings);
}

/** A word, or one with the s that joins it to the next. */
function firstPart(letters: string, words: DocumentWords): Part | null {
  const whole = partOf(letters, words);
  if (whole !== null || !letters.endsWith('s')) return whole;
  const stem = partOf(letters.slice(0, -1), words);
  return stem === null ? null : { ...stem, text: `${stem.text}s` };
}

function secondPart(letters: string, words: DocumentWords): Part | null {
  const part = partOf(letters, words);
  if (part === null) return null;
  return (words.language.lexicon.lookup(part.text).flags & wordFlags.end) === 0 ? null : part;
}

function partOf(letters: string, words: DocumentWords): Part | null {
  if (words.standing(letters) >= standings.listed) return { text: letters, cost: 0 };
  if (letters.length < shortestRestored) return null;
  const restored = restoreLetters(letters, words).find(({ isPlain }) => isPlain);
  if (restored === undefined || restored.wordCost > mostPartCost) return null;
  return { text: restored.text, cost: restored.channelCost + leastCost };
}

/** So that a part whose loss costs nothing (a for å) is told from one that has lost nothing. */
const leastCost = 0.01;
