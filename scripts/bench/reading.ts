/**
 * How long the pages for reading take on the server, in archives of growing size: a meeting's page, a paragraph's, the lists
 * and the register.
 *
 *     npx tsx scripts/bench/reading.ts [--paragraphs 10000,100000,1000000] [--keep FOLDER] [--only PAGE] [--write]
 *
 * The archives are those of scripts/bench/search.ts, sixty bodies with forty paragraphs a meeting. With `--keep` they stay
 * there, and are used again; with `--only "a meeting"` no other page is asked for.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openExistingStore } from '../../src/store/open-store.ts';
import { asTable } from './ocr/pair-table.ts';
import { fillArchive } from './search/fill-archive.ts';
import { measurePages } from './reading/measure-pages.ts';
import { writeBenchmark } from './write-benchmark.ts';

const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '10000,100000,1000000' },
    keep: { type: 'string' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'paragraf-reading-'));
try {
  const rows: string[][] = [];
  for (const paragraphs of values.paragraphs.split(',').map(Number)) {
    const file = join(folder, `${paragraphs}.sqlite`);
    if (!existsSync(file)) await fillArchive(file, paragraphs);
    const database = openExistingStore(file);
    const gigabytes = (statSync(file).size / 1e9).toFixed(2);
    for (const { page, median, most, bytes } of await measurePages(database, file, values.only ?? null)) {
      const times = [median, most].map((milliseconds) => milliseconds.toFixed(1));
      rows.push([paragraphs.toLocaleString('en'), gigabytes, page, ...times, (bytes / 1000).toFixed(0)]);
    }
    database.close();
  }
  writeBenchmark(
    'reading',
    [
      '## Pages for reading',
      'From request to whole answer within the server, personal identity numbers covered, of meetings drawn at random; ' +
        'milliseconds of one thread. Kilobytes are those of the page at the median. `npx tsx scripts/bench/reading.ts`',
      asTable(['paragraphs', 'database, GB', 'page', 'median', '95 %', 'kB'], rows),
    ],
    values,
  );
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
