import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { idleTime, wholeTime } from '../../../src/web/safety/people.ts';
import { openSampleApp, user } from './sample-app.ts';
import type { SampleApp } from './sample-app.ts';

let sample: SampleApp;
afterEach(() => sample.end());

describe('with users', () => {
  it('shows the log-in page first, and then what was asked for', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    const first = await browser.get('/protokoll?organ=Hamnnämnden');
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe(
      `/logga-in?till=${encodeURIComponent(`/protokoll?organ=${encodeURIComponent('Hamnnämnden')}`)}`,
    );
    const page = await (await browser.get('/logga-in?till=%2Fprotokoll')).text();
    expect(page).toContain('name="till" value="/protokoll"');
    const answer = await browser.signIn();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/protokoll']);
    const inside = await browser.get('/protokoll');
    expect(inside.status).toBe(200);
    expect(await inside.text()).toContain(user.name);
  });

  it('gives the browser a cookie that no script reads, and keeps no token', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    const [cookie = ''] = (await browser.signIn()).headers.getSetCookie();
    expect(cookie).toMatch(/^paragraf=[\w-]{43}; Max-Age=50400; Path=\/; HttpOnly; SameSite=Lax$/u);
    const token = browser.cookies.get('paragraf') ?? '';
    const rows = new BetterSqlite(sample.database).prepare('SELECT * FROM web_sessions').all();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('keeps cookies to https where the pages are reached so', async () => {
    sample = await openSampleApp({ pageAddress: 'https://protokoll.example.se' }, { withUser: true });
    const cookies = (await sample.newBrowser().signIn()).headers.getSetCookie();
    expect(cookies).toEqual([expect.stringMatching(/^__Host-paragraf=.+; HttpOnly; Secure; SameSite=Lax$/u)]);
  });

  it.each([
    ['a wrong password', user.name, 'tre vita svanor'],
    ['a name that there is not', 'Bo Ek', user.password],
    ['nothing', '', ''],
  ])('says the same of %s', async (_, namn, losenord) => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    const token = await browser.tokenOf('/logga-in');
    const answer = await browser.send('/logga-in', { token, namn, losenord, till: '/' });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('Namnet eller lösenordet stämmer inte.');
    expect((await browser.get('/')).status).toBe(303);
  });

  it('takes a name in small letters, and signs with it as it was given', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    const token = await browser.tokenOf('/logga-in');
    await browser.send('/logga-in', { token, namn: 'siv Åkerö ', losenord: user.password, till: '/' });
    expect(await (await browser.get('/')).text()).toContain('Siv Åkerö');
  });

  it.each(['//ond.example', 'https://ond.example', '/\\ond.example', '/logga-ut', 'ond', '/\t/ond.example'])(
    'goes to the start and not to %j afterwards',
    async (till) => {
      sample = await openSampleApp({}, { withUser: true });
      const browser = sample.newBrowser();
      const token = await browser.tokenOf('/logga-in');
      const form = { token, namn: user.name, losenord: user.password, till };
      expect((await browser.send('/logga-in', form)).headers.get('location')).toBe('/');
    },
  );

  it('ends a session when nobody uses it, and every session in the end', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    await browser.signIn();
    const begun = sample.clock.now;
    sample.clock.now += idleTime + 1;
    expect((await browser.get('/')).status).toBe(303);
    await browser.signIn();
    for (const _ of Array.from({ length: 5 })) {
      sample.clock.now += idleTime / 2;
      expect((await browser.get('/')).status).toBe(200);
    }
    sample.clock.now = begun + idleTime + 1 + wholeTime + 1;
    expect((await browser.get('/')).status).toBe(303);
  });

  it('signs out on the server too', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    await browser.signIn();
    const kept = `paragraf=${browser.cookies.get('paragraf')}`;
    expect((await browser.get('/logga-ut')).status).toBe(200);
    const token = await browser.tokenOf('/logga-ut');
    expect((await browser.send('/logga-ut', { token })).headers.get('location')).toBe('/logga-in');
    expect(browser.cookies.has('paragraf')).toBe(false);
    expect((await sample.newBrowser().get('/', { headers: { cookie: kept } })).status).toBe(303);
  });

  it('lets nobody try many passwords, and says in Swedish how long to wait', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const browser = sample.newBrowser();
    const statuses: number[] = [];
    for (const _ of Array.from({ length: 9 })) statuses.push((await browser.signIn('fel lösenord')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429]);
    const right = await browser.signIn();
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(600);
    expect(await right.text()).toMatch(/För många försök att logga in\. Försök igen om \d+ minuter\./u);
    const elsewhere = await sample.newBrowser().signIn(user.password, { from: '10.1.2.3' });
    expect(elsewhere.status).toBe(303);
  });

  it('answers programs that have not signed in with 401 and a problem', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const answer = await sample.newBrowser().get('/api/v1/anything');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toMatchObject({ type: '/api#not-signed-in', status: 401 });
  });
});

describe('without users', () => {
  it('knows whoever sits at the computer, by the name in the settings', async () => {
    sample = await openSampleApp();
    const page = await sample.newBrowser().get('/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Den här datorn');
  });

  it.each([{ 'x-forwarded-for': '10.1.2.3' }, { forwarded: 'for=10.1.2.3' }, { via: '1.1 proxy' }])(
    'knows nobody whose request was handed on: %j',
    async (headers) => {
      sample = await openSampleApp();
      const page = await sample.newBrowser().get('/', { headers });
      expect(page.status).toBe(403);
      expect(await page.text()).toContain('paragraf serve --add-user');
    },
  );

  it.each([
    ['127.0.0.1:8480', 200],
    ['localhost:8480', 200],
    ['LOCALHOST', 200],
    ['[::1]:8480', 200],
    ['ond.example', 403],
    ['127.0.0.1.ond.example', 403],
    ['localhost.ond.example:8480', 403],
    ['ond@localhost', 403],
    ['', 403],
  ])('answers to its own names only: %s', async (host, status) => {
    sample = await openSampleApp();
    expect((await sample.newBrowser().get('/', { headers: { host } })).status).toBe(status);
  });
});

describe('behind a proxy that says who asks', () => {
  const header = Buffer.from('Åsa Öberg').toString('latin1');

  it('believes it', async () => {
    sample = await openSampleApp({
      trustUserHeader: 'X-Remote-User',
      pageAddress: 'https://protokoll.example.se',
    });
    const headers = { 'x-remote-user': header, 'x-forwarded-for': '10.1.2.3', host: 'protokoll.example.se' };
    for (const from of ['127.0.0.1', '::ffff:127.0.0.1', '::1']) {
      const page = await sample.newBrowser().get('/', { headers, from });
      expect(await page.text()).toContain('Åsa Öberg');
    }
  });

  it('believes nobody else, and no name that is none', async () => {
    sample = await openSampleApp({ trustUserHeader: 'X-Remote-User', trustedProxies: '10.0.0.5' });
    const asked = [
      { headers: { 'x-remote-user': header }, from: '10.0.0.6' },
      { headers: { 'x-remote-user': header }, from: '127.0.0.1' },
      { headers: { 'x-remote-user': '' }, from: '10.0.0.5' },
      { headers: { 'x-remote-user': 'a'.repeat(81) }, from: '10.0.0.5' },
      { headers: {}, from: '10.0.0.5' },
    ];
    for (const each of asked) expect((await sample.newBrowser().get('/', each)).status).toBe(403);
  });

  it('believes no header that was not named', async () => {
    sample = await openSampleApp({}, { withUser: true });
    const headers = { 'x-remote-user': header, 'remote-user': header };
    expect((await sample.newBrowser().get('/', { headers })).status).toBe(303);
  });
});
