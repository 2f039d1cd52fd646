import { lettersOf } from '../letters-of.ts';
import type { Part } from '../part.ts';
import type { Line } from '../read-lines.ts';
import type { FoundDecision } from './make-decision.ts';
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
  const lettered = new Map(
    [...new Set(weighed.map(({ at }) => at))].map((at) => [at, letterPart(parts[at])]),
  );
  return weighed.flatMap((one) => {
    const [sentence = ''] = one.points;
    if (one.weight >= notSure || one.weight < thinkable || holds(said, sentence)) return [];
    const taken = holds(all, sentence);
    const isKnown = taken !== decides(one);
    const isOther = thanks.test(sentence) || (!taken && proposes.test(sentence));
    const part = lettered.get(one.at);
    const line = isKnown || isOther || part === undefined ? undefined : lineOf(part, sentence);
    return line === undefined ? [] : [{ sentence, line, taken }];
  });
}

/** Where in a part's letters each of its lines ends. */
interface LetteredPart {
  readonly lines: readonly Line[];
  readonly letters: string;
  readonly ends: readonly number[];
}

function letterPart(part: Part | undefined): LetteredPart {
  const lines = part?.lines ?? [];
  const ends: number[] = [];
  let letters = '';
  for (const { text } of lines) {
    letters += lettersOf(text);
    ends.push(letters.length);
  }
  return { lines, letters, ends };
}

/** The line of a part in which a sentence begins; the first where hyphens or spaces hide it. */
function lineOf({ lines, letters, ends }: LetteredPart, sentence: string): Line | undefined {
  const start = letters.indexOf(lettersOf(sentence));
  return lines[ends.findIndex((end) => end > start)];
}

function holds(decisions: readonly FoundDecision[], sentence: string): boolean {
  return decisions.some(
    ({ points, announcement }) => announcement === sentence || points.join(' ').includes(sentence),
  );
}
