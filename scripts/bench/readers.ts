/**
 * Many readers at once of the pages that the built program serves, while an import writes; prints how long they waited.
 *
 *     npx tsx scripts/bench/readers.ts [--readers 50] [--seconds 120] [--pause 500] [--documents 800] [--write]
 *
 * Each reader asks for a page, reads for `--pause` milliseconds on average, and asks for the next: half of them searches.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asTable } from './ocr/pair-table.ts';
import { askAsReaders } from './ask-as-readers.ts';
import { runBuilt, startBuilt } from './run-built.ts';
import { addressesOf } from './site-addresses.ts';
import { writeBenchmark } from './write-benchmark.ts';
import { writeDocuments } from './write-documents.ts';

const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '120' },
    pause: { type: 'string', default: '500' },
    documents: { type: 'string', default: '800' },
    write: { type: 'boolean', default: false },
  },
});
const [readers, seconds, pause, documents] = [
  values.readers,
  values.seconds,
  values.pause,
  values.documents,
].map(Number) as [number, number, number, number];
/** More than the import gets through in the time. */
const arriving = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'paragraf-readers-'));
try {
  const [stored, later] = [join(folder, 'stored'), join(folder, 'later')];
  mkdirSync(stored);
  mkdirSync(later);
  writeDocuments(stored, documents);
  writeDocuments(later, arriving, documents);
  const database = join(folder, 'a.sqlite');
  await runBuilt(['import', stored, '--database', database]);
  const site = startBuilt(['serve', '--database', database, '--port', '0']);
  const address = await site.firstLine;
  const writer = startBuilt(['import', later, '--database', database, '-j', '1']);
  const waits = await askAsReaders(address, addressesOf(database), { readers, seconds, pause });
  const [imported, served] = [await writer.stop(), await site.stop()];
  const troubles = [imported, served].filter(({ stderr }) => /locked|busy|SQLITE/iu.test(stderr)).length;
  const rows = waits.map(({ kind, answers, failures, percentiles: [half, most, nearlyAll, longest] }) => [
    kind,
    String(answers),
    String(failures),
    ...[half, most, nearlyAll, longest].map((each) => each.toFixed(0)),
  ]);
  writeBenchmark(
    'readers',
    [
      '## Many readers at once',
      `${readers} readers at once for ${seconds} s on loopback, a page about every ${pause} ms each, while an import writes ` +
        `(${documents} documents stored before, ${imported.stderr.split('\n').filter((line) => /: \d+ pages/u.test(line)).length} more meanwhile). ` +
        `${troubles} programs told of a lock; serve ended with ${served.exitCode}. Waiting in milliseconds. \`npx tsx scripts/bench/readers.ts\``,
      asTable(['page', 'answers', 'failures', 'median', '95 %', '99 %', 'longest'], rows),
    ],
    values,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
