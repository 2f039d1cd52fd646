import { findFurniture, type FurnitureFinding } from '../furniture/find-furniture.ts';
import type { Language } from '../language/open-language.ts';
import type { LinePlace, WorkingText } from '../working-text.ts';
import { readDocumentWords, type DocumentWords } from './document-words.ts';
import { findDashedRanges, findHyphenatedWords, type HyphenatedWord } from './hyphenated-words.ts';
import { startsWithCapital } from './letter-case.ts';
import { createWordRules, type WordRules } from './word-rules.ts';
import { indexHalves, type WordHalves } from './word-halves.ts';
import { wordsOfText, type TokenizedText } from './word-token.ts';

/** A text as it stands, and what its lines are made of. */
export interface ReadText {
  readonly text: WorkingText;
  readonly tokens: TokenizedText;
  readonly words: DocumentWords;
  readonly rules: WordRules;
  readonly furniture: FurnitureFinding;
  readonly hyphenated: readonly HyphenatedWord[];
  readonly halves: WordHalves;
  /** Ranges that go on from one line to the next. */
  readonly dashed: readonly HyphenatedWord[];
}

export function readText(text: WorkingText, language: Language): ReadText {
  const tokens = wordsOfText(text);
  const words = readDocumentWords(language, text, tokens);
  const furniture = findFurniture(text, words);
  const isApart = (place: LinePlace): boolean => furniture.kindAt(place) !== null;
  const hyphenated = findHyphenatedWords(text, isApart);
  const halves = indexHalves(hyphenated.filter(isOfLetters));
  const dashed = findDashedRanges(text, isApart);
  return { text, tokens, words, rules: createWordRules(words), furniture, hyphenated, halves, dashed };
}

// "ordf6" of ordf6-randen; not "2022"
const ofLetters = /^(?:\D+|\p{L}+6\p{L}*|[16]\D+|16)$/u;

/** `hälso-` `6`: figures are no part of a word that may be repaired, but where they are what letters are read as. */
function isOfLetters({ first, second }: HyphenatedWord): boolean {
  return ofLetters.test(first.text) && /^\D+$/u.test(second.text) && !keepsHyphen(first.text, second.text);
}

// "HR-" "direktör", "Sven-" "Åke"; not "PROTO-" "KOLL"
function keepsHyphen(first: string, second: string): boolean {
  const isInCapitals = /^\p{Lu}{2,}$/u.test(first);
  return isInCapitals ? /\p{Ll}/u.test(second) : startsWithCapital(second);
}
