import type { StructureFigures } from './structure/measure-structure.ts';
import { addTallies, f1, nothing, sumTallies } from './structure/tally.ts';
import type { Tally } from './structure/tally.ts';
import type { WordFigures } from './measure-words.ts';
import type { SampleFigures } from './evaluate-sample.ts';

const columns = [
  'file',
  'words',
  'WER before',
  'WER after',
  'WER norm.',
  'CER before',
  'CER after',
  'harmed',
  '§ P/R',
  'titles',
  'items F1',
  'decisions F1',
  'facts',
] as const;

const factFields = [
  'body',
  'date',
  'place',
  'startTime',
  'endTime',
  'chair',
  'secretary',
  'adjusters',
] as const;

/** All figures as one Markdown table, a row a file and one for all together. */
export function asTable(samples: readonly SampleFigures[]): string {
  const rows = [...samples, total(samples)].map(row);
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row({ name, words, structure }: SampleFigures): string[] {
  return [name, ...wordCells(words), ...structureCells(structure)];
}

function wordCells(words: WordFigures | null): string[] {
  if (words === null) return ['', '', '', '', '', '', ''];
  return [
    String(words.words),
    percent(words.wrongBefore, words.words),
    percent(words.wrongAfter, words.words),
    percent(words.wrongAfterNormalised, words.words),
    percent(words.letterErrorsBefore, words.letters),
    percent(words.letterErrorsAfter, words.letters),
    String(words.harmed),
  ];
}

function structureCells(structure: StructureFigures | null): string[] {
  if (structure === null) return ['', '', '', '', ''];
  const of = (field: string): Tally => structure.tallies.get(field) ?? nothing;
  const [paragraphs, titles, items] = [of('paragraphs'), of('titles'), of('items')];
  const facts = factFields.map(of).reduce(addTallies, nothing);
  return [
    `${share(paragraphs.both, paragraphs.found)}/${share(paragraphs.both, paragraphs.truth)}`,
    share(titles.both, titles.truth),
    items.truth + items.found === 0 ? '' : f1(items),
    f1(of('decisions')),
    `${facts.both} of ${facts.truth}`,
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function total(samples: readonly SampleFigures[]): SampleFigures {
  const words = samples.flatMap((sample) => (sample.words === null ? [] : [sample.words]));
  const structures = samples.flatMap((sample) => (sample.structure === null ? [] : [sample.structure]));
  return {
    name: '**all**',
    pages: sum(samples, (sample) => sample.pages),
    words: words.length === 0 ? null : totalWords(words),
    structure: structures.length === 0 ? null : totalStructure(structures),
  };
}

function totalWords(all: readonly WordFigures[]): WordFigures {
  return {
    words: sum(all, (each) => each.words),
    wrongBefore: sum(all, (each) => each.wrongBefore),
    wrongAfter: sum(all, (each) => each.wrongAfter),
    wrongBeforeNormalised: sum(all, (each) => each.wrongBeforeNormalised),
    wrongAfterNormalised: sum(all, (each) => each.wrongAfterNormalised),
    letters: sum(all, (each) => each.letters),
    letterErrorsBefore: sum(all, (each) => each.letterErrorsBefore),
    letterErrorsAfter: sum(all, (each) => each.letterErrorsAfter),
    harmed: sum(all, (each) => each.harmed),
    cases: [],
  };
}

function totalStructure(all: readonly StructureFigures[]): StructureFigures {
  return { tallies: sumTallies(all.map(({ tallies }) => tallies)), cases: [] };
}

function sum<Each>(all: readonly Each[], of: (each: Each) => number): number {
  return all.reduce((so, each) => so + of(each), 0);
}

/** Each miss with its context, file by file. */
export function asCases(samples: readonly SampleFigures[]): string {
  return samples
    .flatMap(({ name, words, structure }) => [
      ...(words?.cases ?? []).map(({ kind, truth, read, context }) => {
        return `${name}: ${kind}: "${read}" should be "${truth}" in: ${context}`;
      }),
      ...(structure?.cases ?? []).map((text) => `${name}: ${text}`),
    ])
    .join('\n');
}
