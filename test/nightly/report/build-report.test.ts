import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeQuarantineNote } from '../../../src/nightly/quarantine.ts';
import { buildReport } from '../../../src/nightly/report/build-report.ts';
import type { MorningReport } from '../../../src/nightly/report/morning-report.ts';
import { toneOf } from '../../../src/nightly/report/words.ts';
import { beginNight, saveNightFile } from '../../../src/store/nights.ts';
import { openStore } from '../../../src/store/open-store.ts';

const nothingLeft = { moving: [], notFiles: [], unreachable: [], notBegun: [] };
const later = '2990-01-01T00:00:00.000Z';

/** A night long after the note of a file in the quarantine was written. */
function reportOf(sha256: string | null, unreachable: readonly string[] = []): MorningReport {
  const root = mkdtempSync(join(tmpdir(), 'paragraf-'));
  const [inbox = '', archive = '', quarantine = '', reports = ''] = ['i', 'a', 'k', 'r'].map((name) =>
    join(root, name),
  );
  for (const folder of [inbox, archive, quarantine, reports]) mkdirSync(folder);
  writeFileSync(join(quarantine, 'a.pdf'), '');
  const failure = { file: 'a.pdf', reason: 'empty-file', message: 'm', remedy: 'r', sha256: 'x' };
  writeQuarantineNote(join(quarantine, 'a.pdf'), failure);
  const database = openStore(':memory:');
  const id = beginNight(database, new Date(later));
  if (sha256 !== null)
    saveNightFile(database, id, { name: 'a.pdf', state: 'quarantined', sha256, reason: 'empty-file' });
  const night = { id, startedAt: later, endedAt: later, seconds: 1, state: 'done', failure: null } as const;
  const settings = {
    database: join(root, 'a.sqlite'),
    inbox,
    pageAddress: null,
    quietNights: 7,
    meetingGraceDays: 21,
  };
  const folders = { inbox, archive, quarantine, reports };
  return buildReport(night, { ...nothingLeft, unreachable }, { database, folders, settings });
}

it('counts a file that is put into the quarantine once more as tonight’s, though its first note has stayed', () => {
  const again = reportOf('x');
  expect(again).toMatchObject({ counts: { quarantined: 1 }, quarantine: [{ isNew: true }] });
  expect(toneOf(again)).not.toBe('calm');
  expect(reportOf(null)).toMatchObject({ counts: { quarantined: 0 }, quarantine: [{ isNew: false }] });
});

it('asks for another name where the name is what keeps a file from being reached', () => {
  expect(reportOf(null, ['fel\uFFFD.txt', 'stängd']).waiting).toMatchObject([
    { reason: 'file-not-found', whatToDo: 'Döp om filen. Filen prövas igen nästa natt.' },
    { reason: 'permission-denied' },
  ]);
});
