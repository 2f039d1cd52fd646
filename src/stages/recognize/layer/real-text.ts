import type { Knows } from './suspect-fonts.ts';

interface ReadText {
  readonly text: string;
  /** Words of one run stand on one line. */
  readonly run: number | null;
  /** 0 to 100. */
  readonly confidence: number | null;
}

/** Less sure words of a picture are its shadows and edges, but for those in a line that is mostly sure. */
const sure = 60;
const mostlySure = 0.6;
/** Letters of a word by which a text is told from a pattern; shorter ones turn up in any picture. */
const enoughLetters = /\p{L}{3}/u;
/** A lone "1", "l" or "|" is more often a table's rule than a word. */
const likely = /[\p{L}\p{N}].*[\p{L}\p{N}]|^[§iåöIÅÖ]$/u;
const fewestWords = 2;
/** Among the words of a text so many are the language's; names and figures do not count. */
const leastKnown = 0.4;

/**
 * What was read in a picture that need not hold any text: its sure words and lines if they read as a text, nothing if
 * not, as in a photograph or a coat of arms.
 */
export function realText<Word extends ReadText>(words: readonly Word[], knows: Knows): Word[] {
  const surely = words.filter(({ confidence }) => (confidence ?? 100) >= sure);
  const told = [...new Set(surely.map(({ text }) => bare(text)).filter((text) => enoughLetters.test(text)))];
  const known = told.filter(knows).length;
  if (known < Math.max(fewestWords, told.length * leastKnown)) return [];
  return words.filter(
    (word) => surely.includes(word) || (likely.test(word.text) && isInSureLine(word, words)),
  );
}

function isInSureLine({ run }: ReadText, words: readonly ReadText[]): boolean {
  const line = words.filter((word) => word.run === run);
  const surely = line.filter(({ confidence }) => (confidence ?? 100) >= sure);
  return surely.length >= Math.max(fewestWords, line.length * mostlySure);
}

function bare(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
