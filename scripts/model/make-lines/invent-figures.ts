import type { Random } from '../../fixtures/seeded-random.ts';
import { between, chance, pick, pickWeighted, whole } from './choose.ts';
import * as parts from './invented-words.ts';

export function section(random: Random): string {
  const first = whole(random, 1, chance(random, 0.2) ? 420 : 140);
  const last = first + whole(random, 1, 12);
  const suffix = chance(random, 0.06) ? pick(random, ['a', 'b', ' a', 'A']) : '';
  return pickWeighted(random, [
    [40, `§ ${first}${suffix}`],
    [18, `§${first}${suffix}`],
    [12, `§§ ${first}${dash(random)}${last}`],
    [4, `§§${first}${dash(random)}${last}`],
    [5, `§§ ${first}, ${last} och ${last + 3}`],
    [14, `${first} §`],
    [3, `${first}§`],
    [4, `${first}${dash(random)}${last} §§`],
    [4, `§ ${first}.`],
    [3, `§ ${first}/${whole(random, 70, 99)}`],
    [3, `§ ${first}:${whole(random, 1, 9)}`],
    [2, `Paragraf § ${first}`],
  ]);
}

export function number(random: Random, value: number): string {
  const digits = String(value);
  if (digits.length < 5 && chance(random, 0.5)) return digits;
  const separator = pickWeighted(random, [
    [70, ' '],
    [18, '.'],
    [4, ','],
    [8, ''],
  ]);
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, separator);
}

export function amount(random: Random): string {
  const value = Math.round(10 ** between(random, 0.5, 7.8));
  const rounded = number(random, chance(random, 0.4) ? Math.max(1, Math.round(value / 1000)) * 1000 : value);
  const ore = `${whole(random, 0, 99)}`.padStart(2, '0');
  return pickWeighted(random, [
    [30, `${rounded} kr`],
    [12, `${rounded} kronor`],
    [10, `${rounded}:-`],
    [6, `${rounded}:${ore}`],
    [8, `${rounded},${ore} kr`],
    [6, `${number(random, whole(random, 1, 40_000))} tkr`],
    [6, `${whole(random, 0, 90)},${whole(random, 0, 9)} mkr`],
    [3, `${whole(random, 1, 40)},${whole(random, 1, 9)} milj. kr`],
    [4, `kr ${rounded}`],
    [3, `kr ${rounded}:-`],
    [4, `-${rounded} kr`],
    [4, `${rounded} SEK`],
    [2, `${rounded},-`],
    [2, `€ ${rounded}`],
  ]);
}

export function percent(random: Random): string {
  const value = pick(random, [
    `${whole(random, 0, 100)}`,
    `${whole(random, 0, 99)},${whole(random, 0, 9)}`,
    `${whole(random, 0, 99)},${whole(random, 10, 99)}`,
    `${whole(random, 0, 99)}.${whole(random, 0, 9)}`,
  ]);
  const sign = chance(random, 0.12) ? pick(random, ['+', '-', '–']) : '';
  return `${sign}${value}${pick(random, [' %', '%', ' %', ' procent'])}`;
}

export function figures(random: Random): readonly string[] {
  const decimals = chance(random, 0.2);
  return Array.from({ length: whole(random, 1, 4) }, () => {
    if (chance(random, 0.08)) return pick(random, ['-', '–', '0', '—', 'X']);
    const value = Math.round(10 ** between(random, 0, 6.5));
    const sign = chance(random, 0.15) ? pick(random, ['-', '–', '- ', '+']) : '';
    const cents = decimals ? `,${`${whole(random, 0, 99)}`.padStart(2, '0')}` : '';
    return chance(random, 0.1) ? percent(random) : `${sign}${number(random, value)}${cents}`;
  });
}

export function date(random: Random): string {
  const [year, month, day] = [whole(random, 1965, 2026), whole(random, 1, 12), whole(random, 1, 28)];
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  const name = parts.months[month - 1] ?? '';
  return pickWeighted(random, [
    [30, `${year}-${mm}-${dd}`],
    [25, `${day} ${name} ${year}`],
    [6, `${day} ${name}`],
    [6, `${year}.${mm}.${dd}`],
    [6, `${day}/${month} ${year}`],
    [5, `${day}/${month}-${String(year).slice(2)}`],
    [5, `${year}-${mm}-${dd}${dash(random)}${String(Math.min(30, day + 2)).padStart(2, '0')}`],
    [4, `${String(year).slice(2)}${mm}${dd}`],
    [4, `${String(year).slice(2)}-${mm}-${dd}`],
    [4, `den ${day}:e ${name} ${year}`],
    [3, `${year}/${String(year + 1).slice(2)}`],
  ]);
}

export function clock(random: Random): string {
  const [hour, minute] = [
    whole(random, 7, 23),
    pick(random, ['00', '15', '30', '45', '05', '10', '20', '37', '52']),
  ];
  const padded = String(hour).padStart(2, '0');
  return pick(random, [
    `${padded}.${minute}`,
    `${padded}:${minute}`,
    `${hour}.${minute}`,
    `${padded}${minute}`,
  ]);
}

export function dash(random: Random): string {
  return pickWeighted(random, [
    [45, '–'],
    [45, '-'],
    [6, ' - '],
    [6, ' – '],
    [3, '—'],
  ]);
}

export function diaryNumber(random: Random): string {
  const year = whole(random, 1975, 2026);
  const serial = whole(random, 1, 1800);
  const code = pick(random, parts.diaryCodes);
  const written = pick(random, [
    `${code} ${year}/${serial}`,
    `${code} ${year}/${String(serial).padStart(4, '0')}`,
    `${code} ${serial}/${String(year).slice(2)}`,
    `${year}/${serial}-${whole(random, 1, 120)}`,
    `${code}${year}/${serial}/${whole(random, 100, 999)}`,
    `${code} ${year}.${serial}`,
    `${year}-${String(serial).padStart(5, '0')}`,
    `${year}:${serial}`,
  ]);
  return `${pick(random, ['Dnr ', 'Dnr: ', 'Diarienr ', 'dnr ', 'DNR ', 'D.nr ', 'Ärende ', 'Id ', ''])}${written}`;
}

export function pageCount(random: Random): string {
  const total = whole(random, 2, 60);
  const page = whole(random, 1, total);
  return pick(random, [
    `${page}(${total})`,
    `${page} (${total})`,
    `Sida ${page} av ${total}`,
    `Sid ${page}(${total})`,
    `${page}/${total}`,
    `- ${page} -`,
    `– ${page} –`,
    `Blad ${page}`,
    `sid. ${page}`,
    `${page}`,
  ]);
}
