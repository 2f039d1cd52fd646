import type { Random } from '../../fixtures/seeded-random.ts';
import { pick, whole } from './choose.ts';
import * as parts from './invented-words.ts';

export function phone(random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => whole(random, 0, 9)).join('');
  return pick(random, [
    `0${digits(3)}-${digits(2)} ${digits(2)} ${digits(2)}`,
    `0${digits(2)}-${digits(3)} ${digits(2)} ${digits(2)}`,
    `07${digits(1)}-${digits(3)} ${digits(2)} ${digits(2)}`,
    `0${digits(3)}/${digits(5)}`,
    `+46 ${digits(2)} ${digits(3)} ${digits(2)} ${digits(2)}`,
    `0${digits(3)}-${digits(5)}`,
  ]);
}

export function mail(random: Random): string {
  const [first, last, place] = [
    pick(random, parts.firstNames),
    pick(random, parts.lastNames),
    pick(random, parts.places),
  ].map(plain);
  return `${first}${pick(random, ['.', '_', '-', ''])}${last}@${place}${pick(random, ['.se', '.se', '.com', '.nu', 'kommun.se', '.example.org'])}`;
}

export function contact(random: Random): string {
  return pick(random, [
    () => `Telefon: ${phone(random)}`,
    () => `Tel. ${phone(random)}, fax ${phone(random)}`,
    () => mail(random),
    () => `E-post: ${mail(random)}`,
    () => `www.${mail(random).split('@')[1] ?? 'example.org'}`,
    () => `Bankgiro ${whole(random, 100, 999)}-${whole(random, 1000, 9999)}`,
    () => `Org.nr ${whole(random, 212_000, 802_999)}-${whole(random, 1000, 9999)}`,
    () =>
      `Box ${whole(random, 1, 900)}, ${whole(random, 100, 980)} ${whole(random, 10, 99)} ${pick(random, parts.places)}`,
    () =>
      `${pick(random, parts.places)}gatan ${whole(random, 1, 120)} ${pick(random, ['A', 'B', 'C', ''])}`.trim(),
  ])();
}

/** As it stands in an address. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/gu, '');
}
