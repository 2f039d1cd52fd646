import { standings } from '../lexicon/lexicon.ts';
import type { ReadText } from '../words/read-text.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';

/** What the engine of this very text makes of å ä ö. */
export interface OwnChannel {
  /**
   * What a reading of a word costs more (or less) than engines in general have it.
   *
   * @param times how often the text has the word as it is read: the engine would have to lose its rings in the same way each
   * time, as `Tornehed` for Törnehed four times in a text that has é and o for ö.
   */
  extraCost(word: string, reading: WordReading, times: number): number;
}

/** So many letters of the text are worth as much as what is known of engines in general. */
const generalWeight = 20;
/** What happened to a word says something of what happens to it on the next line: so much less does each time more say. */
const repeatWeight = 0.5;
const mostRepeats = 4;
/** A word by whose letters the channel is measured has no other reading that is nearly as likely. */
const leastMargin = 4;
const shortest = 5;

/**
 * Engines differ: one reads é for ö alone, another for ä as well. What a text shows in words that can be nothing else
 * (`Processtéd`, `ledaméter`) tells what it shows in those that can (`lésas`: lösas or läsas).
 */
export function measureChannel(read: ReadText): OwnChannel {
  const seen = countConfusions(read);
  const lost = new Map<string, number>();
  for (const [pair, times] of seen) lost.set(pair.slice(-1), (lost.get(pair.slice(-1)) ?? 0) + times);
  const extra = (letter: string, meant: string, repeats: number): number => {
    const general = generalCost(letter, meant, read);
    if (general === null) return 0;
    const hits = (seen.get(letter + meant) ?? 0) + generalWeight * Math.exp(-general);
    const own = -Math.log(hits / ((lost.get(meant) ?? 0) + generalWeight));
    return own - general + repeats * repeatWeight * own;
  };
  return {
    extraCost: (word, reading, times) => {
      const repeats = Math.min(mostRepeats, times) - 1;
      return ringsLost(word, reading.text).reduce(
        (sum, [letter, meant]) => sum + extra(letter, meant, Math.max(0, repeats)),
        0,
      );
    },
  };
}

function countConfusions({ tokens, rules, words }: ReadText): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of tokens.flat(2)) {
    if (text.length < shortest || words.standing(text) !== standings.unknown) continue;
    const [best, second] = rules.restore(text);
    if (best === undefined || !best.isPlain) continue;
    if (second !== undefined && readingCost(second) - readingCost(best) < leastMargin) continue;
    for (const [letter, meant] of ringsLost(text, best.text)) {
      seen.set(letter + meant, (seen.get(letter + meant) ?? 0) + 1);
    }
  }
  return seen;
}

/**
 * The å ä ö of a reading that were read as another letter each, with that letter; none where words differ in length.
 * Capitals are left out: they are always read alike.
 */
function ringsLost(word: string, meant: string): readonly (readonly [string, string])[] {
  if (word.length !== meant.length) return [];
  return [...meant].flatMap((letter, place) => {
    const before = word[place] ?? '';
    return before !== letter && /[åäö]/u.test(letter) && !/\p{Lu}/u.test(before)
      ? [[before, letter] as const]
      : [];
  });
}

function generalCost(letter: string, meant: string, { words }: ReadText): number | null {
  const ways = words.language.channel.startingWith(letter);
  return ways.find((way) => way.read === letter && way.meant === meant)?.cost ?? null;
}
