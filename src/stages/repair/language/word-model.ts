import type { Lexicon, Lookup } from '../lexicon/lexicon.ts';
import { standings } from '../lexicon/lexicon.ts';
import { wordFlags } from '../lexicon/word-flags.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import { probabilities } from './costs.ts';
import { findSlot, hashPair, hashPart, hashWord } from './hash-table.ts';
import { classCount, LearnedClasses } from './learned-classes.ts';
import type { LetterModel } from './letter-model.ts';
import { asNumbers, type Sections } from './section-file.ts';
import { classOfWord, isPlain, wordClasses, type WordClass } from './word-class.ts';

/** A word as the model sees it. */
export interface Term {
  readonly key: number;
  readonly classNumber: number;
  /** Of the word by itself. */
  readonly probability: number;
  /** What is left for words that have not been counted after this one. */
  readonly backoff: number;
}

/** What stands for things that are no words: the end of a sentence, a comma or other mark, a number, and one that only names. */
export const symbols = { boundary: '.', comma: ',', number: '#', label: '##' } as const;
export type SymbolName = keyof typeof symbols;

/**
 * Of all words of minutes, those that the corpus does not have: words of the dictionary, its compounds, names, and
 * words that nothing knows. About what a tenth of the corpus has that the other nine tenths do not.
 */
const uncounted = {
  inUse: 0.01,
  listed: 0.035,
  compound: 0.026,
  name: 0.015,
  unknownName: 0.02,
  looseCompound: 0.01,
  unknown: 0.004,
} as const;
/** How often a word that is no name stands with a capital: where a sentence begins. */
const capitalisedShare = 0.1;
/** How many forms there are of words that the corpus has in another form, and of those that it does not have at all. */
const formsInUse = 14_000;
const listedForms = 700_000;
const names = 6000;
/** What the letters of a name in a list cost, about, and how much weight they have. */
const usualNameCost = 11.5;
const nameLettersWeight = 0.7;
/** How much less likely a word is that only names make likely. */
const nameInSmall = 0.01;
const mostNameShift = 3;
/** About how many words may begin or end a compound. */
const partForms = 18_000;
/** Of all parts of compounds, those that the corpus has in none. */
const uncountedPart = 0.5;
const functionWordShare = 0.001;
const shortestFirst = 2;
const shortestSecond = 4;

/** How probable words are, and how probable it is that one follows another. */
export interface LanguageModel {
  readonly symbols: Readonly<Record<SymbolName, Term>>;
  /** The word as written; capitals matter to its class only. */
  term(word: string): Term;
  /** The negative natural logarithm of the probability that `next` follows `previous`. */
  pairCost(previous: Term, next: Term): number;
  /** The same word where something else is known of how probable it is. */
  withProbability(term: Term, probability: number): Term;
  /** The same knowledge of words in general, where a lexicon knows more words. */
  withLexicon(lexicon: Lexicon): LanguageModel;
}

/** How probable words and pairs of words are in Swedish minutes: bigrams with absolute discounting over classes and letters. */
export class WordModel implements LanguageModel {
  readonly symbols: Readonly<Record<SymbolName, Term>>;
  readonly #lexicon: Lexicon;
  readonly #words: Uint32Array;
  readonly #pairs: Uint32Array;
  readonly #parts: Uint32Array;
  readonly #sections: Sections;
  readonly #letters: LetterModel;
  readonly #classes: LearnedClasses;

  constructor(sections: Sections, lexicon: Lexicon, letters: LetterModel) {
    this.#letters = letters;
    this.#sections = sections;
    this.#lexicon = lexicon;
    this.#words = asNumbers(sections.vocabulary);
    this.#pairs = asNumbers(sections.pairs);
    this.#parts = asNumbers(sections.parts);
    this.#classes = new LearnedClasses(sections);
    this.symbols = {
      boundary: this.#counted(symbols.boundary, 'boundary'),
      comma: this.#counted(symbols.comma, 'comma'),
      number: this.#counted(symbols.number, 'number'),
      label: this.#counted(symbols.label, 'label'),
    };
  }

  term(word: string): Term {
    const found = this.#lexicon.lookup(word);
    const lower = word.toLowerCase();
    const key = hashWord(lower);
    const slot = findSlot(this.#words, key);
    const wordClass = classOfWord(word, found.flags, found.standing, slot >= 0);
    const learned = isPlain(wordClass) ? this.#classes.of(lower, slot) : null;
    const classNumber = learned ?? wordClasses.indexOf(wordClass);
    const ofCase = wordClass === 'capitalised' ? capitalisedShare : 1;
    if (slot < 0) return { key, classNumber, probability: ofCase * this.#uncounted(word, found), backoff: 1 };
    const probability = ofCase * this.#at('vocabularyCosts', slot);
    return { key, classNumber, probability, backoff: this.#at('backoffCosts', slot) };
  }

  withProbability(term: Term, probability: number): Term {
    return { ...term, probability };
  }

  withLexicon(lexicon: Lexicon): WordModel {
    return new WordModel(this.#sections, lexicon, this.#letters);
  }

  pairCost(previous: Term, next: Term): number {
    const slot = findSlot(this.#pairs, hashPair(previous.key, next.key));
    const counted = slot < 0 ? 0 : this.#at('pairCosts', slot);
    const ofClass = this.#classFactor(previous.classNumber, next.classNumber);
    return -Math.log(counted + previous.backoff * next.probability * ofClass);
  }

  #counted(symbol: string, wordClass: WordClass): Term {
    const key = hashWord(symbol);
    const slot = findSlot(this.#words, key);
    const classNumber = wordClasses.indexOf(wordClass);
    return {
      key,
      classNumber,
      probability: this.#at('vocabularyCosts', slot),
      backoff: this.#at('backoffCosts', slot),
    };
  }

  #uncounted(word: string, { standing, parts }: Lookup): number {
    if (standing === standings.name) return (uncounted.name / names) * this.#commonness(word.toLowerCase());
    if (standing === standings.compound) return uncounted.compound * this.#ofParts(parts);
    const lower = word.toLowerCase();
    if (standing !== standings.unknown) return this.#listed(lower);
    const byLetters = this.#unknownShare(word) * this.#letters.probability(lower);
    return Math.max(byLetters, uncounted.looseCompound * this.#asLooseCompound(lower));
  }

  /** A word that minutes write otherwise inflected is likelier than one that only the dictionary has. */
  #listed(lower: string): number {
    const isInUse = (this.#lexicon.lookup(lower).flags & wordFlags.inUse) !== 0;
    return isInUse ? uncounted.inUse / formsInUse : uncounted.listed / listedForms;
  }

  /** The letters are counted on names too: `rinta` is like a word only because `Rinta` is a name. */
  #unknownShare(word: string): number {
    if (startsWithCapital(word)) return uncounted.unknownName;
    const asName = word.slice(0, 1).toUpperCase() + word.slice(1);
    return this.#lexicon.isName(asName) ? uncounted.unknown * nameInSmall : uncounted.unknown;
  }

  /** No list says how many bear a name: names that are like many others (`Ahlström`) are likelier than `Ählström`. */
  #commonness(name: string): number {
    const gain = nameLettersWeight * (usualNameCost + Math.log(this.#letters.probability(name)));
    return Math.exp(Math.max(-mostNameShift, Math.min(mostNameShift, gain)));
  }

  #ofParts(parts: readonly string[]): number {
    const last = parts.length - 1;
    return parts.reduce((product, part, place) => {
      const slot = findSlot(this.#parts, hashPart(part, place === last));
      return product * (slot < 0 ? uncountedPart / partForms : this.#at('partCosts', slot));
    }, 1);
  }

  /** Two known words set together as no rule of the dictionary has it: authors do so (`sakrevisor`, `mediabank`). */
  #asLooseCompound(word: string): number {
    let best = 0;
    for (let cut = shortestFirst; cut <= word.length - shortestSecond; cut += 1) {
      const [first, second] = [word.slice(0, cut), word.slice(cut)];
      const mayEnd = (this.#lexicon.lookup(second).flags & wordFlags.end) !== 0;
      if (!mayEnd || this.#isFunctionWord(first)) continue;
      if (!this.#mayLead(first)) continue;
      best = Math.max(best, this.#ofParts([first, second]));
    }
    return best;
  }

  /** A word, or one with the s that joins it to the next (`begravnings|kaffe`). */
  #mayLead(first: string): boolean {
    if (this.#lexicon.standing(first) >= standings.listed) return true;
    return first.endsWith('s') && this.#lexicon.standing(first.slice(0, -1)) >= standings.listed;
  }

  /** `är`, `och`: words that hold sentences together begin no compounds. */
  #isFunctionWord(word: string): boolean {
    const slot = findSlot(this.#words, hashWord(word));
    return slot >= 0 && this.#at('vocabularyCosts', slot) > functionWordShare;
  }

  #classFactor(previous: number, next: number): number {
    // Factors, not probabilities: those above one are kept as costs below the middle of the byte.
    const byte = this.#sections.classCosts[previous * classCount + next] ?? classFactorOne;
    return Math.exp((classFactorOne - byte) / 10);
  }

  #at(section: 'vocabularyCosts' | 'backoffCosts' | 'pairCosts' | 'partCosts', slot: number): number {
    return probabilities[this.#sections[section][slot] ?? 255] ?? 0;
  }
}

/** The byte that stands for a factor of one: two classes that follow each other as often as chance has it. */
export const classFactorOne = 128;
