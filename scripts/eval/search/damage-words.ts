import { seededRandom } from '../../fixtures/seeded-random.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import { protocolOf } from './questions.ts';
import type { Question } from './questions.ts';

/** What recognition takes one for another. */
const confusions: readonly (readonly [string, string])[] = [
  ['å', 'a'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['i', 'l'],
  ['e', 'c'],
  ['t', 'f'],
  ['n', 'u'],
  ['g', 'q'],
  ['h', 'b'],
  ['b', 'h'],
];
/** Every so manieth other word of a damaged protocol is damaged too. */
const everyOther = 30;
const shortest = 6;

/** How the lines of one protocol read once they are damaged, by its name; of those that nothing is damaged in none. */
export function damagersOf(questions: readonly Question[]): ReadonlyMap<string, (line: string) => string> {
  const words = new Map<string, { damage: Set<string>; split: Set<string> }>();
  for (const { answers, damage, split } of questions) {
    if (damage.length + split.length === 0) continue;
    const protocol = protocolOf(answers[0] ?? '');
    const own = words.get(protocol) ?? { damage: new Set(), split: new Set() };
    for (const word of damage) own.damage.add(word);
    for (const word of split) own.split.add(word);
    words.set(protocol, own);
  }
  return new Map(
    [...words].map(([protocol, own]) => [protocol, damager(own, seededRandom(`damage ${protocol}`))]),
  );
}

function damager(
  { damage, split }: { readonly damage: ReadonlySet<string>; readonly split: ReadonlySet<string> },
  random: Random,
): (line: string) => string {
  return (line) =>
    line.replaceAll(/\p{L}+/gu, (word) => {
      if (damage.has(word)) return damaged(word, random);
      if (split.has(word)) return parted(word, random);
      const isHit = word.length >= shortest && random.uniform() < 1 / everyOther;
      return isHit && !/^(?:§|\d)/u.test(line) ? damaged(word, random) : word;
    });
}

/** One or two letters read for others, anywhere in the word. */
function damaged(word: string, random: Random): string {
  const once = confused(word, random);
  return word.length > 9 && random.uniform() < 0.5 ? confused(once, random) : once;
}

function confused(word: string, random: Random): string {
  const places = confusions.flatMap(([sound, read]) =>
    [...word.matchAll(new RegExp(sound, 'gu'))].map(({ index }) => ({ index, sound, read })),
  );
  const chosen = places[Math.floor(random.uniform() * places.length)];
  if (chosen === undefined) return word;
  const { index, sound, read } = chosen;
  return word.slice(0, index) + read + word.slice(index + sound.length);
}

function parted(word: string, random: Random): string {
  const at = 3 + Math.floor(random.uniform() * (word.length - 6));
  return `${word.slice(0, at)} ${word.slice(at)}`;
}
