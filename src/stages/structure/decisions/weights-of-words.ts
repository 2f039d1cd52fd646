import { wordWeights } from './word-weights.ts';

let weights: ReadonlyMap<string, number> | null = null;

/** How much each word speaks for a decision, by the names of wordsOf. Read from its table when it is first asked for. */
export function weightsOfWords(): ReadonlyMap<string, number> {
  weights ??= new Map(wordWeights.trim().split('\n').flatMap(readLine));
  return weights;
}

function readLine(line: string): readonly (readonly [string, number])[] {
  const [weight = '', ...words] = line.split(' ');
  return words.map((word) => [word, Number(weight)]);
}
