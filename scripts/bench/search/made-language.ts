import { readdirSync, readFileSync } from 'node:fs';
import { Minutes } from '../../../src/records/minutes.ts';
import type { Random } from '../../fixtures/seeded-random.ts';

const truth = new URL('../../../fixtures/truth/', import.meta.url);
/** Words that recognition has damaged, and words that no protocol has had before, as parts of all. */
const damaged = 0.012;
const newCompounds = 0.02;
const newFigures = 0.6;

/** Text as the fixtures have it: each word follows one that it follows there, as often as it does there. */
export interface MadeLanguage {
  /** So many words, from a sentence's beginning on. */
  text(words: number): string;
  title(): string;
  name(): string;
  readonly bodies: readonly string[];
}

export function madeLanguage(random: Random): MadeLanguage {
  const records = readRecords();
  const tokens = records.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => text.match(/\S+/gu) ?? []),
  );
  const chain = wordChain(tokens);
  const compounds = tokens.filter((token) => /^\p{Ll}{5,12}$/u.test(token));
  const titles = records
    .flatMap(({ paragraphs }) => paragraphs.map(({ title }) => title))
    .filter((title) => title !== '');
  const people = records.flatMap(({ attendees }) => attendees.map(({ name }) => name.split(' ')));
  const firsts = people.map(([first = '']) => first);
  const lasts = people.flatMap((name) => name.slice(1));
  const starts = tokens.flatMap((token, at) => (/[.!?]$/u.test(token) ? [at + 1] : [])).slice(0, -1);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random.uniform() * values.length)] as Value;
  const text = (count: number): string => {
    const words: string[] = [];
    for (
      let at = pick(starts);
      words.length < count;
      at = (chain.get(tokens[at] ?? '') ? pick(chain.get(tokens[at] ?? '') ?? [0]) : pick(starts)) + 1
    ) {
      words.push(varied(tokens[at] ?? '', compounds, random, pick));
    }
    return `${words.join(' ').replace(/[,;:–-]$/u, '')}.`;
  };
  return {
    text,
    title: () =>
      random.uniform() < 0.5 ? pick(titles) : titleOf(text(3 + Math.floor(random.uniform() * 4)), pick),
    name: () => `${pick(firsts)} ${pick(lasts)}`,
    bodies: [...new Set(records.flatMap(({ body }) => (body === null ? [] : [body])))],
  };
}

function readRecords(): readonly Minutes[] {
  return readdirSync(truth)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const record: unknown = JSON.parse(readFileSync(new URL(name, truth), 'utf8'));
      return Array.isArray(record) ? Minutes.array().parse(record) : [Minutes.parse(record)];
    });
}

/** Where each word stands. */
function wordChain(tokens: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, token] of tokens.slice(0, -1).entries()) {
    const own = places.get(token);
    if (own === undefined) places.set(token, [at]);
    else own.push(at);
  }
  return places;
}

/** Figures are others each time, some words are damaged, and some are compounds that nobody has written yet. */
function varied(
  token: string,
  compounds: readonly string[],
  random: Random,
  pick: <Value>(values: readonly Value[]) => Value,
): string {
  if (/\d/u.test(token))
    return random.uniform() < newFigures
      ? token.replaceAll(/\d/gu, () => String(Math.floor(random.uniform() * 10)))
      : token;
  const chance = random.uniform();
  if (chance < newCompounds && /^\p{Ll}{5,}$/u.test(token))
    return `${pick(compounds).replace(/(?:en|et|a)$/u, '')}s${token}`;
  if (chance > 1 - damaged && token.length > 5) return damagedWord(token, random, pick);
  return token;
}

const confusions: readonly (readonly [RegExp, string])[] = [
  [/[åä]/u, 'a'],
  [/ö/u, 'o'],
  [/rn/u, 'm'],
  [/l/u, '1'],
  [/i/u, 'l'],
  [/e/u, 'c'],
  [/t/u, 'f'],
  [/n/u, 'u'],
  [/(?<=\p{L}{3})(?=\p{L}{3})/u, ' '],
];

function damagedWord(word: string, random: Random, pick: <Value>(values: readonly Value[]) => Value): string {
  const [sound, read] = pick(confusions);
  return random.uniform() < 0.9 ? word.replace(sound, read) : word.slice(1);
}

function titleOf(text: string, pick: <Value>(values: readonly Value[]) => Value): string {
  const start = pick([
    'Ansökan om',
    'Yttrande över',
    'Rapport om',
    'Motion om',
    'Taxa för',
    'Upphandling av',
    'Information om',
  ]);
  return `${start} ${text.toLocaleLowerCase('sv').replace(/\.$/u, '')}`;
}
