import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessError, findFiles } from '../../src/pipeline/find-files.ts';

function folderWith(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  return folder;
}

function found(folder: string): string[] {
  return findFiles([folder]).files.map((path) => relative(folder, path));
}

/** Runs as a user that rights apply to: root may read everything. */
function asOrdinaryUser<Result>(run: () => Result): Result {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(65534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('findFiles', () => {
  it('finds the kinds that can be read, at any depth, always in the same order', () => {
    const folder = folderWith('b.pdf', 'a/2.TIF', 'a/1.txt', 'a/djupt/ner/i.jpeg', 'Ö.png', 'å.PDF');
    expect(found(folder)).toEqual(['a/1.txt', 'a/2.TIF', 'a/djupt/ner/i.jpeg', 'b.pdf', 'Ö.png', 'å.PDF']);
  });

  it('leaves other kinds alone and counts them, and does not see what is no document', () => {
    const folder = folderWith(
      'a.docx',
      'b.docx',
      'README',
      '._a.pdf',
      '.DS_Store',
      'Thumbs.db',
      '~$a.pdf',
      'desktop.ini',
    );
    const { files, otherKinds } = findFiles([folder]);
    expect(files).toEqual([]);
    expect([...otherKinds]).toEqual([
      ['', 1],
      ['.docx', 2],
    ]);
  });

  it('takes a file that is named outright whatever its name, and each file once', () => {
    const folder = folderWith('protokoll', 'a.pdf');
    const paths = [join(folder, 'protokoll'), join(folder, 'a.pdf'), folder];
    expect(findFiles(paths).files).toEqual([join(folder, 'a.pdf'), join(folder, 'protokoll')]);
  });

  it('opens a name in NFD as the disk has it', () => {
    const folder = folderWith('Protokoll a\u030Ar 2020.pdf');
    expect(found(folder)).toEqual(['Protokoll a\u030Ar 2020.pdf']);
  });

  it('names each place that cannot be looked into, and goes on', () => {
    const folder = folderWith('a.pdf', 'låst/b.pdf', 'z.pdf');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'låst'), 0o000);
    symlinkSync('.', join(folder, 'här'));
    symlinkSync('slinga', join(folder, 'slinga'));
    symlinkSync('borta.pdf', join(folder, 'länk.pdf'));
    const { files, problems } = asOrdinaryUser(() => findFiles([folder, join(folder, 'saknas.pdf')]));
    expect(files.map((path) => relative(folder, path))).toEqual(['a.pdf', 'z.pdf']);
    expect(problems.map(({ path, error }) => `${relative(folder, path)}: ${error.reason}`).sort()).toEqual([
      'här: symlink-loop',
      'länk.pdf: file-not-found',
      'låst: permission-denied',
      'saknas.pdf: file-not-found',
      'slinga: symlink-loop',
    ]);
  });
});

describe('accessError', () => {
  it('blames the file system for its own failures only', () => {
    const folder = newError('EISDIR: illegal operation on a directory', 'EISDIR');
    expect(accessError('/arkiv', folder).message).toBe(
      '/arkiv cannot be opened: EISDIR: illegal operation on a directory',
    );
    const locked = newError('EACCES: permission denied', 'EACCES');
    expect(accessError('/arkiv/ut.jsonl', locked).message).toBe('/arkiv/ut.jsonl may not be opened');
    const defect = new TypeError('undefined is not a function');
    expect(() => accessError('/arkiv/a.pdf', defect)).toThrow(defect);
  });
});

function newError(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
