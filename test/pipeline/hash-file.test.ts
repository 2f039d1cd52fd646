import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashFile } from '../../src/pipeline/hash-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));

it('hashes and counts the bytes', async () => {
  writeFileSync(join(folder, 'a'), 'abc');
  expect(await hashFile(join(folder, 'a'))).toEqual({
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    bytes: 3,
  });
});

it('does not wait for a pipe that has taken a file’s place', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await hashFile(join(folder, 'pipe'), 1)).toMatchObject({ bytes: 0 });
}, 5000);

it('says so where there is no file', async () => {
  await expect(hashFile(join(folder, 'ingen'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(hashFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
});
