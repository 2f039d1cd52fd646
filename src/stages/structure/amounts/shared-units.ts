import { allMatches } from '../all-matches.ts';
import { factorOf } from './amount-units.ts';
import { digits, isBareYear, parseDigits, space } from './digits.ts';
import { toFound } from './found-amount.ts';
import type { Found } from './found-amount.ts';

/** Letters before an amount within which those stand that share its unit. */
const reach = 80;
const numbers = new RegExp(`(?<![\\p{L}\\d,.§:-])(?:${digits})`, 'gu');
// 64 000, 71 500 och   1 500 till   25 respektive
const sharing = new RegExp(
  `(?<lead>\\p{L}+${space})?(?<list>(?:(?:${digits}),${space})*(?:${digits}))${space}(?<joint>och|eller|till|resp\\.|respektive)${space}$`,
  'u',
);
/** What introduces two amounts though they are small and plain: `mellan 5 och 10 kronor`. */
const introduces = /^(?:mellan|på|med|om|kostar|är|blir|av|från)\s$/iu;
/** What counts things of a number: `enligt punkterna 3, 5 och 12 kronor`. */
const numbersThings =
  /^(?:p(?:un)?kt\p{L}*|paragraf\p{L}*|ärende\p{L}*|sid(?:a|an|or|orna)|bilag\p{L}*|motion\p{L}*|kapitel|kap|nr|nummer|kl|år(?:en)?)\s$/iu;
/** Two amounts that are named together are not further apart. */
const mostTimes = 30;

/** The amounts before another that share its unit: `64 000, 71 500 och 98 000 kronor`, `från 1 500 till 2 000 kronor`. */
export function readSharers(text: string, { at, amount }: Found): readonly Found[] {
  const start = Math.max(0, at - reach);
  const before = text.slice(start, at);
  const { lead = '', list, joint = '' } = sharing.exec(before)?.groups ?? {};
  if (list === undefined || numbersThings.test(lead)) return [];
  const from = start + before.lastIndexOf(list);
  if (/§\s?$/u.test(text.slice(0, from))) return [];
  const sure = joint.startsWith('resp') || list.includes(', ') || introduces.test(lead);
  return allMatches(list, numbers).flatMap(({ 0: number, index }) => {
    const value = parseDigits(number) * factorOf(amount.unit);
    const isLike = Math.max(value, amount.value) <= mostTimes * Math.min(value, amount.value);
    const isAmount = isLike && !isBareYear(number) && (sure || /\d[\s.]\d{3}|,/u.test(number));
    return isAmount ? [toFound(from + index, number, value, amount.unit)] : [];
  });
}
