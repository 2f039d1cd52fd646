import type { Cost } from './measure-command.ts';

/** What one program cost on one document, and how well it read it. */
export interface Row {
  readonly file: string;
  readonly reader: string;
  readonly pages: number;
  readonly cost: Cost;
  /** Null where the truth is not known. */
  readonly words: WordCounts | null;
}

export interface WordCounts {
  /** Words of the truth. */
  readonly all: number;
  /** Those read wrong or left out, and words that stand nowhere in the truth. */
  readonly wrong: number;
  /** The latter alone: handwriting and stamps that were taken for words, above all. */
  readonly added: number;
}

/** Every row, and for each program one of all documents together. */
export function costTable(rows: readonly Row[]): string {
  const readers = [...new Set(rows.map(({ reader }) => reader))];
  const totals = readers.map((reader) => together(rows.filter((row) => row.reader === reader)));
  return asTable(
    ['file', 'program', 'pages', 'CPU s/page', 'wall s/page', 'peak memory', 'WER', 'without added words'],
    [...rows, ...totals].map(({ file, reader, pages, cost, words }) => [
      file,
      reader,
      String(pages),
      (cost.cpuSeconds / pages).toFixed(2),
      (cost.wallSeconds / pages).toFixed(2),
      `${(cost.peakBytes / 1e6).toFixed(0)} MB`,
      percent(words, wrongWords),
      percent(words, missedWords),
    ]),
  );
}

function percent(words: WordCounts | null, count: (words: WordCounts) => number): string {
  return words === null ? '' : `${((100 * count(words)) / words.all).toFixed(2)} %`;
}

function wrongWords({ wrong }: WordCounts): number {
  return wrong;
}

function missedWords({ wrong, added }: WordCounts): number {
  return wrong - added;
}

/**
 * Each subject program's cost and errors divided by those of one rival, document by document and in all, and by the
 * errors of whichever of the rivals read that document best. Documents that the rival did not read are left out.
 */
export function ratioTable(
  rows: readonly Row[],
  subjects: readonly string[],
  rival: string,
  rivals: readonly string[],
): string {
  const lines = subjects.flatMap((subject) => {
    const files = rows.filter(({ reader }) => reader === subject).map(({ file }) => file);
    const compared = files.flatMap((file) => compare(rows, file, subject, rival, rivals) ?? []);
    return compared.length < 2 ? compared : [...compared, inAll(compared)];
  });
  return asTable(
    [
      'file',
      'program',
      `CPU / ${rival}`,
      `WER / ${rival}`,
      'WER / best of the rivals',
      `without added words / ${rival}`,
    ],
    lines.map(({ own, other, best }) => [
      own.file,
      own.reader,
      (cpuOfPage(own) / cpuOfPage(other)).toFixed(3),
      errorRatio(own, other, wrongWords),
      errorRatio(own, best, wrongWords),
      errorRatio(own, other, missedWords),
    ]),
  );
}

interface Compared {
  readonly own: Row;
  readonly other: Row;
  readonly best: Row;
}

function compare(
  rows: readonly Row[],
  file: string,
  subject: string,
  rival: string,
  rivals: readonly string[],
): Compared | null {
  const of = (name: string): Row | undefined => rows.find((row) => row.file === file && row.reader === name);
  const own = of(subject);
  const other = of(rival);
  if (own === undefined || other === undefined) return null;
  const best = rivals
    .flatMap((name) => of(name) ?? [])
    .reduce((least, row) => ((row.words?.wrong ?? 0) < (least.words?.wrong ?? 0) ? row : least), other);
  return { own, other, best };
}

function inAll(compared: readonly Compared[]): Compared {
  return {
    own: together(compared.map(({ own }) => own)),
    other: together(compared.map(({ other }) => other)),
    best: together(compared.map(({ best }) => best)),
  };
}

/** All documents of one program as one: costs and errors summed, memory at its highest. */
function together(rows: readonly Row[]): Row {
  const judged = rows.flatMap(({ words }) => words ?? []);
  return {
    file: '**all**',
    reader: rows[0]?.reader ?? '',
    pages: sum(rows.map(({ pages }) => pages)),
    cost: {
      cpuSeconds: sum(rows.map(({ cost }) => cost.cpuSeconds)),
      wallSeconds: sum(rows.map(({ cost }) => cost.wallSeconds)),
      peakBytes: Math.max(...rows.map(({ cost }) => cost.peakBytes)),
    },
    words:
      judged.length === 0
        ? null
        : {
            all: sum(judged.map(({ all }) => all)),
            wrong: sum(judged.map(({ wrong }) => wrong)),
            added: sum(judged.map(({ added }) => added)),
          },
  };
}

function cpuOfPage({ cost, pages }: Row): number {
  return cost.cpuSeconds / pages;
}

/** Of a rival without an error there is no ratio. */
function errorRatio(own: Row, other: Row, count: (words: WordCounts) => number): string {
  if (own.words === null || other.words === null) return '';
  const ratio = count(own.words) / own.words.all / (count(other.words) / other.words.all);
  return Number.isFinite(ratio) ? ratio.toFixed(3) : '–';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** A Markdown table. */
export function asTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
