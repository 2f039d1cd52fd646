import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, runProgram } from '../cli/run-program.ts';
import { serveProgram } from './serve-program.ts';

const text = new URL('../../fixtures/truth/au-brasta-2018-04-18.txt', import.meta.url).pathname;

describe('paragraf serve', () => {
  let folder = '';
  let database = '';
  beforeAll(async () => {
    folder = newFolder();
    database = join(folder, 'a.sqlite');
    await runProgram(['import', text, '--database', database]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says where it listens, answers there, and ends in order when it is interrupted', async () => {
    const site = await serveProgram(database);
    const answer = await fetch(`${site.address}/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html lang="sv">');
    expect(await site.stop()).toBe(0);
    await expect(fetch(site.address)).rejects.toThrow('fetch failed');
  });

  it('says what to do where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exitCode, stderr } = await runProgram(['serve', '--database', database, '--port', String(port)]);
    other.close();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('choose another port with --port');
  });

  it('asks for a database that is there', async () => {
    const { exitCode, stderr } = await runProgram(['serve', '--database', join(folder, 'none.sqlite')]);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('Import files first');
  });
});
