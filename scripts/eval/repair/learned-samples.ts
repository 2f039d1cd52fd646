import { readFileSync } from 'node:fs';
import type { LearnedWords } from '../../../src/records/learned-words.ts';
import { splitTextPages } from '../../../src/stages/read/split-text-pages.ts';
import { pageTextFromLines } from '../../../src/stages/recognize/page-text-from-lines.ts';
import { learnLanguage } from '../../../src/stages/repair/archive/learn-language.ts';
import { learnWords } from '../../../src/stages/repair/archive/learn-words.ts';
import type { Language } from '../../../src/stages/repair/language/open-language.ts';
import { repairPages } from '../../../src/stages/repair/repair-pages.ts';
import { fixturesFolder } from '../../fixtures/load-protocols.ts';
import { damagedFixtures } from './repair-samples.ts';
import type { RepairSample } from './repair-samples.ts';

/** A damaged text, and the language that three clean protocols of the same body have taught. */
export interface LearnedSample {
  readonly sample: RepairSample;
  readonly language: Language;
}

const teachers = 3;

/** Every protocol of a body that has at least three others: those teach, as an archive's born-digital files would. */
export async function learnedSamples(engine: string, language: Language): Promise<readonly LearnedSample[]> {
  const samples = await damagedFixtures('measure', engine);
  return samples.flatMap((sample) => {
    const others = samples.filter((other) => other !== sample && bodyOf(other.name) === bodyOf(sample.name));
    if (others.length < teachers) return [];
    const learned = others.slice(0, teachers).map(({ name }) => learn(name, language));
    return [{ sample, language: learnLanguage(language, learned, bodyOf(sample.name)) }];
  });
}

/** The ids of a body's protocols differ by their dates. */
function bodyOf(id: string): string {
  return id.replace(/-\d{4}-\d{2}-\d{2}$/u, '');
}

function learn(id: string, language: Language): LearnedWords {
  const text = readFileSync(new URL(`truth/${id}.txt`, fixturesFolder), 'utf8');
  const sources = splitTextPages(text).map((lines, index) => pageTextFromLines(lines, index + 1));
  const repaired = repairPages(sources, language);
  return learnWords({ sources, repaired, clean: repaired, corrected: new Set() }, bodyOf(id), language);
}
