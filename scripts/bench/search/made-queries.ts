import type { Database } from 'better-sqlite3';
import type { SearchAsked } from '../../../src/records/search-request.ts';
import { foldLetters } from '../../../src/store/search/words/fold-letters.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import type { Random } from '../../fixtures/seeded-random.ts';

/** A question of the search, and what plain FTS5 is asked for the same: the words as typed, all of them. */
export interface MadeQuery {
  readonly kind: string;
  readonly asked: SearchAsked;
  readonly plain: string;
}

interface Row {
  readonly title: string;
  readonly text: string;
  readonly caseNumber: string | null;
  readonly body: string;
  readonly date: string;
  readonly number: number;
}

const perKind = 14;

/** Questions of every kind of what the archive holds, as people ask them; the same for the same archive. */
export function madeQueries(database: Database): readonly MadeQuery[] {
  const random = seededRandom('search queries');
  const rows = sampleRows(database, random, 400);
  return Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: perKind }, () => {
      const asked = make({ database, random, rows });
      return { kind, asked, plain: plainOf(asked.text ?? '') };
    }),
  );
}

interface Source {
  readonly database: Database;
  readonly random: Random;
  readonly rows: readonly Row[];
}

type Make = (source: Source) => SearchAsked;

const kinds: Readonly<Record<string, Make>> = {
  'rare word': (source) => ({ text: wordOf(source, 1, 40) }),
  'common word': (source) => ({ text: wordOf(source, 1000, 20_000) }),
  'very common word': (source) => ({ text: wordOf(source, 50_000, 1e9) }),
  'two words': (source) => ({ text: wordsOf(source, 2) }),
  'three words': (source) => ({ text: wordsOf(source, 3) }),
  'two common words': (source) => ({ text: `${wordOf(source, 5000, 1e9)} ${wordOf(source, 5000, 1e9)}` }),
  'five words': (source) => ({ text: wordsOf(source, 5) }),
  title: (source) => ({ text: tokensOf(rowOf(source).title).slice(0, 4).join(' ') }),
  phrase: (source) => ({ text: `"${rowIn(source, 3).join(' ')}"` }),
  not: (source) => ({ text: `${wordsOf(source, 1)} -${wordOf(source, 1000, 1e9)}` }),
  prefix: (source) => ({ text: `${wordOf(source, 10, 20_000).slice(0, 6)}*` }),
  compound: (source) => ({ text: `${pick(source.random, parts)} ${wordOf(source, 1000, 50_000)}` }),
  folded: (source) => ({ text: foldLetters(wordsOf(source, 2, /[åäö]/u)) }),
  'misspelt or damaged': (source) => ({ text: slipIn(wordOf(source, 20, 5000), source.random) }),
  number: (source) => ({ text: `§ ${rowOf(source).number} ${wordsOf(source, 1)}` }),
  'case number': (source) => ({
    text: `dnr ${rowOf(source, ({ caseNumber }) => caseNumber !== null).caseNumber}`,
  }),
  name: (source) => ({ text: nameOf(source) }),
  'body and date': (source) => {
    const { body, date, text } = rowOf(source);
    return { text: `${body.split(' ')[0]} ${date.slice(0, 4)} ${pick(source.random, longWords(text))}` };
  },
  question: (source) => ({
    text: `vad beslutades om ${wordsOf(source, 2)} ${rowOf(source).date.slice(0, 4)}`,
  }),
  filter: (source) => {
    const { body, date } = rowOf(source);
    const year = date.slice(0, 4);
    const filters: readonly SearchAsked[] = [
      { body },
      { from: year, to: year },
      { kind: 'adopt' },
      { withAmount: true },
      { withAttachment: true },
      { needsReview: true },
    ];
    return { text: wordOf(source, 1000, 1e9), ...pick(source.random, filters) };
  },
};

const parts = [
  'budget',
  'skola',
  'väg',
  'plan',
  'avgift',
  'styrelse',
  'hus',
  'nämnd',
  'år',
  'kommun',
  'vatten',
  'lån',
];

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random.uniform() * values.length)] as Value;
}

function rowOf({ rows, random }: Source, isRight: (row: Row) => boolean = () => true): Row {
  return pick(random, rows.filter(isRight));
}

function tokensOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function longWords(text: string): readonly string[] {
  const words = tokensOf(text).filter((word) => /^\p{L}{5,}$/u.test(word));
  return words.length === 0 ? ['beslut'] : words;
}

/** Words of one paragraph, so that all of them are somewhere. */
function wordsOf(source: Source, count: number, must = /./u): string {
  const { text } = rowOf(
    source,
    (row) => longWords(row.text).filter((word) => must.test(word)).length >= count,
  );
  const words = longWords(text).filter((word) => must.test(word));
  return Array.from({ length: count }, () => pick(source.random, words)).join(' ');
}

/** Words in a row of one paragraph. */
function rowIn(source: Source, count: number): readonly string[] {
  const words = tokensOf(rowOf(source, ({ text }) => tokensOf(text).length > count).text);
  const at = Math.floor(source.random.uniform() * (words.length - count));
  return words.slice(at, at + count);
}

/** A word that so many entries hold, or nearly: small archives have no very common ones. */
function wordOf({ database, random }: Source, least: number, most: number): string {
  const all = database
    .prepare<[number, number], string>(
      `SELECT word FROM search_words WHERE entries BETWEEN ? AND ? AND known = 1 AND length(word) > 3
       ORDER BY entries % 97, word LIMIT 500`,
    )
    .pluck()
    .all(least, most);
  if (all.length > 0) return pick(random, all);
  return String(
    database
      .prepare('SELECT word FROM search_words WHERE length(word) > 3 ORDER BY entries DESC')
      .pluck()
      .get(),
  );
}

function nameOf(source: Source): string {
  const { text } = rowOf(source, (row) => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ yrkar/u.test(row.text));
  const [first = '', last = ''] = (/(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) yrkar/u.exec(text)?.[1] ?? '').split(' ');
  return source.random.uniform() < 0.5 ? `${first} ${last}` : `${last} ${first}`;
}

/** Two letters change places, one is left out, or one is doubled. */
function slipIn(word: string, random: Random): string {
  const at = 2 + Math.floor(random.uniform() * Math.max(1, word.length - 4));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  return pick(random, [
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
  ]);
}

/** Paragraphs spread over the whole archive. */
function sampleRows(database: Database, random: Random, count: number): readonly Row[] {
  const last = Number(database.prepare('SELECT max(id) FROM paragraphs').pluck().get());
  const find = database.prepare<[number], Row>(
    `SELECT entries.title, entries.text, entries.case_number AS caseNumber, minutes.body, minutes.date, paragraphs.number
     FROM paragraphs JOIN minutes ON minutes.id = paragraphs.minutes_id
     JOIN search_entries AS entries ON entries.minutes_id = minutes.id AND entries.paragraph_id = paragraphs.id
     WHERE paragraphs.id = ?`,
  );
  return Array.from({ length: count }, () => find.get(1 + Math.floor(random.uniform() * last))).filter(
    (row) => row !== undefined,
  );
}

/** The words as FTS5 takes them: each must be there, phrases in a row, a prefix as one, what is excluded not. */
function plainOf(text: string): string {
  const terms = [...text.matchAll(/(-?)"([^"]+)"|(-?)([^\s"]+)/gu)].map(
    ([, , phrase, minus = '', word = '']) => {
      const words = tokensOf(phrase ?? word).join(' ');
      return { minus, atom: words === '' ? null : `"${words}"${word.endsWith('*') ? ' *' : ''}` };
    },
  );
  const wanted = terms.flatMap(({ minus, atom }) => (minus === '' && atom !== null ? [atom] : []));
  const unwanted = terms.flatMap(({ minus, atom }) => (minus === '-' && atom !== null ? [atom] : []));
  const all = wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
}
