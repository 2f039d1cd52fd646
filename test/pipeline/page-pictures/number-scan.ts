import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { loadLanguage } from '../../../src/pipeline/load-language.ts';
import { readPageView } from '../../../src/pipeline/read-page-view.ts';
import type { IngestedFile } from '../../../src/records/ingested-file.ts';
import type { PageView } from '../../../src/records/page-view.ts';
import type { Word } from '../../../src/records/page-text.ts';
import type { Reader } from '../../../src/stages/recognize/recognizer.ts';
import { openTesseractJs } from '../../../src/stages/recognize/engines/tesseract-js.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { newFolder } from '../../cli/run-program.ts';
import { inventNumber } from '../../records/invented-numbers.ts';
import { makePdf } from '../../stages/read/make-pdf.ts';
import { scanOf } from './scan-of.ts';

const first = inventNumber('18990512', 980);
const second = inventNumber('18990614', 982);
const day = first.date.slice(2);
/** On one line, and over a line's end. */
export const numbers = {
  whole: `${day}-${first.lastFour}`,
  begun: `${second.date.slice(2)}-`,
  ended: second.lastFour,
} as const;

const lines = [
  'Hamnnämnden i Norrsund',
  'Sammanträdesprotokoll 2023-05-12',
  '§ 1 Bryggan i Vikberg',
  `Nämnden beviljar ${numbers.whole} bidrag till bryggan.`,
  `Nämnden hänvisar i övrigt till vad ${numbers.begun}`,
  `${numbers.ended} har sökt för båthuset i Vikberg.`,
  '§ 2 Avslutning',
  'Ordföranden avslutar mötet och tackar alla.',
];

/** A protocol of one page with personal identity numbers, as a scanner would hand it over that had it lie turned. */
export async function drawNumberScan(degrees = 0): Promise<string> {
  const folder = newFolder();
  const content = lines
    .map((text, index) => `BT /F1 14 Tf 1 0 0 1 72 ${700 - index * 34} Tm (${text}) Tj ET`)
    .join('\n');
  const digital = join(folder, 'ritat.pdf');
  writeFileSync(digital, makePdf([{ content, size: [595, 842] }]));
  return scanOf(digital, 1, degrees, folder);
}

/** What was made of each scan; it is read once, for all databases. */
const read = new Map<string, Promise<IngestedFile>>();

async function readScan(path: string): Promise<IngestedFile> {
  const engine = await openTesseractJs();
  const openReader = async (): Promise<Reader> => ({ engine, memory: null });
  const file = await ingest(path, { openReader, language: loadLanguage(), repair: {}, ocr: 'auto' });
  await engine.close();
  return file;
}

/** Imports a scan as a run would, with a real engine. @returns the id of its minutes. */
export async function importNumberScan(database: Database, path: string): Promise<string> {
  const reading = read.get(path) ?? readScan(path);
  read.set(path, reading);
  const file = await reading;
  saveFile(database, file, { path, bytes: statSync(path).size, run: 'test' });
  return file.minutes[0]?.id ?? '';
}

export function viewOf(database: Database, minutesId: string): PageView {
  const view = readPageView(database, minutesId, 1);
  if (view === null) throw new Error('the page is not there');
  return view;
}

/** The word of a page that reads so. */
export function wordOf(view: PageView, text: string): Word & { readonly box: NonNullable<Word['box']> } {
  const found = view.source.flatMap(({ words }) => words).find((word) => word.text === text);
  if (found?.box == null) throw new Error(`no ${text} was read with its place`);
  return { ...found, box: found.box };
}

interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The letters on a picture of one word: runs of columns that hold ink, from the left. */
export function lettersOn({ data, width, height }: Grey): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    const hasInk = Array.from({ length: height }, (_, row) => data[row * width + column] ?? 255).some(
      (shade) => shade < 128,
    );
    const last = runs.at(-1);
    if (!hasInk) continue;
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}

/** The shades of some columns of a picture, row by row, without those above and below. */
export function columnsOf(
  { data, width, height }: Grey,
  { from, to }: { readonly from: number; readonly to: number },
  edge = 0,
): number[] {
  const rows = Array.from({ length: height - 2 * edge }, (_, row) => row + edge);
  return rows.flatMap((row) => [...data.subarray(row * width + from, row * width + to + 1)]);
}
