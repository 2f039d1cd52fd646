import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listQuarantine, tidyQuarantine, writeQuarantineNote } from '../../src/nightly/quarantine.ts';

const failure = { file: 'a.pdf', reason: 'empty-file', message: 'a.pdf is empty', remedy: 'r', sha256: 'x' };

it('keeps the first note, lists what has one, and removes only notes whose files are gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
  const path = join(folder, 'a.pdf');
  writeFileSync(path, '');
  writeQuarantineNote(path, failure);
  writeQuarantineNote(path, { ...failure, reason: 'encrypted' });
  expect(JSON.parse(readFileSync(`${path}.orsak.json`, 'utf8'))).toMatchObject({
    reason: 'empty-file',
    sentence: 'Filen är tom.',
  });
  writeFileSync(join(folder, 'min.orsak.json'), '{"en": "egen fil"}');
  writeFileSync(join(folder, 'lagd av en person.pdf'), '');
  expect(listQuarantine(folder).map(({ name }) => name)).toEqual(['a.pdf']);
  rmSync(path);
  expect(tidyQuarantine(folder)).toEqual([path]);
  expect(readdirSync(folder)).toEqual(['lagd av en person.pdf', 'min.orsak.json']);
});
