import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { resolveSettings } from '../../../src/config.ts';
import type { SettingsFromFlags } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import type { Desk } from '../../../src/pipeline/desk/open-desk.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { saveWebUser } from '../../../src/store/web-users.ts';
import { createApp } from '../../../src/web/create-app.tsx';
import { openSurroundings } from '../../../src/web/open-surroundings.ts';
import type { WebApp } from '../../../src/web/web-app.ts';
import { hashPassword } from '../../../src/web/safety/password.ts';
import { newFolder } from '../../cli/run-program.ts';
import { sampleFile } from '../../store/sample-file.ts';

export const user = { name: 'Siv Åkerö', password: 'tre vita svanar' };

/** Hashing is slow on purpose: once is enough. */
const hashed = hashPassword(user.password);

/** The built desk: a thread cannot run what is not built. */
async function openBuiltDesk(database: string): Promise<Desk> {
  const built = new URL('../../../dist/pipeline/desk/open-desk.js', import.meta.url).href;
  const { openDesk } = (await import(built)) as typeof import('../../../src/pipeline/desk/open-desk.ts');
  return openDesk(database);
}

/** What a browser asks of the app. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly form?: Record<string, string>;
  /** Sent as it is. */
  readonly body?: string;
  /** Where the connection comes from. */
  readonly from?: string;
}

/** The app over a database of its own with one protocol. */
export interface SampleApp {
  readonly app: WebApp;
  readonly database: string;
  /** The protocol's. */
  readonly id: string;
  /** Milliseconds since 1970, for sessions and what is opened. */
  readonly clock: { now: number };
  /** A new browser, without cookies. */
  newBrowser(): Browser;
  end(): Promise<void>;
}

/** Keeps cookies as a browser does, and sends forms as its own pages'. */
export interface Browser {
  readonly cookies: ReadonlyMap<string, string>;
  get(path: string, asked?: Asked): Promise<Response>;
  /** Sends a form with the token of the page that it is on. */
  send(path: string, form: Record<string, string>, asked?: Asked): Promise<Response>;
  /** The token in the forms of a page. */
  tokenOf(page: string): Promise<string>;
  signIn(password?: string, asked?: Asked): Promise<Response>;
}

interface SampleOptions {
  readonly withUser?: boolean;
  /** Of the one protocol's one paragraph. */
  readonly text?: string;
  /** Stores something else in its place. @returns the protocol's id. */
  readonly store?: (database: Database) => string | Promise<string>;
}

export async function openSampleApp(
  flags: SettingsFromFlags = {},
  {
    withUser = false,
    text = 'Ett ärende.',
    store = (database) => storeText(database, text),
  }: SampleOptions = {},
): Promise<SampleApp> {
  const folder = newFolder();
  const file = join(folder, 'a.sqlite');
  const filled = openStore(file);
  const id = await store(filled);
  if (withUser) saveWebUser(filled, user.name, await hashed);
  filled.close();
  const clock = { now: Date.UTC(2026, 10, 26, 8) };
  const settings = resolveSettings({ database: file, webName: 'Den här datorn', ...flags }, {});
  const surroundings = openSurroundings(settings, createLog('silent', 'json'), () => clock.now);
  const desk = await openBuiltDesk(file);
  const app = createApp({ ...surroundings, desk });
  const ask = async (path: string, { from = '127.0.0.1', form, ...asked }: Asked): Promise<Response> => {
    const env = { incoming: { socket: { remoteAddress: from, remotePort: 1, remoteFamily: 'IPv4' } } };
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    const headers = { host: '127.0.0.1:8480', ...asked.headers };
    return app.request(`http://127.0.0.1:8480${path}`, { ...body, ...asked, headers }, env);
  };
  return {
    app,
    database: file,
    id,
    clock,
    newBrowser: () => newBrowser(ask),
    end: async () => {
      await desk.close();
      await surroundings.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function storeText(database: Database, text: string): string {
  const sample = sampleFile('a.pdf', {
    body: 'Hamnnämnden',
    date: '2021-03-04',
    paragraphs: [{ number: 1, title: 'Ärende', text }],
  });
  saveFile(database, sample, { path: '/nowhere/a.pdf', bytes: 1, run: 'prov' });
  return sample.minutes[0]?.id ?? '';
}

function newBrowser(ask: (path: string, asked: Asked) => Promise<Response>): Browser {
  const cookies = new Map<string, string>();
  const get = async (path: string, asked: Asked = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await ask(path, { ...asked, headers: { cookie, ...asked.headers } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      if (/max-age=0/iu.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const tokenOf = async (page: string): Promise<string> =>
    /name="token" value="([^"]+)"/u.exec(await (await get(page)).text())?.[1] ?? '';
  const send: Browser['send'] = async (path, form, asked = {}) =>
    get(path, {
      ...asked,
      form,
      headers: { origin: 'http://127.0.0.1:8480', 'sec-fetch-site': 'same-origin', ...asked.headers },
    });
  return {
    cookies,
    get,
    send,
    tokenOf,
    signIn: async (password = user.password, asked = {}) => {
      const token = await tokenOf('/logga-in');
      return send('/logga-in', { token, namn: user.name, losenord: password, till: '/protokoll' }, asked);
    },
  };
}
