import type { Term } from '../language/word-model.ts';
import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import { isParticleVerb } from '../words/particle-verb.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';
import { restoreLetters } from './restore-letters.ts';

const rule = 'split-glued-words';
/** A word that begins or ends with these is glued to them more likely than it ends or begins so by itself. */
const before = wordSet(
  'av i på för från till med och att som om vid de den det en ett är har ska kan inte samt under efter inom mellan mot hos utan dess sin sitt sina alla',
);
/** No `en ett den det är an i on`: too many words end so (uppföljning|en, hus|et). */
const after = wordSet(
  'av på för från till med och att som om vid sig har ska kan inte samt under efter inom mellan mot hos utan dess sin sitt sina alla',
);
const shortestOther = 3;
/** The longest of them, and a letter more that recognition may have read. */
const longestGlue = 7;
/** A capital and the same letters oftener than this are a name (`Tidaska`). */
const mostGlued = 2;
/** How seldom the second may follow the first, beside all words: `av` stands before no verb (`avslöts`, `avpubliceras`). */
const mostUnlikely = 1.5;
/** Two ordinary words are parted only where both are too long to be endings. */
const shortestOrdinary = 5;
/** What a part may cost by itself that had to be restored: a word that minutes use, no rare one. */
const mostRestoredCost = 15;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Two words that recognition set without the space between them, one of them one that holds sentences together:
 *
 *     Igranskningen avförbundets         I granskningen av förbundets
 *     Rapportfran, sigpå                 Rapport från, sig på
 *
 * `ordinary` also parts two ordinary words (`avseendeförlitar`), but no name that the document writes again. Cheapest first; empty for words that are known.
 */
export function splitGluedWords(
  word: string,
  words: DocumentWords,
  ordinary: boolean,
): readonly WordReading[] {
  if (word.length < 4 || !/^\p{L}+$/u.test(word) || words.standing(word) !== standings.unknown) return [];
  if (startsWithCapital(word) && words.count(word) > (ordinary ? 1 : mostGlued)) return [];
  if (isParticleVerb(word, words)) return [];
  const readings: WordReading[] = [];
  for (let cut = 1; cut < word.length; cut += 1) {
    const reading = readCut(word.slice(0, cut), word.slice(cut), words, ordinary);
    if (reading !== null) readings.push(reading);
  }
  return readings.toSorted((a, b) => readingCost(a) - readingCost(b));
}

function readCut(left: string, right: string, words: DocumentWords, ordinary: boolean): WordReading | null {
  if (/^\p{Lu}/u.test(right)) return null;
  if (!ordinary && !mayHoldGlue(left, right, words)) return null;
  const first = readPart(left, words);
  const second = readPart(right, words);
  if (first === null || second === null || !mayBeGlued(first, second, ordinary)) return null;
  const terms = [...first.terms, ...second.terms];
  const [a, b] = terms;
  if (a === undefined || b === undefined) return null;
  if (!mayFollow(first.text.toLowerCase(), b, words)) return null;
  return {
    text: `${first.text} ${second.text}`,
    rule,
    channelCost: first.channelCost + second.channelCost,
    isStripped: first.isStripped || second.isStripped,
    isPlain: false,
    isName: false,
    terms,
    wordCost: first.wordCost + words.language.model.pairCost(a, b),
  };
}

function mayFollow(first: string, second: Term, { language: { model } }: DocumentWords): boolean {
  if (!before.has(first)) return true;
  return model.pairCost(model.term(first), second) + Math.log(second.probability) <= mostUnlikely;
}

/** A first look, which spares the search for what the longer half may be: one half is short, and the other too unless it is known. */
function mayHoldGlue(left: string, right: string, words: DocumentWords): boolean {
  const isLeftShort = left.length <= longestGlue;
  if (isLeftShort === right.length <= longestGlue) return isLeftShort;
  const part = readPart(isLeftShort ? left : right, words);
  return part !== null && (isLeftShort ? before : after).has(part.text.toLowerCase());
}

function mayBeGlued(first: WordReading, second: WordReading, ordinary: boolean): boolean {
  const left = first.text.toLowerCase();
  if (before.has(left) && second.text.length >= shortestOther) return true;
  if (after.has(second.text) && left.length >= shortestOther) return true;
  return ordinary && Math.min(left.length, second.text.length) >= shortestOrdinary;
}

/** One of the two words as it stands, or with its å ä ö restored; null where it is not surely a word. */
function readPart(part: string, words: DocumentWords): WordReading | null {
  const restored = restoreLetters(part, words).find(({ isStripped }) => isStripped);
  const isWell = restored !== undefined && restored.wordCost <= mostRestoredCost;
  if (words.standing(part) < standings.listed) return isWell ? restored : null;
  const asRead = {
    text: part,
    rule,
    channelCost: 0,
    isStripped: false,
    isPlain: true,
    isName: false,
    terms: [words.term(part)],
    wordCost: words.cost(part),
  };
  return isWell && readingCost(restored) < asRead.wordCost ? restored : asRead;
}
