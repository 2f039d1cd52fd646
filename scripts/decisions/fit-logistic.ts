/** A sentence with what it shows, and whether it decides. */
export interface Example {
  readonly evidence: readonly string[];
  readonly decides: boolean;
  /** What speaks for it already, in natural logarithms of odds; 0 where it is left out. */
  readonly odds?: number;
}

export interface Fitted {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

const rounds = 40;

/**
 * Logistic regression whose weights are held to their priors: each is drawn to `priors` (0 where it has none), so that what
 * is rare stays where it was. One weight after the other takes Newton's step, all others held.
 *
 * @param penaltyOf how strongly a weight is held: half of it times the squared distance from its prior is added to the loss.
 */
export function fitLogistic(
  examples: readonly Example[],
  priors: Fitted,
  penaltyOf: (name: string) => number,
): Fitted {
  const targets = Float64Array.from(examples, ({ decides }) => Number(decides));
  const everyRow = Uint32Array.from(examples.keys());
  const rowsOf = invert(examples);
  const odds = Float64Array.from(examples, (example) => priors.bias + (example.odds ?? 0));
  const weights = new Map<string, number>();
  for (const [name, rows] of rowsOf) move(odds, rows, priors.weights.get(name) ?? 0);
  let bias = priors.bias;
  for (let round = 0; round < rounds; round += 1) {
    bias += takeStep(odds, targets, everyRow, 0, 0);
    for (const [name, rows] of rowsOf) {
      const prior = priors.weights.get(name) ?? 0;
      const weight = weights.get(name) ?? prior;
      weights.set(name, weight + takeStep(odds, targets, rows, penaltyOf(name), weight - prior));
    }
  }
  return { weights: new Map([...priors.weights, ...weights]), bias };
}

/** The examples that show each evidence. */
function invert(examples: readonly Example[]): ReadonlyMap<string, Uint32Array> {
  const rows = new Map<string, number[]>();
  for (const [row, { evidence }] of examples.entries()) {
    for (const name of new Set(evidence)) {
      const own = rows.get(name);
      if (own === undefined) rows.set(name, [row]);
      else own.push(row);
    }
  }
  return new Map([...rows].map(([name, own]) => [name, Uint32Array.from(own)]));
}

/** Moves the odds of the rows that show an evidence to where its weight is best. @returns by how much. */
function takeStep(
  odds: Float64Array,
  targets: Float64Array,
  rows: Uint32Array,
  penalty: number,
  fromPrior: number,
): number {
  let slope = penalty * fromPrior;
  let bend = penalty;
  for (const row of rows) {
    const p = chanceOf(odds[row] ?? 0);
    slope += p - (targets[row] ?? 0);
    bend += p * (1 - p);
  }
  const by = bend > 0 ? -slope / bend : 0;
  move(odds, rows, by);
  return by;
}

function move(odds: Float64Array, rows: Uint32Array, by: number): void {
  for (const row of rows) odds[row] = (odds[row] ?? 0) + by;
}

export function oddsOf(
  { evidence, odds = 0 }: Pick<Example, 'evidence' | 'odds'>,
  { weights, bias }: Fitted,
): number {
  return evidence.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias + odds);
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
