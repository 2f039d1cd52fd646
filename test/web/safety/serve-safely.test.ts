import { request } from 'node:http';
import { connect } from 'node:net';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExistingStore } from '../../../src/store/open-store.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { newFolder, runProgram } from '../../cli/run-program.ts';
import { serveProgram } from '../serve-program.ts';

const folder = newFolder();
const database = join(folder, 'a.sqlite');
let id = '';
beforeAll(async () => {
  const text = 'Hamnnämnden\nSammanträdesprotokoll 2021-03-04\n\n§ 1 Öppnande\nOrdföranden öppnar mötet.\n';
  writeFileSync(join(folder, 'a.txt'), text);
  writeFileSync(join(folder, 'hemlig.txt'), 'hemligheten');
  await runProgram(['import', join(folder, 'a.txt'), '--database', database, '-q']);
  const store = openExistingStore(database);
  id = listMinutes(store)[0]?.id ?? '';
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks for a path exactly as it is written: fetch would tidy it. */
function ask(address: string, path: string, host?: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers: host === undefined ? {} : { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('paragraf serve', () => {
  it('listens to other machines only when there is somebody to be', async () => {
    const serve = ['serve', '--database', database, '--port', '0', '--host', '0.0.0.0'];
    const refused = await runProgram(serve);
    expect(refused.exitCode).toBe(9);
    expect(refused.stderr).toContain('listening at 0.0.0.0 would let everybody in');
    expect(refused.stderr).toContain('--add-user NAME');
  });

  it('keeps users, whose passwords it asks for', async () => {
    const own = ['serve', '--database', database];
    const short = await runProgram([...own, '--add-user', 'Siv'], { input: 'kort\n' });
    expect([short.exitCode, short.stderr]).toEqual([1, expect.stringContaining('10 to 200 characters')]);
    const added = await runProgram([...own, '--add-user', 'Siv'], { input: 'tre vita svanar\n' });
    expect([added.exitCode, added.stderr.trim()]).toEqual([0, 'Added Siv.']);
    expect(added.stdout).toMatch(/^Siv\t\d{4}-/u);
    expect(added.stdout + added.stderr).not.toContain('svanar');
    const again = await runProgram([...own, '--add-user', 'siv'], { input: 'tre grå svanar\n' });
    expect(again.stderr.trim()).toBe('Siv has a new password.');
    const site = await serveProgram(database, ['--host', '0.0.0.0']);
    const port = new URL(site.address).port;
    const answer = await fetch(`http://127.0.0.1:${port}/protokoll`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/logga-in?till=%2Fprotokoll']);
    expect(await site.stop()).toBe(0);
    const removed = await runProgram([...own, '--remove-user', 'Siv']);
    expect([removed.exitCode, removed.stdout]).toEqual([0, '']);
    const unknown = await runProgram([...own, '--remove-user', 'Siv']);
    expect([unknown.exitCode, unknown.stderr]).toEqual([1, expect.stringContaining('there is no user Siv')]);
  });

  it('reaches no file by what is asked for', async () => {
    const site = await serveProgram(database);
    const climbs = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '....//', '%252e%252e%252f'];
    const places = [
      '',
      'static/',
      'protokoll/',
      `protokoll/${id}/`,
      'bild/',
      `bild/${id}/`,
      'granska/',
      'api/v1/',
    ];
    const files = ['hemlig.txt', 'a.sqlite', 'etc/passwd', 'package.json', 'proc/self/environ'];
    for (const place of places) {
      const paths = climbs.flatMap((climb) => files.map((file) => `/${place}${climb.repeat(6)}${file}`));
      for (const path of [...paths, `/${place}${join(folder, 'hemlig.txt')}`, `/${place}a%00.txt`]) {
        const { status, body } = await ask(site.address, path);
        expect.soft(status, path).toBeGreaterThanOrEqual(400);
        expect.soft(status, path).toBeLessThan(500);
        expect.soft(body, path).not.toMatch(/hemligheten|SQLite format|root:|"dependencies"|PATH=/u);
      }
    }
    expect((await ask(site.address, `/protokoll/${id}`)).status).toBe(200);
    expect(await site.stop()).toBe(0);
  });

  it('is not fooled by a name that has got itself this machine’s address', async () => {
    const site = await serveProgram(database);
    expect((await ask(site.address, '/', 'ond.example')).status).toBe(403);
    expect((await ask(site.address, '/', `ond.example:${new URL(site.address).port}`)).status).toBe(403);
    expect((await ask(site.address, '/')).status).toBe(200);
    expect(await site.stop()).toBe(0);
  });

  it('goes on after what is no question at all', async () => {
    const site = await serveProgram(database);
    const { port } = new URL(site.address);
    const nonsense = [
      'GET / HTTP/1.1\r\n\r\n',
      'GET /%ZZ HTTP/1.1\r\nhost: localhost\r\n\r\n',
      `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
      'POST /logga-in HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99999999\r\n\r\n',
      '\u0000\u0001\u0002\r\n\r\n',
    ];
    for (const written of nonsense) {
      const said = await new Promise<string>((resolve) => {
        let answer = '';
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(written));
        socket.on('data', (part) => (answer += String(part)));
        // A connection that is cut off is an answer too.
        socket.on('error', () => {}).on('close', () => resolve(answer));
      });
      expect(said).not.toMatch(/^HTTP\/1\.1 (?:200|5)/u);
      expect(said).not.toMatch(/node_modules|at .*\.js:\d/u);
    }
    expect((await ask(site.address, '/')).status).toBe(200);
    expect(await site.stop()).toBe(0);
  });
});
