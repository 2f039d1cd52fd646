import type { Cost } from './measure-command.ts';

/** What one program cost on one document, and how well it read it. */
export interface Row {
  readonly file: string;
  readonly reader: string;
  readonly pages: number;
  readonly cost: Cost;
  /** Words read wrong, left out or added, of those of the truth; null where the truth is not known. */
  readonly words: { readonly wrong: number; readonly all: number } | null;
}

/** Every row, and for each program one of all documents together. */
export function costTable(rows: readonly Row[]): string {
  const readers = [...new Set(rows.map(({ reader }) => reader))];
  const totals = readers.map((reader) => together(rows.filter((row) => row.reader === reader)));
  return asTable(
    ['file', 'program', 'pages', 'CPU s/page', 'wall s/page', 'peak memory', 'WER'],
    [...rows, ...totals].map(({ file, reader, pages, cost, words }) => [
      file,
      reader,
      String(pages),
      (cost.cpuSeconds / pages).toFixed(2),
      (cost.wallSeconds / pages).toFixed(2),
      `${(cost.peakBytes / 1e6).toFixed(0)} MB`,
      words === null ? '' : `${((100 * words.wrong) / words.all).toFixed(2)} %`,
    ]),
  );
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
    ['file', 'program', `CPU / ${rival}`, `WER / ${rival}`, 'WER / best of the rivals'],
    lines.map(({ own, other, best }) => [
      own.file,
      own.reader,
      (cpuOfPage(own) / cpuOfPage(other)).toFixed(3),
      errorRatio(own, other),
      errorRatio(own, best),
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
        : { wrong: sum(judged.map(({ wrong }) => wrong)), all: sum(judged.map(({ all }) => all)) },
  };
}

function cpuOfPage({ cost, pages }: Row): number {
  return cost.cpuSeconds / pages;
}

/** Of a rival without an error there is no ratio. */
function errorRatio(own: Row, other: Row): string {
  if (own.words === null || other.words === null) return '';
  if (other.words.wrong === 0) return own.words.wrong === 0 ? 'none wrong in either' : '–';
  return (own.words.wrong / own.words.all / (other.words.wrong / other.words.all)).toFixed(3);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** A Markdown table. */
export function asTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
