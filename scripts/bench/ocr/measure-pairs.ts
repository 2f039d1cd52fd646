import { join } from 'node:path';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import { measureWords } from '../../eval/measure-words.ts';
import { importAgain } from './import-again.ts';
import { inOwnFolder } from './in-own-folder.ts';
import { measureStart } from './measure-start.ts';
import { asTable, costTable, ratioTable } from './pair-table.ts';
import type { Row, WordCounts } from './pair-table.ts';
import { labelOf } from './program.ts';
import { findRivals, ocrmypdfWith, paragraf } from './readers.ts';
import type { Reader } from './readers.ts';
import type { Subject } from './subject.ts';

const rival = ocrmypdfWith('swe');
const explanation = `Every program reads the same documents in the same run, one after the other, held to one core: CPU is user and system time of all its processes, start, rendering and loading of models included; memory is that of all of them together. WER compares with all that is printed, header and footer included, punctuation counted: Paragraf's text is its source layer before repair, furniture included; OCRmyPDF's its sidecar; tesseract's its output on pages drawn at 300 dpi. Handwriting and stamps read as words count against every program alike; the next column leaves out all words that stand nowhere in the truth.`;

/** Every subject with every program: Markdown blocks for the benchmarks. */
export async function measurePairs(
  subjects: readonly Subject[],
  engines: readonly string[],
): Promise<readonly string[]> {
  return inOwnFolder(async (folder) => {
    const { rivals, lacking } = findRivals();
    const databaseOf = (engine: string): string => join(folder, `${engine}.sqlite`);
    const own = engines.map((engine) => paragraf(engine, databaseOf(engine)));
    const start = await measureStart(folder);
    const { rows, failures } = await measureAll(subjects, [...own, ...rivals]);
    const again: string[][] = [];
    for (const engine of engines) {
      const cells = await measureAgain(subjects, engine, databaseOf(engine), rows).catch(String);
      if (typeof cells === 'string') failures.push(`${labelOf(engine)}, once more: ${cells}`);
      else again.push(cells);
    }
    const names = rivals.map(({ name }) => name).filter((name) => name.startsWith('ocrmypdf'));
    return [
      `${explanation} An import of one line of text, the start that stands in every import, costs ${start.cpuSeconds.toFixed(2)} CPU s.`,
      costTable(rows),
      ...[...lacking, ...failures].map((line) => `- ${line}`),
      ratioTable(
        rows,
        own.map(({ name }) => name),
        rival,
        names,
      ),
      'The same pages once more, all documents in one run, under new names and with other bytes, into the database that has them:',
      asTable(['program', 'pages', 'CPU s/page', 'CPU / first import', `CPU / ${rival}`], again),
    ];
  });
}

interface Measured {
  readonly rows: readonly Row[];
  readonly failures: string[];
}

async function measureAll(subjects: readonly Subject[], readers: readonly Reader[]): Promise<Measured> {
  const rows: Row[] = [];
  const failures: string[] = [];
  // First of all, so that a file that cannot be opened is known before the hours of work.
  const counted: (readonly [Subject, number])[] = [];
  for (const subject of subjects) counted.push([subject, await countPages(subject)]);
  for (const [subject, pages] of counted) {
    for (const reader of readers) {
      const result = await inOwnFolder((folder) => measure(subject, pages, reader, folder)).catch(String);
      if (typeof result === 'string') failures.push(`${subject.name}, ${reader.name}: ${result}`);
      else rows.push(result);
      process.stderr.write(`${subject.name}: ${reader.name}\n`);
    }
  }
  return { rows, failures };
}

async function measure(subject: Subject, pages: number, reader: Reader, folder: string): Promise<Row> {
  const read = await reader.read(subject, folder);
  return {
    file: subject.name,
    reader: reader.name,
    pages,
    cost: read.cost,
    words: subject.text === null ? null : countWords(subject.text, read.text),
  };
}

function countWords(truth: string, read: string): WordCounts {
  const { words, wrongBefore, cases } = measureWords(truth, read, read);
  return { all: words, wrong: wrongBefore, added: cases.filter((each) => each.truth === '').length };
}

async function countPages({ files }: Subject): Promise<number> {
  let pages = 0;
  for (const file of files) {
    const { scan, close } = await openScan(file);
    pages += scan.pages.length;
    await close();
  }
  return pages;
}

/** Only what the program has read once is given to it again. */
async function measureAgain(
  subjects: readonly Subject[],
  engine: string,
  database: string,
  rows: readonly Row[],
): Promise<string[]> {
  const first = rows.filter(({ reader }) => reader === labelOf(engine));
  const read = subjects.filter(({ name }) => first.some(({ file }) => file === name));
  const cost = await inOwnFolder((folder) => importAgain(read, engine, database, folder));
  const again = cost.cpuSeconds / sum(first.map(({ pages }) => pages));
  const others = rows.filter(({ reader }) => reader === rival);
  return [
    labelOf(engine),
    String(sum(first.map(({ pages }) => pages))),
    again.toFixed(3),
    (again / cpuOfPage(first)).toFixed(3),
    others.length === 0 ? '' : (again / cpuOfPage(others)).toFixed(3),
  ];
}

function cpuOfPage(rows: readonly Row[]): number {
  return sum(rows.map(({ cost }) => cost.cpuSeconds)) / sum(rows.map(({ pages }) => pages));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
