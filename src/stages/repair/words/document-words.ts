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
  /** Each word of the document once, as its lines have it: of a word on two lines both halves. */
  distinct(): Iterable<string>;
  /** How often the document has just this word. */
  count(word: string): number;
  /** Other words with a capital that no lexicon knows and that may be the same one, read otherwise: `Sorhaga` of `Sérhaga`. */
  formsOf(word: string): readonly string[];
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
  const term = remembered((word) => termOf(language, word));
  const ownWords = new Map<string, readonly string[]>();
  const counts = countTokens(tokens);
  let forms: ReadonlyMap<string, readonly string[]> | null = null;
  for (const word of counts.keys()) {
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
    distinct: () => counts.keys(),
    count: (word) => counts.get(word) ?? 0,
    formsOf: (word) =>
      ((forms ??= formsByOutline(counts.keys(), standing)).get(outlineOf(word)) ?? []).filter(
        (other) => other !== word,
      ),
    writesHyphenated: (word) => (hyphenated ??= hyphenatedWords(text)).has(word),
  };
}

// "gAller", "enhAlligt", "sA"; not "MSBs", "eAvrop" of a name that is written so, "mA" and "kA" of a current
const capitalWithin = /^\p{Ll}+[AO]\p{Ll}+$|^(?![mk])\p{Ll}A$/u;
/** How often a writer has a capital in the middle of a word that is written without: -ln of about one in ten thousand. */
const capitalWithinCost = 9;

function termOf({ model }: Language, word: string): Term {
  const term = model.term(word);
  if (!capitalWithin.test(word)) return term;
  return model.withProbability(term, term.probability * Math.exp(-capitalWithinCost));
}

function countTokens(tokens: TokenizedText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of tokens) {
    for (const line of page) for (const { text } of line) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Names only: of ordinary words one form is as good as another's. */
function formsByOutline(
  words: Iterable<string>,
  standing: (word: string) => Standing,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const word of words) {
    if (!/^\p{Lu}\p{Ll}/u.test(word) || standing(word) !== standings.unknown) continue;
    forms.set(outlineOf(word), [...(forms.get(outlineOf(word)) ?? []), word]);
  }
  return forms;
}

/** A word without what may be å ä ö: what is left of it however those were read. */
function outlineOf(word: string): string {
  return word.toLowerCase().replaceAll(/[åäöaoéêâôõàáãòó6&]/gu, '*');
}

function hyphenatedWords(text: WorkingText): ReadonlySet<string> {
  const lines = text.flatMap((page) => page.lines.filter((line) => line.text.includes('-')));
  return new Set(lines.flatMap((line) => line.text.match(hyphenatedWord) ?? []));
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
