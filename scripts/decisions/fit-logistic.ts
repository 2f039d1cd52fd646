/** A sentence with what it shows, and whether it decides. */
export interface Example {
  readonly evidence: readonly string[];
  readonly decides: boolean;
}

export interface Fitted {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

const rounds = 400;
const step = 0.5;

/**
 * Logistic regression whose weights are held to their priors: each is drawn to `priors` (0 where it has none) with the
 * strength of so many examples, so that what is rare stays where it was.
 */
export function fitLogistic(examples: readonly Example[], priors: Fitted, strength: number): Fitted {
  const weights = new Map(priors.weights);
  let bias = priors.bias;
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Map<string, { sum: number; count: number }>();
    let biasSlope = 0;
    for (const { evidence, decides } of examples) {
      const error = Number(decides) - chance(evidence, { weights, bias });
      biasSlope += error;
      for (const name of evidence) {
        const own = slope.get(name) ?? { sum: 0, count: 0 };
        slope.set(name, { sum: own.sum + error, count: own.count + 1 });
      }
    }
    bias += (step * biasSlope) / examples.length;
    for (const [name, { sum, count }] of slope) {
      const weight = weights.get(name) ?? 0;
      const pull = strength * ((priors.weights.get(name) ?? 0) - weight) * 0.25;
      weights.set(name, weight + (step * (sum + pull)) / (count + strength));
    }
  }
  return { weights, bias };
}

export function chance(evidence: readonly string[], { weights, bias }: Fitted): number {
  const odds = evidence.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
  return 1 / (1 + Math.exp(-odds));
}
