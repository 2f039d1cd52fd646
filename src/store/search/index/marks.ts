import type { DecisionKind } from '../../../records/minutes.ts';
import { findPersonalNumbers } from '../../../records/personal-numbers.ts';
import { wordsOf } from '../words/stem-swedish.ts';

/** Before a word of the title. */
const ofTitle = '\u0004';
/** Before what is filtered by. */
const ofFilter = '\u0005';

/** Words of the program's own in the index, each a letter and what it is about. */
export const filterMarks = {
  body: (id: number): string => `${ofFilter}b${id}`,
  kind: (kind: DecisionKind): string => `${ofFilter}k${kind.replaceAll('-', '')}`,
  /** § 5.1 has the suffix .1; a point is no letter of the index. */
  section: (number: number, suffix: string | null): string =>
    `${ofFilter}p${number}${(suffix ?? '').toLowerCase().replace('.', 'x')}`,
  /** A personal identity number, whichever way it is written: `YYMMDDNNNN`. */
  person: (figures: string): string => `${ofFilter}n${figures}`,
  amount: `${ofFilter}amount`,
  attachment: `${ofFilter}attachment`,
  /** A person was asked to look at it; whether somebody has by now is for the notices to say. */
  doubtful: `${ofFilter}doubtful`,
} as const;

/** A word that no entry has. */
export const nowhereMark = `${ofFilter}nowhere`;

/** The marks of the personal identity numbers in texts, each once: the texts themselves are kept with these covered. */
export function personMarks(texts: readonly (string | null)[]): readonly string[] {
  const numbers = texts.flatMap((text) => (text === null ? [] : findPersonalNumbers(text)));
  return [...new Set(numbers.map(({ figures }) => filterMarks.person(figures)))];
}

export function titleMark(word: string): string {
  return `${ofTitle}${word}`;
}

/** The marks of a title's words, each once. */
export function titleMarks(title: string): readonly string[] {
  return [...new Set(wordsOf(title))].map(titleMark);
}
