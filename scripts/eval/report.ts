import type { StructureFigures, Tally } from './measure-structure.ts';
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
  const { paragraphs, titles, items, decisions, facts } = structure;
  return [
    `${share(paragraphs.both, paragraphs.found)}/${share(paragraphs.both, paragraphs.truth)}`,
    share(titles.both, titles.truth),
    items.truth + items.found === 0 ? '' : f1(items),
    f1(decisions),
    `${facts.both} of ${facts.truth}`,
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function f1({ truth, found, both }: Tally): string {
  return truth + found === 0 ? '–' : ((2 * both) / (truth + found)).toFixed(3);
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
  const tally = (of: (figures: StructureFigures) => Tally): Tally => ({
    truth: sum(all, (each) => of(each).truth),
    found: sum(all, (each) => of(each).found),
    both: sum(all, (each) => of(each).both),
  });
  return {
    paragraphs: tally((each) => each.paragraphs),
    titles: tally((each) => each.titles),
    items: tally((each) => each.items),
    decisions: tally((each) => each.decisions),
    facts: tally((each) => each.facts),
    cases: [],
  };
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
