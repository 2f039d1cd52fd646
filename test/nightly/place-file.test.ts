import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/pipeline/file-marks.ts';
import { placeFile, removeHalfCopies, removeSource } from '../../src/nightly/place-file.ts';

const other = '/dev/shm';
const hasOther = existsSync(other) && statSync(other).dev !== statSync(tmpdir()).dev;

function folders(root = tmpdir()): { from: string; to: string } {
  return { from: mkdtempSync(join(tmpdir(), 'paragraf-')), to: mkdtempSync(join(root, 'paragraf-')) };
}

function file(folder: string, text: string, name = 'a.pdf'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe.each([['the same file system', tmpdir()], ...(hasOther ? [['another file system', other]] : [])])(
  'placeFile to %s',
  (_, root = '') => {
    it('puts a file there and leaves the old one until it is taken', async () => {
      const { from, to } = folders(root);
      const source = file(from, 'one');
      const marks = marksOf(source) ?? '';
      const placed = await placeFile(source, to, '2024/a.pdf');
      expect(placed).toMatchObject({ path: join(to, '2024', 'a.pdf'), made: true });
      expect(readFileSync(source, 'utf8')).toBe('one');
      expect(await removeSource(source, marks)).toBe(true);
      expect([existsSync(source), readFileSync(placed.path, 'utf8')]).toEqual([false, 'one']);
      expect(readdirSync(to)).toEqual(['2024']);
    });

    it('never overwrites another file of the same name, and keeps one of the same bytes', async () => {
      const { from, to } = folders(root);
      const names = [];
      for (const text of ['one', 'two', 'one', 'two', 'three'])
        names.push((await placeFile(file(from, text), to, 'a.pdf')).path.slice(to.length + 1));
      expect(names).toEqual(['a.pdf', 'a-2.pdf', 'a.pdf', 'a-2.pdf', 'a-3.pdf']);
      expect(readdirSync(to).map((name) => readFileSync(join(to, name), 'utf8'))).toEqual([
        'two',
        'three',
        'one',
      ]);
    });
  },
);

describe('removeSource', () => {
  it('leaves a file that has come in the old one’s place', async () => {
    const { from, to } = folders();
    const source = file(from, 'one');
    const marks = marksOf(source) ?? '';
    await placeFile(source, to, 'a.pdf');
    renameSync(file(from, 'two', 'b.pdf'), source);
    expect(await removeSource(source, marks)).toBe(false);
    expect(readFileSync(source, 'utf8')).toBe('two');
  });
});

describe('removeHalfCopies', () => {
  it('removes what a killed copy has left and nothing else', async () => {
    const { to } = folders();
    for (const name of ['.paragraf-0b5c8a3e-1.tmp', 'a.pdf', '.annat.tmp']) file(to, 'x', name);
    await removeHalfCopies(to);
    expect(readdirSync(to)).toEqual(['.annat.tmp', 'a.pdf']);
  });
});
