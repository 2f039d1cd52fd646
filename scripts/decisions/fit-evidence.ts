/**
 * Fits how much each evidence, each word and what stands around it speak for a sentence of running text being a decision, on
 * the learning part of the fixtures (whole protocols and labelled prose), and writes evidence-weights.ts and word-weights.ts
 * of src/stages/structure/decisions.
 *
 *     npx tsx scripts/decisions/fit-evidence.ts           what fitting on four fifths says of the fifth that is left out
 *     npx tsx scripts/decisions/fit-evidence.ts --write   write the weights too
 */
import { parseArgs } from 'node:util';
import { resolveSettings } from '../../src/config.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { surely } from '../../src/stages/structure/decisions/weighed-decisions.ts';
import { evidencePriors, priorAgainstAny } from './evidence-priors.ts';
import { fitSentences, oddsInDocument } from './fit-sentences.ts';
import type { Fitted } from './fit-logistic.ts';
import { isWord, labelledExamples } from './labelled-examples.ts';
import type { ShownDocument } from './labelled-examples.ts';
import { writeWeights } from './write-weights.ts';

const folds = 5;
/** A word of fewer documents is left out: it tells what they are about. */
const fewest = 4;

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const engine = await openEngine(resolveSettings({}, process.env).engine);
const priors: Fitted = { weights: evidencePriors, bias: priorAgainstAny };
const documents = withoutRareWords(await labelledExamples(engine));

function withoutRareWords(all: readonly ShownDocument[]): readonly ShownDocument[] {
  const counts = new Map<string, number>();
  for (const paragraphs of all)
    for (const name of new Set(paragraphs.flat().flatMap(({ evidence }) => evidence)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = (name: string): boolean => !isWord(name) || (counts.get(name) ?? 0) >= fewest;
  return all.map((paragraphs) =>
    paragraphs.map((sentences) =>
      sentences.map(({ evidence, decides }) => ({ evidence: evidence.filter(known), decides })),
    ),
  );
}

function leftOut(fitted: (others: readonly ShownDocument[]) => Fitted): string {
  let [truth, said, right] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitted(documents.filter((_, i) => i % folds !== fold));
    for (const document of documents.filter((_, i) => i % folds === fold)) {
      const odds = oddsInDocument(document, weights).flat();
      const labels = document.flat().map(({ decides }) => decides);
      const counts = (test: (decides: boolean | null, isSaid: boolean) => boolean): number =>
        labels.filter((decides, i) => test(decides, (odds[i] ?? 0) >= surely)).length;
      truth += counts((decides) => decides === true);
      said += counts((decides, isSaid) => decides !== null && isSaid);
      right += counts((decides, isSaid) => decides === true && isSaid);
    }
  }
  return `F1 ${((2 * right) / (truth + said)).toFixed(3)} (${truth} decide, ${said} said to, ${right} right)`;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
print(`${documents.flat(2).length} sentences of ${documents.length} documents`);
print(`priors alone: ${leftOut(() => priors)}`);
print(`fitted:       ${leftOut((others) => fitSentences(others, priors))}`);
if (options.write) writeWeights(fitSentences(documents, priors));
process.exit(0);
