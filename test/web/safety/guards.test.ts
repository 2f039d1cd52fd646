import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSampleApp } from './sample-app.ts';
import type { SampleApp } from './sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp({}, { withUser: true });
});
afterAll(() => sample.end());

describe('a form', () => {
  const change = '/logga-ut';

  it('is taken from our own pages with their token', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    const token = await browser.tokenOf(change);
    expect((await browser.send(change, { token })).status).toBe(303);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://ond.example' }],
    ['another site of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['an address bar', { 'sec-fetch-site': 'none' }],
  ])('is not taken from %s, whatever it carries', async (_, headers) => {
    const browser = sample.newBrowser();
    await browser.signIn();
    const token = await browser.tokenOf(change);
    const answer = await browser.send(change, { token }, { headers });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Inget har sparats.');
    expect((await browser.get('/')).status).toBe(200);
  });

  it.each(['https://ond.example', 'null', 'http://127.0.0.1:9999'])(
    'is not taken from %s by a browser that says no more',
    async (origin) => {
      const browser = sample.newBrowser();
      await browser.signIn();
      const token = await browser.tokenOf(change);
      const plain = { form: { token }, headers: { origin } };
      expect((await browser.get(change, plain)).status).toBe(403);
      expect(
        (await browser.get(change, { ...plain, headers: { origin: 'http://127.0.0.1:8480' } })).status,
      ).toBe(303);
    },
  );

  it('is not taken without its token, with another’s, or with one of before signing in', async () => {
    const browser = sample.newBrowser();
    const before = await browser.tokenOf('/logga-in');
    await browser.signIn();
    const other = sample.newBrowser();
    await other.signIn();
    const anothers = await other.tokenOf(change);
    for (const token of ['', 'a', before, anothers]) {
      expect((await browser.send(change, { token })).status).toBe(403);
    }
    expect((await browser.send(change, {})).status).toBe(403);
  });

  it('may carry its token in a header, where a script sends it', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    const token = await browser.tokenOf(change);
    const asked = { method: 'POST', headers: { 'x-form-token': token, 'sec-fetch-site': 'same-origin' } };
    expect((await browser.get(change, asked)).status).toBe(303);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('needs it for %s', async (method) => {
    const browser = sample.newBrowser();
    await browser.signIn();
    expect((await browser.get('/protokoll', { method })).status).toBe(403);
  });

  it('may be no larger than a form is', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    const token = await browser.tokenOf(change);
    const answer = await browser.send(change, { token, text: 'å'.repeat(60_000) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Det som skickades är för stort');
  });
});

describe('a question', () => {
  it('may be as long as a person asks', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    expect((await browser.get(`/sok?q=${encodeURIComponent('å'.repeat(400))}`)).status).toBe(200);
    const long = await browser.get(`/sok?q=${encodeURIComponent('å'.repeat(401))}`);
    expect(long.status).toBe(400);
    expect(await long.text()).toContain('högst 400 tecken');
    expect((await browser.get(`/sok?x=${'a'.repeat(5000)}`)).status).toBe(414);
  });
});

describe('an answer', () => {
  it('tells browsers to take nothing from elsewhere and to run nothing of a page', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    for (const path of ['/', '/finns-inte', '/logga-ut']) {
      const { headers } = await browser.get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, no-cache',
      });
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });

  it('has no script, style or handler of its own in the page', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    for (const path of ['/', '/sok?q=ärende', '/protokoll', `/protokoll/${sample.id}`, '/logga-ut']) {
      const page = await (await browser.get(path)).text();
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc="\/static\/)/iu);
    }
  });

  it('may be kept for good where its address names its bytes', async () => {
    const page = await (await sample.newBrowser().get('/logga-in')).text();
    const style = /href="(\/static\/[^"]+\.css)"/u.exec(page)?.[1] ?? '';
    const { status, headers } = await sample.newBrowser().get(style);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('too many questions', () => {
  it('are put off in Swedish', async () => {
    const browser = sample.newBrowser();
    await browser.signIn();
    const asked = { from: '10.9.9.9' };
    const stranger = sample.newBrowser();
    let last = await stranger.get('/logga-in', asked);
    for (let count = 0; count < 1300 && last.status === 200; count += 1) {
      last = await stranger.get('/static/none', asked);
      if (last.status === 404) last = await stranger.get('/logga-in', asked);
    }
    expect(last.status).toBe(429);
    expect(await last.text()).toContain('För många förfrågningar');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await browser.get('/')).status).toBe(200);
  });
});
