import { strippedMark } from '../channel/stripped-marks.ts';
import type { Language } from '../language/open-language.ts';
import type { Term } from '../language/word-model.ts';
import { standings, type Standing } from '../lexicon/lexicon.ts';
import { remembered } from './remembered.ts';
import type { WorkingText } from '../working-text.ts';
import type { TokenizedText } from './word-token.ts';

/** What is known of a document's words: by the language, and by the document's own use of them. */
export interface DocumentWords {
  readonly language: Language;
  standing(word: string): Standing;
  term(word: string): Term;
  /** The cost of the word by itself: the negative natural logarithm of how often it stands in minutes. */
  cost(word: string): number;
  /** The words with å ä ö, in small letters, that no lexicon knows and the document writes; by their skeleton. */
  ownWords(skeleton: string): readonly string[];
  /** True when the document writes `word`, which holds a hyphen, within a line. */
  writesHyphenated(word: string): boolean;
}

// "tertial-uppföljningar"
const hyphenatedWord = /[\p{L}\p{M}]+-[\p{L}\p{M}]+/gu;

/** Each distinct word is looked up once. */
export function readDocumentWords(
  language: Language,
  text: WorkingText,
  tokens: TokenizedText,
): DocumentWords {
  const standing = remembered((word) => standingOf(language, word));
  const term = remembered((word) => language.model.term(word));
  const ownWords = new Map<string, readonly string[]>();
  for (const word of distinctWords(tokens)) {
    const lower = word.toLowerCase();
    if (!/[åäö]/u.test(lower) || /\d/u.test(lower) || strippedMark.test(lower)) continue;
    if (standing(word) !== standings.unknown) continue;
    const skeleton = skeletonOf(lower);
    const others = ownWords.get(skeleton) ?? [];
    if (!others.includes(lower)) ownWords.set(skeleton, [...others, lower]);
  }
  let hyphenated: ReadonlySet<string> | null = null;
  return {
    language,
    standing,
    term,
    cost: (word) => -Math.log(term(word).probability),
    ownWords: (skeleton) => ownWords.get(skeleton) ?? [],
    writesHyphenated: (word) => (hyphenated ??= hyphenatedWords(text)).has(word),
  };
}

function distinctWords(tokens: TokenizedText): ReadonlySet<string> {
  const words = new Set<string>();
  for (const page of tokens) {
    for (const line of page) for (const token of line) words.add(token.text);
  }
  return words;
}

function hyphenatedWords(text: WorkingText): ReadonlySet<string> {
  return new Set(text.flatMap((page) => page.lines.flatMap((line) => line.text.match(hyphenatedWord) ?? [])));
}

/** `mark-` in `mark- och vattenfrågor` may be a word of its own, or only ever begin one. */
function standingOf({ lexicon }: Language, word: string): Standing {
  const standing = lexicon.standing(word);
  if (standing !== standings.unknown || !word.endsWith('-')) return standing;
  return lexicon.standing(word.slice(0, -1));
}

/** The letters of a word without rings and dots, as recognition without å ä ö may write them. */
export function skeletonOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[åäâàáã]/gu, 'a')
    .replaceAll(/[öéô6óõò]/gu, 'o');
}
