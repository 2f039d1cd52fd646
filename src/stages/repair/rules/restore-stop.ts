import { isDamagedAnywhere, type Damage } from '../decoder/measure-damage.ts';
import { isReading } from '../decoder/repairable-word.ts';
import { standings } from '../lexicon/lexicon.ts';
import { isForeignLine } from '../words/foreign-lines.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordToken } from '../words/word-token.ts';
import type { Change } from '../working-text.ts';

const rule = 'restore-stop';

const mayEndInStop = /^(\p{L}{2,})[es]$/u;
/** What stands behind the end of a sentence on its line, or at the start of the next. */
const sentenceBehind = /^ +(?=[\p{Lu}§])/u;
const lineBehind = /^\s*(?:[\p{Lu}§\d]|$)/u;
// "§ 4 Val", "§ 5"; not the "§ 4 ska" of "enligt stadgarnas § 4"
const sectionBehind = /^\s*[§$]\s?\d+[.:]?\s*(?:\p{Lu}|$)/u;
// "lampans", "medlemmars"; not "avslutades", "utses", which stand as often at a line's end
const genitive = /(?:e[nt]|an|[aeo]r(?:na)?|ena)s$/u;
const passive = /\p{L}{2}(?:[dt]e|a)s$/u;
/** Engines put up to two empty lines between a paragraph and the heading of the next. */
const mostLinesBetween = 3;
const wordBehind = /^ +(\p{Lu}\p{Ll}{1,3})(?!\p{L})/u;
/** So many different words say that the text's stops are read as letters: one at a line's end may be its writer's slip. */
const fewestWords = 2;
/** How much likelier a word must be than a real one that its stop made of it: `Just. Bo Ek` than `Juste Bo Ek`. */
const farLikelier = 7;
/** What a word costs that begins sentences everywhere: `På`, `Det`, `Han`. */
const mostCommonCost = 8.6;

/**
 * Stops of a typewriter that strikes them hard, read as the last letter of the word before:
 *
 *     mot lampans På en syns        mot lampan. På en syns
 *     upplysning därome             upplysning därom.
 *
 * Where the text has words that are none but for that letter; then also real ones that no sentence can go on from.
 */
export function restoreStops(read: ReadText, damage: Damage): readonly Change[] {
  if (!isDamagedAnywhere(read.text, damage)) return [];
  const ending = read.tokens.flat(2).filter((token) => isEnding(token, read));
  const unknown = ending.filter((token) => isWordButForStop(token.text, read));
  const isShown = unknown.some((token) => /\S/u.test(lineBehindOf(token, read)));
  if (!isShown && new Set(unknown.map(({ text }) => text.toLowerCase())).size < fewestWords) return [];
  const real = ending.filter((token) => isGenitiveOfNothing(token, read) || isRareForm(token.text, read));
  return [...unknown, ...real].map(({ page, line, end }) => {
    return { page, line, start: end - 1, end, after: '.', rule, confidence: 0.9 };
  });
}

function lineBehindOf({ page, line, end }: WordToken, { text }: ReadText): string {
  return text[page]?.lines[line]?.text.slice(end) ?? '';
}

function isEnding(token: WordToken, read: ReadText): boolean {
  const { text } = read;
  if (!mayEndInStop.test(token.text) || !isReading(text, token.page)) return false;
  const lines = text[token.page]?.lines ?? [];
  const behind = lineBehindOf(token, read);
  if (isForeignLine(lines, token.line)) return false;
  if (behind.trim() === '') return lineBehind.test(lines[token.line + 1]?.text ?? '');
  return sentenceBehind.test(behind);
}

/** `därome`, `Supple`: nothing explains it but the stop; of names nobody knows. */
function isWordButForStop(word: string, { words, rules }: ReadText): boolean {
  if (words.standing(word) !== standings.unknown || rules.restore(word).length > 0) return false;
  if (passive.test(word)) return false;
  const stem = word.slice(0, -1);
  if (words.standing(stem) === standings.listed) return true;
  return !startsWithCapital(word) && (words.standing(stem) > 0 || rules.restore(stem)[0]?.isPlain === true);
}

/** A genitive before a heading, or before a word that only begins a sentence with its capital. */
function isGenitiveOfNothing(token: WordToken, read: ReadText): boolean {
  const { text: word, page, line } = token;
  const { text, words } = read;
  if (!genitive.test(word) || startsWithCapital(word) || words.standing(word) === standings.unknown)
    return false;
  if (words.standing(word.slice(0, -1)) === standings.unknown) return false;
  const behind = lineBehindOf(token, read);
  if (behind.trim() === '') {
    const next = (text[page]?.lines ?? [])
      .slice(line + 1, line + 1 + mostLinesBetween)
      .find((other) => other.text.trim() !== '');
    return sectionBehind.test(next?.text ?? '');
  }
  const after = wordBehind.exec(behind)?.[1];
  return after !== undefined && !words.language.lexicon.isName(after) && words.cost(after) <= mostCommonCost;
}

/** A form that hardly anybody writes, of a word that minutes have. */
function isRareForm(word: string, { words }: ReadText): boolean {
  const stem = word.slice(0, -1);
  if (words.standing(word) !== standings.listed || words.standing(stem) !== standings.listed) return false;
  return word.endsWith('e') && words.cost(word) - words.cost(stem) >= farLikelier;
}
