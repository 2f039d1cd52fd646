import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { TokenizedText } from '../words/word-token.ts';
import type { Change } from '../working-text.ts';

const rule = 'restore-letters';

// "Tranaeus", "Tranzeus", "Tranazeus"; not "Claes", which is known
const mayHoldLigature = /^\p{Lu}\p{Ll}*(?:ae|ze|ee)\p{Ll}*$/u;
const formsOfLigature = /aze|ae|ze|ee/u;
/** No name is written so: `Waern` and `Weern` may be two. */
const onlyMisread = /\p{Ll}a?ze/u;
const shortest = 5;

/**
 * The æ of a name that no model has: what it was read for differs from line to line. Two forms that are one name with æ, or
 * one beside the name itself, tell it:
 *
 *     Louise Tranzeus yrkar, Louise Tranaeus        Louise Tranæus yrkar, Louise Tranæus
 */
export function restoreFormsOfLigature(tokens: TokenizedText, words: DocumentWords): readonly Change[] {
  const found = tokens.flat(2).flatMap((token) => {
    if (!mayHoldLigature.test(token.text) || token.text.length < shortest) return [];
    if (words.standing(token.text) !== standings.unknown) return [];
    return [{ token, meant: token.text.replace(formsOfLigature, 'æ') }];
  });
  const forms = new Map<string, Set<string>>();
  for (const { token, meant } of found) forms.set(meant, (forms.get(meant) ?? new Set()).add(token.text));
  return found
    .filter(({ meant }) => isTold(forms.get(meant)) || words.count(meant) > 0)
    .map(({ token: { page, line, start, end }, meant }) => {
      return { page, line, start, end, after: meant, rule, confidence: 0.9 };
    });
}

function isTold(forms: ReadonlySet<string> = new Set()): boolean {
  return forms.size > 1 && [...forms].some((form) => onlyMisread.test(form));
}
