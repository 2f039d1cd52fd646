import { renameSync, rmSync } from 'node:fs';
import { mergeIndex } from '../../../src/pipeline/merge-index.ts';
import { splitStoredWords } from '../../../src/pipeline/split-words.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { madeMeetings, paragraphsPerMeeting } from './made-meetings.ts';

const perTransaction = 100;

/** Fills an archive as an import does, and leaves its index so; it has its name only once it is whole. */
export async function fillArchive(file: string, paragraphs: number): Promise<void> {
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  const database = openStore(unfinished);
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -200000');
  let meetings = 0;
  database.exec('BEGIN');
  for (const meeting of madeMeetings(Math.ceil(paragraphs / paragraphsPerMeeting))) {
    saveFile(database, meeting, { path: `/arkiv/${meeting.name}`, bytes: 1, run: 'bench' });
    meetings += 1;
    if (meetings % perTransaction === 0) database.exec('COMMIT; BEGIN');
    if (meetings % 1000 === 0) process.stderr.write(`${meetings * paragraphsPerMeeting} paragraphs\n`);
  }
  database.exec('COMMIT');
  await splitStoredWords(database);
  await mergeIndex(database, meetings, new AbortController().signal);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  renameSync(unfinished, file);
}
