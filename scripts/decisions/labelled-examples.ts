import type { Engine } from '../../src/stages/recognize/engines/engine.ts';
import { lettersOf } from '../../src/stages/structure/letters-of.ts';
import { wordsOf } from '../../src/stages/structure/decisions/sentence-words.ts';
import { listeners } from '../../src/stages/structure/decisions/weighed-decisions.ts';
import type { Candidate } from '../../src/stages/structure/decisions/weighed-decisions.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { structureSamples } from '../eval/fixture-samples.ts';
import type { Sample } from '../eval/sample.ts';
import { readOnce } from '../eval/structure/read-once.ts';
import { nearlyEqual } from '../eval/structure/tally.ts';
import { labelledMeetings, writeMinutes } from '../prose/labelled-prose.ts';
import type { LabelledMeeting } from '../prose/labelled-prose.ts';

/** What an example's words begin with among its evidence. */
export const wordMark = '~';

export function isWord(evidence: string): boolean {
  return evidence.startsWith(wordMark);
}

/** A sentence that may decide, with what it shows; `decides` is null where careful readers may differ. */
export interface Shown {
  readonly evidence: readonly string[];
  readonly decides: boolean | null;
}

/** The paragraphs of a document, each the sentences of it that may decide. */
export type ShownDocument = readonly (readonly Shown[])[];

/** What may decide in the learning part: in whole protocols and in labelled prose. */
export async function labelledExamples(engine: Engine): Promise<readonly ShownDocument[]> {
  const documents: ShownDocument[] = [];
  for (const sample of await structureSamples('learn', 'truth')) {
    const decided = pointsOf(sample);
    documents.push(
      await examplesOf(sample.path, engine, (sentence) => decided.some((one) => nearlyEqual(one, sentence))),
    );
  }
  for (const meeting of labelledMeetings('learn')) {
    const labels = labelsOf(meeting);
    documents.push(
      await examplesOf(writeMinutes(meeting), engine, (sentence) => labels.get(lettersOf(sentence)) ?? null),
    );
  }
  return documents;
}

async function examplesOf(
  path: string,
  engine: Engine,
  decides: (sentence: string) => boolean | null,
): Promise<ShownDocument> {
  const pages = await readOnce(path, engine);
  const found: (readonly Candidate[])[] = [];
  const listen = (candidates: readonly Candidate[]): void => {
    found.push(candidates);
  };
  listeners.add(listen);
  structurePages(pages, { file: 'fixture.txt', sha256: '0'.repeat(64), pages: pages.length });
  listeners.delete(listen);
  return found.map((candidates) =>
    candidates.map(({ sentence, evidence }) => ({
      evidence: [...evidence, ...wordsOf(sentence).map((word) => `${wordMark}${word}`)],
      decides: decides(sentence),
    })),
  );
}

function pointsOf({ structure }: Sample): readonly string[] {
  const paragraphs = (structure ?? []).flatMap((minutes) => minutes.paragraphs);
  return paragraphs.flatMap(({ decisions }) =>
    Array.isArray(decisions) ? decisions.filter(({ quoted }) => !quoted).flatMap(({ points }) => points) : [],
  );
}

/** What each sentence is, by its letters; what careful readers may differ on is left out. */
function labelsOf({ paragraphs }: LabelledMeeting): ReadonlyMap<string, boolean> {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return new Map(
    sentences
      .filter(({ label }) => label !== 'unsure')
      .map(({ label, text }) => [lettersOf(text), label === 'decides']),
  );
}
