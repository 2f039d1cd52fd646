import type { Random } from '../../fixtures/seeded-random.ts';
import { chance, pick, pickWeighted, whole } from './choose.ts';
import { contact, mail, phone } from './invent-contact.ts';
import {
  amount,
  clock,
  dash,
  date,
  diaryNumber,
  figures,
  number,
  pageCount,
  percent,
  section,
} from './invent-figures.ts';
import * as parts from './invented-words.ts';

/** What stands on one row: cells, of which most rows have one. */
export type Row = readonly string[];

/** A short row of the kinds that minutes hold but that running text seldom has. */
export function inventRow(random: Random): Row {
  return pickWeighted(random, kinds)(random);
}

/** A sentence full of figures and signs. */
export function inventSentence(random: Random): string {
  return pick(random, sentences)(random);
}

const kinds: readonly (readonly [number, (random: Random) => Row])[] = [
  [14, (random) => [`${section(random)}${chance(random, 0.7) ? ` ${title(random)}` : ''}`]],
  [5, (random) => [section(random), title(random)]],
  [3, (random) => [`${title(random)} ${section(random)}`]],
  [9, (random) => [pick(random, parts.words), ...figures(random)]],
  [7, (random) => [person(random), pick(random, parts.roles)]],
  [
    4,
    (random) => [
      person(random),
      `(${pick(random, parts.parties)})`,
      pick(random, ['X', 'X', 'Ja', 'Nej', '-', '–', '1', 'Avstår']),
    ],
  ],
  [4, (random) => [diaryNumber(random)]],
  [4, (random) => [pageCount(random)]],
  [4, (random) => [date(random)]],
  [
    3,
    (random) => [
      pick(random, ['Tid', 'Tid och plats', 'Sammanträdestid', 'Kl', 'Tidpunkt']),
      `${clock(random)}${chance(random, 0.6) ? `${dash(random)}${clock(random)}` : ''}`,
    ],
  ],
  [3, (random) => [contact(random)]],
  [6, (random) => [capitals(random)]],
  [6, (random) => [`${bullet(random)} ${lower(title(random))}`]],
  [5, (random) => [`${marker(random)} ${lower(title(random))} ${amount(random)}`]],
  [
    3,
    (random) => [
      `att ${quoted(random, lower(title(random)))} ${pick(random, ['godkänns', 'avslås', 'bifalls', 'utgår'])}`,
    ],
  ],
  [8, (random) => [pick(random, lone)(random)]],
  [4, (random) => [percent(random), amount(random)]],
  [2, (random) => [`${title(random)} ${'.'.repeat(whole(random, 4, 40))} ${whole(random, 1, 60)}`]],
];

/** What stands all by itself on a line. */
const lone: readonly ((random: Random) => string)[] = [
  section,
  (random) => `${whole(random, 1, 140)}`,
  (random) => `${whole(random, 1, 30)}.`,
  (random) =>
    pick(random, [
      'att',
      'Ja',
      'Nej',
      'Bilaga',
      'forts.',
      'Sida',
      'kr',
      'tkr',
      'X',
      'Dnr',
      'och',
      'samt',
      'dels',
      '§',
      '§§',
      '%',
      'a)',
      'b)',
      'Justerat',
      'Paragraf',
    ]),
  percent,
  amount,
  date,
  person,
  pageCount,
  (random) => pick(random, parts.words),
  (random) => `(${pick(random, parts.parties)})`,
];

const sentences: readonly ((random: Random) => string)[] = [
  (random) =>
    `Enligt ${section(random)} ${law(random)} ${pick(random, ['ska', 'skall', 'får', 'bör'])} ${lower(pick(random, parts.organs))} besluta om ${lower(title(random))}.`,
  (random) =>
    `Kostnaden beräknas till ${amount(random)}, varav ${amount(random)} (${percent(random)}) avser ${lower(title(random))}.`,
  (random) =>
    `Ärendet (${diaryNumber(random)}) behandlades den ${date(random)}, ${section(random)}, och ${pick(random, ['återremitterades', 'bordlades', 'bifölls', 'avslogs'])}.`,
  (random) =>
    `${person(random)} (${pick(random, parts.parties)}) yrkar ${pick(random, ['bifall till', 'avslag på'])} ${quoted(random, title(random))}, ${section(random)}.`,
  (random) =>
    `Jfr ${law(random)} ${section(random)} och ${section(random)} samt ${lower(pick(random, parts.organs))}s beslut ${date(random)} ${section(random)}.`,
  (random) =>
    `Avgiften höjs med ${percent(random)} från ${amount(random)} till ${amount(random)} fr.o.m. ${date(random)}.`,
  (random) =>
    `Sammanträdet ajourneras kl. ${clock(random)}${dash(random)}${clock(random)}; ${person(random)} och ${person(random)} lämnar lokalen.`,
  (random) => `Frågor: ${person(random)}, tfn ${phone(random)}, ${mail(random)}.`,
  (random) =>
    `Av ${whole(random, 20, 900)} röstberättigade deltog ${whole(random, 3, 400)} (${percent(random)}), mot ${percent(random)} år ${whole(random, 1960, 2026)}.`,
  (random) =>
    `Fastigheten ${pick(random, parts.places)} ${whole(random, 1, 14)}:${whole(random, 1, 160)} om ${number(random, whole(random, 300, 90_000))} m säljs för ${amount(random)}.`,
  (random) =>
    `Punkterna ${whole(random, 1, 9)}${dash(random)}${whole(random, 10, 19)} (${section(random)}) ${pick(random, ['godkänns', 'läggs till handlingarna'])}; ${quoted(random, title(random))} utgår.`,
];

function capitals(random: Random): string {
  const words = chance(random, 0.5) ? title(random) : pick(random, parts.organs);
  const numbered = chance(random, 0.3) ? `${section(random)} ${words}` : words;
  return numbered.toLocaleUpperCase('sv');
}

function bullet(random: Random): string {
  return pickWeighted(random, [
    [40, '•'],
    [25, '–'],
    [25, '-'],
    [5, '*'],
    [5, '·'],
  ]);
}

function marker(random: Random): string {
  const letter = pick(random, [...'abcdefghij']);
  const count = whole(random, 1, 24);
  return pick(random, [
    `${letter})`,
    `${count})`,
    `${count}.`,
    `(${letter})`,
    `${letter}.`,
    `${count}.${whole(random, 1, 9)}`,
    `${pick(random, ['I', 'II', 'III', 'IV', 'V', 'VI'])}.`,
  ]);
}

function quoted(random: Random, words: string): string {
  const [open, close] = pickWeighted(random, [
    [50, ['”', '”']],
    [25, ['"', '"']],
    [8, ['»', '»']],
    [5, ['“', '”']],
    [6, ['’', '’']],
    [4, ["'", "'"]],
    [3, ['«', '»']],
  ] as const);
  return `${open}${words}${close}`;
}

function law(random: Random): string {
  const name = pick(random, parts.laws);
  return chance(random, 0.35)
    ? `${whole(random, 1, 17)} kap. ${name} (${whole(random, 1960, 2024)}:${whole(random, 10, 1999)})`
    : name;
}

function person(random: Random): string {
  const first = pick(random, parts.firstNames);
  const double = chance(random, 0.1) ? `-${pick(random, parts.firstNames)}` : '';
  return `${first}${double} ${pick(random, parts.lastNames)}`;
}

function title(random: Random): string {
  return pick(random, parts.titles);
}

function lower(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}
