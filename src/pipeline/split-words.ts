import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { splitNewWords } from '../store/search/vocabulary/split-new-words.ts';
import type { KnownWord } from '../store/search/vocabulary/split-new-words.ts';
import { readSections } from '../stages/repair/language/section-file.ts';
import { searchWords } from '../stages/repair/lexicon/compound-search.ts';
import { wordFlags } from '../stages/repair/lexicon/word-flags.ts';
import { WordGraph } from '../stages/repair/lexicon/word-graph.ts';
import { readLanguage } from './load-language.ts';

/** What stands before words without making a compound of them: an avtal is no tal, an ansökan no sökan. */
const before = new Set(
  'an av bort efter emot er fort fram för före förut genom hem hop i ihop in inne kring med miss mot ned ner om på sam sär till under upp ut vid å åter över be ge'.split(
    ' ',
  ),
);
/** Words that only look like compounds: an ordförande is no ord, a bokslut no bok. */
const simple =
  /^(?:ordförand|bokslut|servering|framtid|plattform|huvudman|bilag|protokoll|personal|kommission)/u;
const shortestPart = 3;
/** Words of three letters that stand in compounds; others that short are found in words by chance: arv|odena, kon|staterar. */
const shortWords = new Set(
  'hus tak väg bro bad båt bil lån mat sal dag val råd lag mål tid rum jul sim sol sjö snö ved gas köp gym kök tåg älv löv mur hav lek rör rök sot sop kyl kod bok bio led ort års hem lön kur tur dom bär tvs nät vin skog vår'.split(
    ' ',
  ),
);
const shortHeads = new Set(['ny', 'by', 'el', 'tv', 'is', 'it', 'vd']);
/** What a compound that the language does not know as one must end in at the least. */
const shortestEnd = 5;
/** Longer than any word; what is, is no compound but a row of letters. */
const longestWord = 40;

let ofProgram: ((word: string) => KnownWord) | null = null;

/**
 * Tells the store what the words that are new in it are put together of, until it has asked of all. Others get their turn
 * between the rounds.
 *
 * @param write does each round, and again where it fails for a reason that passes.
 * @throws ParagrafError `missing-dependency` where the language is not there.
 */
export async function splitStoredWords(
  database: Database,
  write: (round: () => boolean) => boolean | Promise<boolean> = (round) => round(),
): Promise<void> {
  while (await write(() => splitSomeWords(database))) await setImmediate();
}

/** One round of it, for those who have stored little. Tells whether there may be more. */
export function splitSomeWords(database: Database): boolean {
  ofProgram ??= wordSplitter(readLanguage());
  return splitNewWords(database, ofProgram);
}

/** Takes lower-case words apart by the words in the bytes of build/language.bin, those too that stand there as a whole. */
export function wordSplitter(language: Uint8Array): (word: string) => KnownWord {
  const graph = new WordGraph(readSections(language).words);
  return (word) => {
    if (word.length > longestWord) return { known: false, parts: [] };
    const readings = [...readingsOf(graph, word), ...readingsOf(graph, capitalized(word))];
    const known = readings.length > 0;
    if (simple.test(word)) return { known, parts: [] };
    const isListed = isWord(graph, word) || isWord(graph, capitalized(word));
    const compounds = readings.filter((parts) => isCompound(parts) && (!isListed || isLikely(parts)));
    const found = compounds.length > 0 ? compounds.flat() : looseParts(graph, word, known);
    return { known, parts: [...new Set(found)].filter(isPart) };
  };
}

/**
 * The parts of a word that the language does not put together itself: `gatu|kontor`, `ny|emission`, and with a name before it
 * `Hedsta|skolan`. The longest word that it ends in counts.
 */
function looseParts(graph: WordGraph, word: string, known: boolean): readonly string[] {
  for (let cut = 2; cut <= word.length - shortestPart; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (before.has(head) || !isWord(graph, tail)) continue;
    if (isLinked(graph, head)) return [head, tail];
    if (tail.length >= shortestEnd && (isHead(graph, head) || (!known && cut >= shortestPart)))
      return [head, tail];
  }
  return [];
}

/** kyrko, gatu, samordnings: as a word stands in a compound only. */
function isLinked(graph: WordGraph, head: string): boolean {
  const bare = head.slice(0, -1);
  return (
    head.length > 3 &&
    ((/[uo]$/u.test(head) && isWord(graph, `${bare}a`)) || /(?:ing|tion|het|skap)s$/u.test(head))
  );
}

function isHead(graph: WordGraph, head: string): boolean {
  return shortHeads.has(head) || shortWords.has(head) || (head.length > shortestPart && isWord(graph, head));
}

function isWord(graph: WordGraph, letters: string): boolean {
  return (graph.flagsOf(letters) & wordFlags.plain) !== 0;
}

/** Each way to put a word together, one of its own too. */
function readingsOf(graph: WordGraph, word: string): readonly (readonly string[])[] {
  const lattice = word.split('').map((letter) => [{ text: letter, length: 1, cost: 0 }]);
  const whole = (graph.flagsOf(word) & wordFlags.plain) === 0 ? [] : [[word]];
  return [...whole, ...searchWords(graph, lattice, 0).map(({ parts }) => parts)];
}

function isCompound(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.slice(0, -1).every((part) => !before.has(part));
}

/** A word of its own is a compound only where its parts are no bits of letters. */
function isLikely(parts: readonly string[]): boolean {
  return parts.every((part) => part.length > shortestPart || shortWords.has(part));
}

function isPart(part: string): boolean {
  return part.length >= shortestPart;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
