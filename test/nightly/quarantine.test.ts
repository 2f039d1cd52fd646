import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

it('follows no link out of the quarantine, neither to what it takes away nor where it writes', () => {
  const root = mkdtempSync(join(tmpdir(), 'paragraf-'));
  const [folder, outside] = [join(root, 'karantan'), join(root, 'annat')];
  mkdirSync(folder);
  mkdirSync(outside);
  writeQuarantineNote(join(outside, 'borta.pdf'), failure);
  symlinkSync(outside, join(folder, 'ut'));
  symlinkSync('.', join(folder, 'runt'));
  expect(tidyQuarantine(folder)).toEqual([]);
  expect(readdirSync(outside)).toEqual(['borta.pdf.orsak.json']);
  writeFileSync(join(outside, 'viktig'), 'orörd');
  symlinkSync(join(outside, 'viktig'), join(folder, '.a.pdf.orsak.json.tmp'));
  writeQuarantineNote(join(folder, 'a.pdf'), failure);
  expect(readFileSync(join(outside, 'viktig'), 'utf8')).toBe('orörd');
});

it('leaves alone a note whose time somebody has written over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
  const path = join(folder, 'a.pdf');
  writeFileSync(path, '');
  writeQuarantineNote(path, failure);
  const note = JSON.parse(readFileSync(`${path}.orsak.json`, 'utf8')) as object;
  writeFileSync(`${path}.orsak.json`, JSON.stringify({ ...note, quarantinedAt: '0' }));
  expect(listQuarantine(folder)).toEqual([]);
});
