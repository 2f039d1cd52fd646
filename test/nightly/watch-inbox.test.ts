import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { resolveSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { chooseFolders } from '../../src/nightly/folders.ts';
import { startNightClock } from '../../src/nightly/night-clock.ts';
import { watchInbox } from '../../src/nightly/run-night.ts';
import type { NightOutcome } from '../../src/nightly/finish-night.ts';
import { nightsSince } from '../../src/store/nights.ts';
import { openStore } from '../../src/store/open-store.ts';

afterEach(() => vi.useRealTimers());

it('closes the report each day at its hour and begins another', async () => {
  const root = mkdtempSync(join(tmpdir(), 'paragraf-'));
  mkdirSync(join(root, 'in'));
  const names = { inbox: 'in', archive: 'arkiv', quarantine: 'k', database: 'p.sqlite' };
  const places = Object.fromEntries(Object.entries(names).map(([name, path]) => [name, join(root, path)]));
  const settings = resolveSettings({ ...places, watchSeconds: 0.1, reportAt: '06:00' }, {});
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2024, 4, 16, 5, 59) });
  const database = openStore(settings.database);
  const person = new AbortController();
  const clock = startNightClock(null, person.signal, new AbortController().signal);
  const tools = {
    database,
    folders: chooseFolders(settings),
    settings,
    log: createLog('silent', 'json'),
    lease: { require: () => {} },
    onFile: () => {},
  };
  const closed: NightOutcome[] = [];
  const watching = watchInbox(tools, null, clock, (outcome) => {
    closed.push(outcome);
    // The next night has begun by then.
    if (closed.length === 1) setTimeout(() => vi.setSystemTime(new Date(2024, 4, 17, 6, 1)), 300);
    else person.abort();
  });
  await vi.waitFor(() => expect(existsSync(settings.archive ?? '')).toBe(true));
  vi.setSystemTime(new Date(2024, 4, 16, 6, 1));
  const last = await watching;
  expect([...closed, last].map(({ report }) => [report.date, report.night.state])).toEqual([
    ['2024-05-16', 'done'],
    ['2024-05-17', 'done'],
    ['2024-05-17', 'interrupted'],
  ]);
  expect(nightsSince(database, new Date(2024, 0, 1)).map(({ state }) => state)).toEqual([
    'done',
    'done',
    'interrupted',
  ]);
  clock.close();
  database.close();
});
