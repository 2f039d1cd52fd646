import type { Database } from 'better-sqlite3';
import { resolveSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { openDesk } from '../../../src/pipeline/desk/open-desk.ts';
import { openPagePictures } from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import { createApp } from '../../../src/web/create-app.tsx';
import { openLimitedReads } from '../../../src/web/reads/limited-reads.ts';
import { openPeople } from '../../../src/web/safety/people.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

export interface PageTime {
  readonly page: string;
  /** Milliseconds. */
  readonly median: number;
  /** What 95 of 100 do not exceed. */
  readonly most: number;
  readonly bytes: number;
}

const times = 60;
/** Asked first, and not counted. */
const warming = 20;

/**
 * Asks for each kind of page many times, as one who sits at the computer, one after the other.
 *
 * @param only the kind to ask for; null for all.
 */
export async function measurePages(
  database: Database,
  file: string,
  only: string | null,
): Promise<PageTime[]> {
  const pictures = openPagePictures(database);
  const people = openPeople(database, file, () => Date.now());
  const reads = openLimitedReads(file, { seconds: 60, readers: 1 });
  const desk = openDesk(file);
  const settings = resolveSettings({ database: file, webName: 'Den här datorn' }, {});
  const app = createApp({
    database,
    settings,
    pictures,
    people,
    reads,
    desk,
    log: createLog('silent', 'json'),
  });
  const env = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } };
  const ask = async (path: string): Promise<{ milliseconds: number; bytes: number }> => {
    const started = performance.now();
    const answer = await app.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } }, env);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
    return { milliseconds: performance.now() - started, bytes: Buffer.byteLength(text) };
  };
  const measured: PageTime[] = [];
  for (const [page, addressOf] of kindsOf(database)) {
    if (only !== null && page !== only) continue;
    const all: { milliseconds: number; bytes: number }[] = [];
    for (let at = 0; at < warming + times; at += 1) {
      const asked = await ask(addressOf());
      if (at >= warming) all.push(asked);
    }
    const sorted = all.toSorted((a, b) => a.milliseconds - b.milliseconds);
    const half = sorted[times / 2];
    const most = sorted[Math.floor(times * 0.95)];
    measured.push({
      page,
      median: half?.milliseconds ?? 0,
      most: most?.milliseconds ?? 0,
      bytes: half?.bytes ?? 0,
    });
  }
  for (const each of [people, pictures, reads]) each.close();
  return measured;
}

function kindsOf(database: Database): [string, () => string][] {
  const random = seededRandom('reading');
  const ids = database.prepare<[], string>('SELECT id FROM minutes').pluck().all();
  const oneOf = <Of>(all: readonly Of[]): Of => {
    const one = all[Math.floor(random.uniform() * all.length)];
    if (one === undefined) throw new Error('there is something to ask for');
    return one;
  };
  const labels = database
    .prepare<[string], string>('SELECT label FROM paragraphs WHERE minutes_id = ?')
    .pluck();
  const bodies = database
    .prepare<[], string>('SELECT DISTINCT body FROM minutes')
    .pluck()
    .all()
    .map(encodeURIComponent);
  const years = database.prepare<[], string>('SELECT DISTINCT substr(date, 1, 4) FROM minutes').pluck().all();
  const paragraphOf = (id: string): string => encodeURIComponent(oneOf(labels.all(id)));
  return [
    ['a meeting', () => `/protokoll/${oneOf(ids)}`],
    [
      'a paragraph',
      () => {
        const id = oneOf(ids);
        return `/protokoll/${id}/paragraf/${paragraphOf(id)}`;
      },
    ],
    ['all meetings', () => '/protokoll'],
    ['a body’s meetings', () => `/protokoll?organ=${oneOf(bodies)}`],
    ['register, all', () => '/beslut'],
    ['register, a body', () => `/beslut?organ=${oneOf(bodies)}`],
    ['register, a year', () => `/beslut?ar=${oneOf(years)}`],
    ['register, a kind', () => `/beslut?slag=${oneOf(['aterremitterade', 'valde', 'uppdrag'])}`],
    ['register, responsible', () => '/beslut?ansvarig=f%C3%B6rbundschef'],
    ['register, words', () => `/beslut?q=${oneOf(['budget', 'avtal', 'taxa'])}`],
  ];
}
