/**
 * Fits how much each evidence speaks for a sentence of running text being a decision, on the learning part of the fixtures,
 * and writes src/stages/structure/decisions/evidence-weights.ts.
 *
 *     npx tsx scripts/decisions/fit-evidence.ts           what fitting on four fifths says of the fifth that is left out
 *     npx tsx scripts/decisions/fit-evidence.ts --write   write the weights too
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolveSettings } from '../../src/config.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { listeners } from '../../src/stages/structure/decisions/weighed-decisions.ts';
import type { Candidate } from '../../src/stages/structure/decisions/weighed-decisions.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { structureSamples } from '../eval/fixture-samples.ts';
import type { Sample } from '../eval/sample.ts';
import { readOnce } from '../eval/structure/read-once.ts';
import { nearlyEqual } from '../eval/structure/tally.ts';
import { evidencePriors, priorAgainstAny } from './evidence-priors.ts';
import { chance, fitLogistic } from './fit-logistic.ts';
import type { Example, Fitted } from './fit-logistic.ts';

const folds = 5;
/** A prior weighs as much as so many examples. */
const strength = 12;
/** Weights that say less than this are left out. */
const leastWeight = 0.15;
/** As in weighed-decisions.ts: odds of three to two. */
const surely = 0.6;

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const engine = await openEngine(resolveSettings({}, process.env).engine);
const priors: Fitted = { weights: evidencePriors, bias: priorAgainstAny };
const protocols: (readonly Example[])[] = [];
for (const sample of await structureSamples('learn', 'truth')) protocols.push(await examplesOf(sample));

async function examplesOf(sample: Sample): Promise<readonly Example[]> {
  const pages = await readOnce(sample.path, engine);
  const found: Candidate[] = [];
  const listen = (candidates: readonly Candidate[]): void => {
    found.push(...candidates);
  };
  listeners.add(listen);
  structurePages(pages, { file: 'fixture.txt', sha256: '0'.repeat(64), pages: pages.length });
  listeners.delete(listen);
  const decided = pointsOf(sample);
  return found.map(({ sentence, evidence }) => ({
    evidence,
    decides: decided.some((point) => nearlyEqual(point, sentence)),
  }));
}

function pointsOf({ structure }: Sample): readonly string[] {
  const paragraphs = (structure ?? []).flatMap((minutes) => minutes.paragraphs);
  return paragraphs.flatMap(({ decisions }) =>
    Array.isArray(decisions) ? decisions.filter(({ quoted }) => !quoted).flatMap(({ points }) => points) : [],
  );
}

function countsOf(examples: readonly Example[], fitted: Fitted): readonly [number, number, number] {
  const said = examples.filter(({ evidence }) => chance(evidence, fitted) >= surely);
  const right = said.filter(({ decides }) => decides).length;
  return [examples.filter(({ decides }) => decides).length, said.length, right];
}

function leftOut(fitted: (others: readonly Example[]) => Fitted): string {
  let [truth, said, right] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const own = protocols.filter((_, i) => i % folds === fold).flat();
    const others = protocols.filter((_, i) => i % folds !== fold).flat();
    const counts = countsOf(own, fitted(others));
    [truth, said, right] = [truth + counts[0], said + counts[1], right + counts[2]];
  }
  return `F1 ${((2 * right) / (truth + said)).toFixed(3)} (${truth} decide, ${said} said to, ${right} right)`;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
print(`${protocols.flat().length} sentences of ${protocols.length} protocols`);
print(`priors alone: ${leftOut(() => priors)}`);
print(`fitted:       ${leftOut((others) => fitLogistic(others, priors, strength))}`);
const fitted = fitLogistic(protocols.flat(), priors, strength);
if (options.write) writeWeights(fitted);

function writeWeights({ weights, bias }: Fitted): void {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([name, weight]) => `  ['${name}', ${weight.toFixed(1)}],`);
  const text = `/**
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
  const file = new URL('../../src/stages/structure/decisions/evidence-weights.ts', import.meta.url);
  writeFileSync(file, text);
}
process.exit(0);
