import type { Minutes } from '../records/minutes.ts';
import { csvHeader, minutesAsCsv } from './minutes-as-csv.ts';
import { minutesAsMarkdown } from './minutes-as-markdown.ts';

export const exportFormats = ['json', 'jsonl', 'csv', 'markdown', 'text'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The export piece by piece, so that no more than one record is in memory. */
export function* exportMinutes(all: Iterable<Minutes>, format: ExportFormat): Generator<string> {
  if (format === 'csv') yield `${csvHeader}\r\n`;
  if (format === 'json') yield '[';
  let first = true;
  for (const minutes of all) {
    yield pieceOf(minutes, format, first);
    first = false;
  }
  if (format === 'json') yield first ? ']\n' : '\n]\n';
}

function pieceOf(minutes: Minutes, format: ExportFormat, first: boolean): string {
  switch (format) {
    case 'json':
      return `${first ? '\n' : ',\n'}${JSON.stringify(minutes, null, 2)}`;
    case 'jsonl':
      return `${JSON.stringify(minutes)}\n`;
    case 'csv':
      return minutesAsCsv(minutes);
    case 'markdown':
      return `${first ? '' : '\n'}${minutesAsMarkdown(minutes)}\n`;
    case 'text':
      return `${first ? '' : '\n\f'}${minutes.text}\n`;
  }
}
