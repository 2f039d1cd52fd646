import { letterLattice } from '../channel/letter-lattice.ts';
import { standings, type LexiconMatch, type Standing } from '../lexicon/lexicon.ts';
import { skeletonOf, type DocumentWords } from '../words/document-words.ts';
import { inCaseOf, startsWithCapital } from '../words/letter-case.ts';
import { documentWordCost, wordCost } from '../words/word-cost.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';

const rule = 'restore-diacritics';
/** Every å ä ö of a long compound may be lost; anything else that happens to it happens once. */
const maxPlainCost = 10;
const maxCost = 8;

/**
 * The words that a damaged one may have been, by the letters that recognition without å ä ö confuses:
 *
 *     Forbundschef Par Sundin        Förbundschef Pär Sundin
 *     e Processtéd, F6rbundschefen     Processtöd, Förbundschefen
 *
 * Cheapest first. A word that is known may only have lost rings and dots.
 */
export function restoreDiacritics(word: string, words: DocumentWords): readonly WordReading[] {
  if (!mayBeDamaged(word)) return [];
  const plain = [...fromLexicon(word, words, true), ...fromDocument(word, words)];
  const others = words.standing(word) === standings.unknown ? fromLexicon(word, words, false) : [];
  return distinct([...plain, ...others]).toSorted((a, b) => readingCost(a) - readingCost(b));
}

/** Real words with a 6 in them are rarer than ö read as 6, but Q6, H6gh5 and 16-års are neither. */
function mayBeDamaged(word: string): boolean {
  if (word.length !== word.toLowerCase().length) return false;
  if (!/[aoidé6âàáãôõòó]/iu.test(word)) return false;
  return !/\d/u.test(word) || /^(?=[^\d]*6[^\d]*$)(?=(?:\d?\p{L}){4}|\p{Ll}6\p{Ll}$)[\p{L}6]+-?$/u.test(word);
}

function fromLexicon(word: string, words: DocumentWords, plainOnly: boolean): readonly WordReading[] {
  const matches = words.lexicon.matches(
    letterLattice(word, plainOnly),
    startsWithCapital(word),
    plainOnly ? maxPlainCost : maxCost,
  );
  return matches
    .filter(({ cost, standing }) => cost > 0 && mayStandFor(word, standing))
    .map((match) => toReading(word, match, plainOnly));
}

/** Few letters can be many words: what they are restored to must be well known. */
function mayStandFor(word: string, standing: Standing): boolean {
  if (word.length === 2) return standing === standings.frequent;
  if (word.length === 3) return standing >= standings.name;
  return true;
}

function toReading(word: string, match: LexiconMatch, plain: boolean): WordReading {
  return {
    text: inCaseOf(word, match.word),
    rule,
    channelCost: match.cost,
    wordCost: wordCost(match.word, match.standing),
    isName: startsWithCapital(match.word),
    plain,
  };
}

function fromDocument(word: string, words: DocumentWords): readonly WordReading[] {
  const lower = word.toLowerCase();
  return words
    .ownWords(skeletonOf(word))
    .filter((own) => own !== lower && own.length === lower.length && isSound(own, words))
    .map((own) => ({
      text: inCaseOf(word, own),
      rule,
      channelCost: lower.split('').filter((letter, place) => letter !== own[place]).length,
      wordCost: documentWordCost,
      isName: false,
      plain: true,
    }));
}

/** A half damaged word (Ornsköldsvik) is no evidence of itself. */
function isSound(own: string, words: DocumentWords): boolean {
  return (
    fromLexicon(own, words, true).length === 0 && fromLexicon(inCaseOf('A', own), words, true).length === 0
  );
}

function distinct(readings: readonly WordReading[]): readonly WordReading[] {
  return readings.filter(({ text }, index) => readings.findIndex((other) => other.text === text) === index);
}
