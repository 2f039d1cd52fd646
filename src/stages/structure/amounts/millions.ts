import { allMatches } from '../all-matches.ts';
import { matchesWithin, stretchesAround } from '../near-signs.ts';
import { factorOf, unitOf } from './amount-units.ts';
import { digits, parseDigits, space } from './digits.ts';
import { toFound } from './found-amount.ts';
import type { Found } from './found-amount.ts';

const inMillions = /miljon/gu;
/** What may follow millions of kronor; a noun would say what else is counted. */
const follows =
  'i|för|till|från|per|på|om|vid|under|över|och|eller|men|mer|mindre|högre|lägre|bättre|sämre|år|av|som|att|inklusive|exklusive|varav|respektive|bidrag|kostar|blir|blev|är|var|ska|har|hade|kan|skulle|går|gick|räcker|saknas';
const millions = new RegExp(
  `(?<![\\p{L}\\d,.§:-])(?<number>${digits})${space}(?<unit>miljon(?:er)?|miljard(?:er)?)(?=${space}?(?:[.,;:)!?]|$)|${space}(?:${follows})(?!\\p{L}))`,
  'gu',
);
/** What is said of money alone, in the sentence. */
const money =
  /kron|(?<!\p{L})[tm]?kr(?!\p{L})|budget|kost(?:a|nad)|(?<!\p{L})lån|borgen|bidrag|ersättning|anslag|avgift|över?skott|underskott|resultat|invest|anbud|offert|pris|skuld|kapital|likvid|förlust|vinst|intäkt|utgift|inkomst|medel|sparkrav|bespar|fond|ekonomi|bokslut|prognos|omslut|omsätt|betala|finansier/iu;

// Antalet resor var 5 miljoner   2,5 miljoner, dollar räknat
const counts = /(?<!\p{L})(?:antal(?:et)?|antalen|euro|dollar|usd|eur)(?!\p{L})/iu;

/** `2 miljoner`, `3,15 miljoner` where the sentence speaks of money and nothing else is counted. */
export function readMillions(text: string): readonly Found[] {
  return matchesWithin(text, stretchesAround(text, inMillions), millions).flatMap((match) => {
    const { number = '', unit: printed = '' } = match.groups ?? {};
    const sentence = sentenceAround(text, match.index);
    if (!money.test(sentence) || counts.test(sentence)) return [];
    const unit = unitOf(printed);
    return [toFound(match.index, match[0], parseDigits(number) * factorOf(unit), unit)];
  });
}

function sentenceAround(text: string, at: number): string {
  const ends = allMatches(text.slice(Math.max(0, at - 300), at), /[.!?]\s|\n/gu).at(-1);
  const start = ends === undefined ? Math.max(0, at - 300) : Math.max(0, at - 300) + ends.index;
  const rest = /[.!?](?:\s|$)|\n/u.exec(text.slice(at))?.index ?? text.length;
  return text.slice(start, at + rest);
}
