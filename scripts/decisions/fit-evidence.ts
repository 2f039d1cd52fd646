/**
 * Fits how much each evidence and each word speaks for a sentence of running text being a decision, on the learning part of
 * the fixtures (whole protocols and labelled prose), and writes evidence-weights.ts and word-weights.ts of
 * src/stages/structure/decisions.
 *
 *     npx tsx scripts/decisions/fit-evidence.ts           what fitting on four fifths says of the fifth that is left out
 *     npx tsx scripts/decisions/fit-evidence.ts --write   write the weights too
 */
import { parseArgs } from 'node:util';
import { resolveSettings } from '../../src/config.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { evidencePriors, priorAgainstAny } from './evidence-priors.ts';
import { chance, fitLogistic } from './fit-logistic.ts';
import type { Example, Fitted } from './fit-logistic.ts';
import { isWord, labelledExamples } from './labelled-examples.ts';
import { writeWeights } from './write-weights.ts';

const folds = 5;
/** How strongly a word is held to saying nothing, evidence to what grammar says of it, and to what it says surely against. */
const penalty = { word: 1, evidence: 10, against: 60, place: 3000 };
const surelyAgainst = -3;
/** What labelled prose overstates: all of its meetings are prose, and its writers end a paragraph with what was decided. */
const places: ReadonlySet<string> = new Set(['inlineOnly', 'isLast']);
/** A word of fewer documents is left out: it tells what they are about. */
const fewest = 4;
/** As in weighed-decisions.ts: odds of nine to four. */
const surely = 0.69;

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const engine = await openEngine(resolveSettings({}, process.env).engine);
const priors: Fitted = { weights: evidencePriors, bias: priorAgainstAny };
const documents = withoutRareWords(await labelledExamples(engine));

function withoutRareWords(all: readonly (readonly Example[])[]): readonly (readonly Example[])[] {
  const counts = new Map<string, number>();
  for (const examples of all)
    for (const name of new Set(examples.flatMap(({ evidence }) => evidence)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = (name: string): boolean => !isWord(name) || (counts.get(name) ?? 0) >= fewest;
  return all.map((examples) =>
    examples.map(({ evidence, decides }) => ({ evidence: evidence.filter(known), decides })),
  );
}

function fit(examples: readonly Example[]): Fitted {
  return fitLogistic(examples, priors, penaltyOf);
}

function penaltyOf(name: string): number {
  if (isWord(name)) return penalty.word;
  if (places.has(name)) return penalty.place;
  return (evidencePriors.get(name) ?? 0) <= surelyAgainst ? penalty.against : penalty.evidence;
}

function countsOf(examples: readonly Example[], fitted: Fitted): readonly [number, number, number] {
  const said = examples.filter(({ evidence }) => chance(evidence, fitted) >= surely);
  const right = said.filter(({ decides }) => decides).length;
  return [examples.filter(({ decides }) => decides).length, said.length, right];
}

function leftOut(fitted: (others: readonly Example[]) => Fitted): string {
  let [truth, said, right] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const own = documents.filter((_, i) => i % folds === fold).flat();
    const others = documents.filter((_, i) => i % folds !== fold).flat();
    const counts = countsOf(own, fitted(others));
    [truth, said, right] = [truth + counts[0], said + counts[1], right + counts[2]];
  }
  return `F1 ${((2 * right) / (truth + said)).toFixed(3)} (${truth} decide, ${said} said to, ${right} right)`;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
print(`${documents.flat().length} sentences of ${documents.length} documents`);
print(`priors alone: ${leftOut(() => priors)}`);
print(`fitted:       ${leftOut(fit)}`);
if (options.write) writeWeights(fit(documents.flat()));
process.exit(0);
