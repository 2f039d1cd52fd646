import type { Part } from '../part.ts';
import type { Line } from '../read-lines.ts';
import type { FoundDecision } from './make-decision.ts';
import { sentenceLines } from './sentence-line.ts';
import { decides, proposes } from './weighed-decisions.ts';
import type { Weighed } from './weighed-decisions.ts';

/** A sentence of running text of which it is not sure whether it decides. */
export interface UnsureSentence {
  readonly sentence: string;
  /** Where it begins. */
  readonly line: Line;
  /** It stands among the decisions. */
  readonly taken: boolean;
}

/**
 * Odds of about four to one, in natural logarithms: of the sentences between these bounds a fifth are not what they were
 * taken for, of those above one in fifty (the fixtures' learning part).
 */
const notSure = 1.5;
/** Of the sentences that were not taken, those below this hardly ever decide. */
const thinkable = -0.5;

// Nämnden tackar för informationen.   (which harms nobody, taken or not)
const thanks = /^[\p{L} -]{2,40} tacka(?:r|de|des|s)(?!\p{L})/u;

/**
 * The sentences that a person should look at: those that were taken for decisions on little evidence, and those that were
 * not, though not little speaks for them.
 *
 * @param said the decisions that are announced or said in so many words, which are sure.
 * @param all these and the others.
 */
export function unsureSentences(
  weighed: readonly Weighed[],
  parts: readonly Part[],
  said: readonly FoundDecision[],
  all: readonly FoundDecision[],
): readonly UnsureSentence[] {
  const lineOf = new Map(
    [...new Set(weighed.map(({ at }) => at))].map((at) => [at, sentenceLines(parts[at]?.lines ?? [])]),
  );
  return weighed.flatMap((one) => {
    const [sentence = ''] = one.points;
    if (one.weight >= notSure || one.weight < thinkable || holds(said, sentence)) return [];
    const taken = holds(all, sentence);
    const isKnown = taken !== decides(one);
    const isOther = thanks.test(sentence) || (!taken && proposes.test(sentence));
    const line = isKnown || isOther ? undefined : lineOf.get(one.at)?.(sentence);
    return line === undefined ? [] : [{ sentence, line, taken }];
  });
}

/** Whether a sentence is a decision, or part of one, or announces one. */
export function holds(decisions: readonly FoundDecision[], sentence: string): boolean {
  return decisions.some(
    ({ points, announcement }) => announcement === sentence || points.join(' ').includes(sentence),
  );
}
