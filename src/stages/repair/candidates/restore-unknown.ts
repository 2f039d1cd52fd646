import { letterLattice } from '../channel/letter-lattice.ts';
import { costOfOftenLost, isOftenLost } from '../channel/often-lost.ts';
import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { inCaseOf } from '../words/letter-case.ts';
import { lettersReading } from './letters-reading.ts';
import { restoreLetters } from './restore-letters.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';

const shortest = 4;
const longest = 16;
/** Names, but for `Máret` and `Brotorp6`, and words that show what happened to them: `Sjéqvist`, `L6vestam`, `métesl&ge`. */
const isTried =
  /^\p{Lu}(?!.*[áàèíìóòúù])(?:[\p{Ll}&#]|(?<![éo6])6(?![éo])(?=\p{Ll})|(?<=j)6$)+$|^[\p{Ll}&#]*[é6&#âôõàãò][\p{Ll}&#]*$/u;
const widest = 8;
/** What it costs that a text has two names that differ in nothing but what may be å ä ö. */
const otherNameCost = 7;
const mostReadings = 3;

interface Beginning {
  readonly text: string;
  readonly channelCost: number;
  readonly cost: number;
}

/**
 * What a name or another word that nothing knows may have been, where its å ä ö are lost: only the letters say so.
 *
 *     Sjéqvist, Falkstrom        Sjöqvist, Falkström
 *
 * For words of lines without any å ä ö: elsewhere a name is what it is.
 */
export function restoreUnknown(word: string, words: DocumentWords): readonly WordReading[] {
  if (word.length < shortest || word.length > longest) return [];
  if (!isTried.test(word)) return [];
  const { letters } = words.language;
  const lattice = letterLattice(word, words.language.channel, 'plain');
  const ending: Beginning[][] = lattice.map(() => []).concat([[]]);
  ending[0] = [{ text: '', channelCost: 0, cost: 0 }];
  for (const [place, readings] of lattice.entries()) {
    const kept = (ending[place] ?? []).toSorted((a, b) => a.cost - b.cost).slice(0, widest);
    for (const before of kept) {
      for (const { text, length, cost } of readings) {
        const grown = before.text + text;
        const next = before.cost + cost + letters.costOfEnd(grown, text.length);
        ending[place + length]?.push({ text: grown, channelCost: before.channelCost + cost, cost: next });
      }
    }
  }
  const lower = word.toLowerCase();
  const forms = restoreLetters(word, words).some(({ isName }) => isName) ? [] : words.formsOf(word);
  const mostCost = forms.length > 0 ? Infinity : costOfAccented(word, words);
  return (ending.at(-1) ?? [])
    .filter(({ text }) => text !== lower && /[åäö]/u.test(text))
    .filter(({ text }) => isOftenLost(word, text, words.language.channel))
    .map(({ text, channelCost }) => {
      const cost = channelCost + costOfForms(text, forms, words);
      const named = { text: inCaseOf(word, text), channelCost: cost, isPlain: false, isName: true };
      return lettersReading(named, words);
    })
    .filter(({ text, wordCost }) => words.standing(text) === standings.unknown && wordCost < mostCost)
    .filter(
      ({ text, wordCost }) => isLikeOthers(text, wordCost) || words.cost(word) - wordCost >= farLikelier,
    )
    .toSorted((a, b) => readingCost(a) - readingCost(b))
    .slice(0, mostReadings);
}

/** `Sérhaga` and `Sorhaga` in one text are one name, and what explains both is likelier than that there are two. */
function costOfForms(text: string, forms: readonly string[], words: DocumentWords): number {
  return forms.reduce((sum, form) => sum + Math.min(0, costOfForm(text, form, words) - otherNameCost), 0);
}

function costOfForm(text: string, form: string, { language }: DocumentWords): number {
  return [...form.toLowerCase()].reduce((sum, letter, place) => {
    const meant = text[place];
    if (letter === meant) return sum;
    return sum + (costOfOftenLost(letter, meant ?? '', language.channel) ?? otherNameCost);
  }, 0);
}

/** Letters of names that are like others cost less; a name like `Sarvanto` tells nothing by its letters. */
const mostPerLetter = 3.6;
/** Unless the letters as they stand are like no name by far. */
const farLikelier = 6;

function isLikeOthers(name: string, cost: number): boolean {
  return cost <= mostPerLetter * name.length;
}

// "Hallén", "Tegnér", "Renée": where Swedish names have their accents
const endsAccented = /[éè](?:[nrl]?s?|e|us)$/u;
// "Méllby": no accent stands before two consonants
const isCutShort = /[éè](?![\p{L}]$)[bcdfghjklmnpqrstvwxz]{2}/u;

/** `Béatrice` may well be `Beatrice` with an accent that is hers; `Sjéqvist` is not `Sjeqvist`. */
function costOfAccented(word: string, words: DocumentWords): number {
  const plain = word
    .normalize('NFD')
    .replaceAll(/\u0301|\u0300/gu, '')
    .normalize();
  if (plain === word) return Infinity;
  const mayBeHers =
    endsAccented.test(word) || (words.language.lexicon.isName(plain) && !isCutShort.test(word));
  return mayBeHers ? words.cost(plain) : Infinity;
}
