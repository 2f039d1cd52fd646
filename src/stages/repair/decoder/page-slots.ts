import { joinSplitWord } from '../candidates/join-split-word.ts';
import { symbolBetween, symbolOfNumber } from '../language/symbol-between.ts';
import type { Term } from '../language/word-model.ts';
import { isForeignLine } from '../words/foreign-lines.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { WordToken } from '../words/word-token.ts';
import type { Arc } from './decode.ts';
import { wordOfToken, type RepairableWord } from './repairable-word.ts';

/** A reading that a slot may take, with its whole cost but for the words around it. */
export interface Weighed {
  readonly reading: WordReading;
  readonly cost: number;
  /** How probable the word as it stands may be, 0 to 1. */
  readonly mostAsRead: number;
}

/** One arc and what taking it means: a reading of the words it covers; null for the words as they stand. */
export interface SlotArc extends Arc {
  readonly reading: WordReading | null;
  readonly words: readonly RepairableWord[];
  readonly mostAsRead: number;
}

/** What the words of a page may be read as; decided by whoever knows how damaged the page is. */
export type WeighReadings = (word: RepairableWord) => readonly Weighed[];

/** The word before the one that is read, where nothing but a space may stand between. */
interface Previous {
  readonly word: RepairableWord;
  readonly token: WordToken;
  readonly slot: number;
}

/** The slots of a page's text in reading order: its words with all their readings, and the symbols between them. */
export function slotsOfPage(read: ReadText, page: number, weigh: WeighReadings): readonly SlotArc[][] {
  const { symbols } = read.words.language.model;
  const slots: SlotArc[][] = [];
  let gap = '.';
  for (const [line, tokens] of (read.tokens[page] ?? []).entries()) {
    const text = read.text[page]?.lines[line]?.text ?? '';
    const isForeign = isForeignLine(read.text[page]?.lines ?? [], line);
    let end = 0;
    let previous: Previous | null = null;
    for (const token of tokens) {
      gap += text.slice(end, token.start);
      ({ end } = token);
      const word = wordOfToken(read, token);
      if (word === null) continue;
      const symbol = symbolBetween(gap);
      if (symbol !== null) slots.push([symbolArc(symbols[symbol])]);
      if (previous !== null && gap === ' ' && !isForeign) addJoined(slots, previous, { word, token }, read);
      previous = word.pieces.length > 1 ? null : { word, token, slot: slots.length };
      slots.push(arcsOfWord(word, isForeign ? [] : weigh(word), termOf(read, word, gap)));
      gap = '';
    }
    gap += text.trim() === '' ? '.' : text.slice(end);
  }
  return slots;
}

/** What two words are that were set apart, if they are one. */
function addJoined(
  slots: readonly SlotArc[][],
  previous: Previous,
  next: Pick<Previous, 'word' | 'token'>,
  { rules }: ReadText,
): void {
  const reading = joinSplitWord(previous.token.text, next.token.text, rules);
  if (reading === null) return;
  const weighed = { reading, cost: reading.channelCost, mostAsRead: 1 };
  slots[previous.slot]?.push(...arcOfReading(weighed, 2, [previous.word, next.word]));
}

function termOf({ words }: ReadText, { text }: RepairableWord, gap: string): Term {
  const number = symbolOfNumber(text, gap);
  return number === null ? words.term(text) : words.language.model.symbols[number];
}

function symbolArc(term: Term): SlotArc {
  return { length: 1, cost: 0, first: term, last: term, reading: null, words: [], mostAsRead: 1 };
}

function arcsOfWord(word: RepairableWord, weighed: readonly Weighed[], asRead: Term): SlotArc[] {
  const own = { ...symbolArc(asRead), words: [word] };
  return [own, ...weighed.flatMap((each) => arcOfReading(each, 1, [word]))];
}

function arcOfReading(
  { reading, cost, mostAsRead }: Weighed,
  length: 1 | 2,
  words: readonly RepairableWord[],
): readonly SlotArc[] {
  const first = reading.terms[0];
  const last = reading.terms.at(-1);
  if (first === undefined || last === undefined) return [];
  // What the words after the first cost within the reading; the first's own cost depends on the word before it.
  const within = reading.terms.length > 1 ? reading.wordCost + Math.log(first.probability) : 0;
  return [{ length, cost: cost + within, first, last, reading, words, mostAsRead }];
}
