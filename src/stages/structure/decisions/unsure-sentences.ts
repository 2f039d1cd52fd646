import type { Part } from '../part.ts';
import type { Line } from '../read-lines.ts';
import type { FoundDecision } from './make-decision.ts';
import { sentenceLines } from './sentence-line.ts';
import { decides, proposes } from './weighed-decisions.ts';
import type { Weighed } from './weighed-decisions.ts';

// Hyra 12 000 kr   Summa 5 000   (a row of a table)
const row = /^[\p{L}\d %]{2,60} \d[\d .,]*(?:kr|kronor|tkr|mkr|%|:-)?$/u;
// B.
const fewLetters = /^\P{L}*\p{L}{0,2}\P{L}*$/u;

/** A sentence of running text of which it is not sure whether it decides. */
export interface UnsureSentence {
  readonly sentence: string;
  /** Where it begins. */
  readonly line: Line;
  /** It stands among the decisions. */
  readonly taken: boolean;
}

/**
 * In natural logarithms of odds. Between these bounds a sentence is worth a person's look, whichever it was taken for; how many of
 * those told of were wrong, scripts/eval/prose.ts prints.
 */
const notSure = 2;
/** Of the sentences that were not taken, those below this hardly ever decide. */
const thinkable = -0.8;
/** What the words of a decision seem to say is doubted too where so much speaks against it. */
const contrary = -2.2;

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
    const isSaid = holds(said, sentence);
    const taken = isSaid || holds(all, sentence);
    const isDoubtful = isSaid ? one.weight < contrary : taken === decides(one) && isBetween(one.weight);
    const isOther = thanks.test(sentence) || (!taken && saysNothing(sentence));
    const line = !isDoubtful || isOther ? undefined : lineOf.get(one.at)?.(sentence);
    return line === undefined ? [] : [{ sentence, line, taken }];
  });
}

function saysNothing(sentence: string): boolean {
  return [proposes, row, fewLetters].some((form) => form.test(sentence));
}

function isBetween(weight: number): boolean {
  return weight >= thinkable && weight < notSure;
}

/** Whether a sentence is a decision, or part of one, or announces one. */
export function holds(decisions: readonly FoundDecision[], sentence: string): boolean {
  return decisions.some(
    ({ points, announcement }) => announcement === sentence || points.join(' ').includes(sentence),
  );
}
