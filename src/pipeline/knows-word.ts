import type { Language } from '../stages/repair/language/open-language.ts';
import { standings } from '../stages/repair/lexicon/lexicon.ts';

/** Tells the words that the language knows, in any case, compounds too. */
export function knowsWord({ lexicon }: Pick<Language, 'lexicon'>): (word: string) => boolean {
  return (word) => lexicon.standing(word) !== standings.unknown;
}
