import { writeFileSync } from 'node:fs';
import type { Fitted } from './fit-logistic.ts';
import { isWord, wordMark } from './labelled-examples.ts';

const folder = new URL('../../src/stages/structure/decisions/', import.meta.url);
/** Weights that say less than this are left out. */
const least = { evidence: 0.15, word: 0.15, neighbour: 0.05 };
const lineLength = 480;

/** What stands around a sentence is fitted in steps, of which small ones count too. */
function isNeighbour(name: string): boolean {
  return !isWord(name) && name.includes(':');
}

/** Writes evidence-weights.ts and word-weights.ts. */
export function writeWeights({ weights, bias }: Fitted): void {
  const all = [...weights].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const evidence = all.filter(
    ([name, weight]) =>
      !isWord(name) && Math.abs(weight) >= (isNeighbour(name) ? least.neighbour : least.evidence),
  );
  const words = all.filter(([name, weight]) => isWord(name) && Math.abs(weight) >= least.word);
  writeFileSync(new URL('evidence-weights.ts', folder), evidenceModule(evidence, bias));
  writeFileSync(new URL('word-weights.ts', folder), wordModule(words));
}

function evidenceModule(weights: readonly (readonly [string, number])[], bias: number): string {
  const rows = weights.map(([name, weight]) => `  ['${name}', ${weight.toFixed(1)}],`);
  return `/**
 * How much each evidence speaks for a sentence being a decision, in natural logarithms of odds. Written by
 * scripts/decisions/fit-evidence.ts from the fixtures' learning part and what grammar says of forms that are rare there. What
 * is not in it says nothing.
 */
export const evidenceWeights: ReadonlyMap<string, number> = new Map([
${rows.join('\n')}
]);

/** How much speaks against any sentence, before its evidence. */
export const againstAny = ${bias.toFixed(1)};
`;
}

function wordModule(weights: readonly (readonly [string, number])[]): string {
  const byWeight = new Map<string, string[]>();
  for (const [name, weight] of weights) {
    const key = weight.toFixed(1);
    byWeight.set(key, [...(byWeight.get(key) ?? []), name.slice(wordMark.length)]);
  }
  const lines = [...byWeight].flatMap(([weight, names]) => asLines(weight, names.toSorted()));
  return `/**
 * How much each word speaks for a sentence being a decision, in natural logarithms of odds: a weight and the words that have it
 * a line, by the names of wordsOf. Written by scripts/decisions/fit-evidence.ts from the fixtures' learning part.
 */
export const wordWeights = \`
${lines.join('\n')}
\`;
`;
}

function asLines(weight: string, names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length >= lineLength) lines.push(`${weight} ${name}`);
    else lines[lines.length - 1] = `${last} ${name}`;
  }
  return lines;
}
