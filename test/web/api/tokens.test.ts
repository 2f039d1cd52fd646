import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { saveWebToken } from '../../../src/store/web-tokens.ts';
import { hashOfToken, newToken } from '../../../src/web/safety/bearer.ts';
import { newFolder, runProgram } from '../../cli/run-program.ts';
import { openSampleApp } from '../safety/sample-app.ts';
import type { SampleApp } from '../safety/sample-app.ts';

describe('paragraf serve --add-token', () => {
  let folder = '';
  let database = '';
  beforeAll(() => {
    folder = newFolder();
    database = join(folder, 'a.sqlite');
    openStore(database).close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const serve = (...flags: string[]): ReturnType<typeof runProgram> =>
    runProgram(['serve', '--database', database, ...flags]);

  it('prints a token once, keeps its hash, and lists and removes whose it is', async () => {
    const made = await serve('--add-token', 'Diariet');
    expect(made.exitCode).toBe(0);
    expect(made.stdout).toMatch(/^paragraf_[0-9a-f]{64}\n$/u);
    const store = openStore(database);
    const kept = store.prepare('SELECT name, token_hash FROM web_tokens').all();
    store.close();
    expect(kept).toEqual([{ name: 'Diariet', token_hash: hashOfToken(made.stdout.trim()) }]);
    await serve('--add-token', 'Webbplatsen', '--may-correct');
    expect((await serve('--tokens')).stdout).toMatch(
      /^Diariet\treads\t\S+\nWebbplatsen\treads and corrects\t\S+\n$/u,
    );
    expect((await serve('--remove-token', 'Diariet')).exitCode).toBe(0);
    expect((await serve('--tokens')).stdout).not.toContain('Diariet');
    expect((await serve('--remove-token', 'Diariet')).stderr).toContain('serve --tokens lists them');
  });
});

describe('a program', () => {
  let sample: SampleApp;
  afterEach(() => sample.end());

  /** A token, as `serve --add-token` would make it. */
  function tokenFor(name: string, mayCorrect = false): string {
    const token = newToken();
    const store = openStore(sample.database);
    saveWebToken(store, { name, mayCorrect }, hashOfToken(token));
    store.close();
    return token;
  }

  const ask = (path: string, token: string, method = 'GET', from = '10.1.2.3'): Promise<Response> =>
    sample.newBrowser().get(path, { method, from, headers: { authorization: `Bearer ${token}` } });

  it('is answered for its token, from wherever it asks, where there are users', async () => {
    sample = await openSampleApp({ webHost: '0.0.0.0' }, { withUser: true });
    const token = tokenFor('Diariet');
    expect((await ask('/api/v1/meetings', token)).status).toBe(200);
    expect((await sample.newBrowser().get('/api/v1/meetings', { from: '10.1.2.3' })).status).toBe(401);
  });

  it('is told that its token is nobody’s, at the computer too', async () => {
    sample = await openSampleApp();
    const answer = await ask('/api/v1/meetings', newToken(), 'GET', '127.0.0.1');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await answer.json()).toMatchObject({ type: '/api#token-unknown' });
    expect((await ask('/api/v1/meetings', newToken(), 'POST', '127.0.0.1')).status).toBe(401);
  });

  it('has nothing of a token that another has taken the place of, or that was taken away', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const old = tokenFor('Diariet');
    const fresh = tokenFor('diariet');
    expect((await ask('/api/v1/status', old)).status).toBe(401);
    expect((await ask('/api/v1/status', fresh)).status).toBe(200);
  });

  it('sees no page', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const token = tokenFor('Diariet');
    const page = await ask('/protokoll', token);
    expect([page.status, page.headers.get('location')]).toEqual([303, '/logga-in?till=%2Fprotokoll']);
  });

  it('changes nothing with a token to read with', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const answer = await ask('/api/v1/meetings', tokenFor('Diariet'), 'POST');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: '/api#only-reads' });
  });

  it('needs no form of ours with one to correct with, and is told what an address takes', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const token = tokenFor('Diariet', true);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await ask('/api/v1/meetings', token, method);
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(await answer.json()).toMatchObject({ type: '/api#method-not-allowed' });
    }
  });

  it('is known by what it sends, not by a session that a browser would send', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    await browser.signIn();
    const forged = await browser.get('/api/v1/meetings', { method: 'POST' });
    expect(await forged.json()).toMatchObject({ type: '/api#form-not-ours' });
  });
});
