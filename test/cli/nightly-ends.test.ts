import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { canBeDocument } from '../../src/pipeline/can-be-document.ts';
import { MorningReport } from '../../src/nightly/report/morning-report.ts';
import { startDrippingServer } from '../nightly/dripping-server.ts';
import { encrypted, Kansli, protocol, until } from './kansli.ts';

/** For `NODE_OPTIONS`: the program believes that it is this time of day when it starts. */
function startsAt(time: string): string {
  const shift = `const Real = Date;
    const [hour, minute, second] = '${time}'.split(':').map(Number);
    const begin = globalThis.process.env.BEGAN ??= String(Real.now());
    const wanted = new Real(Number(begin));
    wanted.setHours(hour, minute, second, 0);
    const shift = wanted.getTime() - Number(begin);
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(shift)}`;
}

/** What another program does to the database. */
function change(kansli: Kansli, sql: string): unknown {
  const database = new BetterSqlite(kansli.database, { timeout: 100 });
  try {
    const statement = database.prepare(sql);
    return statement.reader ? statement.all() : statement.run();
  } finally {
    database.close();
  }
}

describe('a night that ends at its hour', () => {
  it('with files left says so: in its words, its exit code, its report and the status', async () => {
    const kansli = new Kansli({ NODE_OPTIONS: startsAt('05:59:57'), PARAGRAF_UNTIL: '06:00' });
    for (let day = 1; day <= 400; day += 1) kansli.put(`${day}.txt`, protocol(day));
    const { exitCode, stdout } = await kansli.run('nightly');
    const left = kansli.files(kansli.inbox).length;
    expect(left).toBeGreaterThan(0);
    expect([exitCode, stdout]).toEqual([
      10,
      expect.stringMatching(new RegExp(`^stopped .*, ${left} left`, 'u')),
    ]);
    const report = kansli.newestReport();
    expect([report.night.state, report.left.notBegun.length]).toEqual(['stopped', left]);
    const status = await kansli.run('status', '--json');
    expect([status.exitCode, JSON.parse(status.stdout)]).toMatchObject([
      0,
      { lastNight: { state: 'stopped', left } },
    ]);
    expect((await kansli.run('status')).stdout).toContain(`${left} left`);
    expect(MorningReport.parse(report).night.failure).toBeNull();
  });

  it('with nothing left is done', async () => {
    const kansli = new Kansli({ PARAGRAF_UNTIL: '06:00' });
    kansli.put('a.txt', protocol(1));
    const { exitCode, stdout } = await kansli.run('nightly');
    expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('left')]);
  });
});

describe('a night that finds less than the last one left', () => {
  it('forgets what a person has taken out of the inbox', async () => {
    const kansli = new Kansli();
    kansli.put('a.txt', protocol(1));
    await kansli.night();
    change(
      kansli,
      `INSERT INTO journal (path, state, reason, message, remedy, attempts, first_seen, updated_at, run, program)
       VALUES ('${kansli.inbox}/borttagen.pdf', 'waiting', 'engine-failed', 'm', 'r', 1, '', '', '', ''),
         ('${kansli.root}/annat.pdf', 'waiting', 'engine-failed', 'm', 'r', 1, '', '', '', '')`,
    );
    await kansli.night();
    expect(kansli.paths().journal).toEqual(['waiting annat.pdf', 'stored arkiv/a.txt']);
  });
});

describe('a night whose archive has been emptied', () => {
  it('goes on, and says so until a new original is there', async () => {
    const kansli = new Kansli();
    kansli.put('a.txt', protocol(1));
    await kansli.night();
    expect((await kansli.night()).originalsGone).toBe(false);
    rmSync(join(kansli.archive, 'a.txt'));
    const emptied = await kansli.night();
    expect([emptied.night.state, emptied.originalsGone]).toEqual(['done', true]);
    kansli.put('b.txt', protocol(2));
    expect((await kansli.night()).originalsGone).toBe(false);
  });
});

describe('a night that cannot be told of', () => {
  it('ends in order and says so, and the next report tells of it', async () => {
    const kansli = new Kansli();
    kansli.put('a.txt', protocol(1));
    await kansli.night();
    copyFileSync(encrypted, join(kansli.inbox, 'låst.pdf'));
    // Only the report asks for it, where nothing is stored.
    change(kansli, 'ALTER TABLE notices RENAME COLUMN severity TO harm');
    const { exitCode, stderr } = await kansli.run('nightly');
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('morning report could not be built')]);
    change(kansli, 'ALTER TABLE notices RENAME COLUMN harm TO severity');
    expect(change(kansli, 'SELECT * FROM leases')).toEqual([]);
    expect(kansli.newestReport().night).toMatchObject({ state: 'failed' });
    const text = readFileSync(join(kansli.root, 'rapporter', 'senaste.txt'), 'utf8');
    expect(text).toContain('Natten kunde inte slutföras.');
    const status = await kansli.run('status', '--json');
    expect([status.exitCode, JSON.parse(status.stdout)]).toMatchObject([
      10,
      { lastNight: { state: 'failed' }, concerns: [{ code: 'night-failed' }] },
    ]);
    const next = await kansli.night();
    expect([next.night.cutOff.length, next.counts.quarantined]).toEqual([1, 1]);
    expect((await kansli.night()).night.cutOff).toEqual([]);
  });

  it('as its report cannot be written, has put its files away and says why', async () => {
    const kansli = new Kansli();
    kansli.put('a.txt', protocol(1));
    const inTheWay = join(kansli.root, 'rapporter', 'senaste.html');
    mkdirSync(join(inTheWay, 'mapp'), { recursive: true });
    const { exitCode, stderr } = await kansli.run('nightly');
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('morning report could not be written')]);
    expect([kansli.files(kansli.inbox), kansli.files(kansli.archive)]).toEqual([[], ['a.txt']]);
    expect((await kansli.run('status', '--json')).stdout).toContain('night-failed');
    rmSync(inTheWay, { recursive: true });
    expect((await kansli.run('nightly')).exitCode).toBe(0);
  });
});

/** Where a share is meanwhile. */
function away(folder: string): string {
  return `${folder}-borta`;
}

describe('a night that begins while a share is gone', () => {
  it('waits, and takes what is there when it is back', async () => {
    const often = Array.from({ length: 600 }, () => '0.1').join(',');
    const kansli = new Kansli({ PARAGRAF_RETRY_SECONDS: often, PARAGRAF_LOG_LEVEL: 'info' });
    await kansli.night();
    kansli.put('a.txt', protocol(1));
    renameSync(kansli.inbox, away(kansli.inbox));
    const night = kansli.start('nightly');
    let stderr = '';
    night.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    await until(() => stderr.includes('share-gone'));
    renameSync(away(kansli.inbox), kansli.inbox);
    expect(await once(night, 'exit')).toEqual([0, null]);
    expect(kansli.files(kansli.archive)).toEqual(['a.txt']);
  });

  it.each(['inbox', 'archive'] as const)('and whose %s stays away ends as one that waits', async (name) => {
    const kansli = new Kansli({ PARAGRAF_RETRY_SECONDS: '0.01,0.01' });
    kansli.put('a.txt', protocol(1));
    await kansli.night();
    kansli.put('b.txt', protocol(2));
    renameSync(kansli[name], away(kansli[name]));
    const { exitCode, stderr } = await kansli.run('nightly');
    const told = `${name} (${kansli[name]}) is not there`;
    expect([exitCode, stderr]).toEqual([10, expect.stringContaining(`WARNING: ${told}`)]);
    expect(existsSync(kansli[name])).toBe(false);
    expect(kansli.newestReport().night).toMatchObject({ state: 'failed', failure: told });
    const status = await kansli.run('status', '--json');
    expect([status.exitCode, JSON.parse(status.stdout)]).toMatchObject([
      10,
      { concerns: [{ code: 'night-failed', message: expect.stringContaining(told) }] },
    ]);
    renameSync(away(kansli[name]), kansli[name]);
    expect((await kansli.run('nightly')).exitCode).toBe(0);
    expect(kansli.files(kansli.archive)).toEqual(['a.txt', 'b.txt']);
  });

  it('does not wait for a folder that no night has used: the setting is wrong', async () => {
    const kansli = new Kansli({ PARAGRAF_RETRY_SECONDS: '3600' });
    await kansli.night();
    kansli.environment['PARAGRAF_INBOX'] = join(kansli.root, 'inn');
    const { exitCode, stderr } = await kansli.run('nightly');
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('inn) is not there')]);
  });
});

describe('a night that cannot reach a file', () => {
  it('counts it as waiting in the status as in the report', async () => {
    const kansli = new Kansli();
    // A name that is not UTF-8 cannot be said to the system.
    writeFileSync(
      Buffer.concat([Buffer.from(`${kansli.inbox}/m`), Buffer.from([0xf6]), Buffer.from('te.txt')]),
      'x',
    );
    const report = await kansli.night();
    const { lastNight } = JSON.parse((await kansli.run('status', '--json')).stdout) as {
      lastNight: { waiting: number };
    };
    expect([report.counts.waiting, lastNight.waiting]).toEqual([1, 1]);
  });
});

describe('a night whose mail server never ends its answer', () => {
  it('ends in good order when it is told to, and the next report says that this one was not mailed', async () => {
    const server = await startDrippingServer();
    const kansli = new Kansli({
      PARAGRAF_MAIL_SERVER: `smtp://127.0.0.1:${server.port}`,
      PARAGRAF_MAIL_FROM: 'paragraf@example.se',
      PARAGRAF_MAIL_TO: 'kansli@example.se',
    });
    kansli.put('a.txt', protocol(1));
    const night = kansli.start('nightly');
    await until(() => server.connections().all === 1);
    night.kill('SIGTERM');
    expect(await once(night, 'exit')).toEqual([130, null]);
    expect(server.connections().all).toBe(1);
    await server.close();
    expect(kansli.files(kansli.archive)).toEqual(['a.txt']);
    expect(change(kansli, 'SELECT state, mail FROM nights')).toEqual([{ state: 'done', mail: 'failed' }]);
    expect(change(kansli, 'SELECT * FROM leases')).toEqual([]);
    const status = await kansli.run('status', '--json');
    expect(JSON.parse(status.stdout)).toMatchObject({ concerns: [{ code: 'mail-failed' }] });
    delete kansli.environment['PARAGRAF_MAIL_SERVER'];
    expect((await kansli.night()).mailTrouble).toContain('interrupted');
  });
});

describe('a night that was held up until another took its place', () => {
  it('moves nothing more when it wakes, tells nothing, and ends', async () => {
    const kansli = new Kansli();
    for (let day = 1; day <= 200; day += 1) kansli.put(`${day}.txt`, protocol(day));
    const held = kansli.start('nightly');
    await until(() => existsSync(kansli.archive) && kansli.files(kansli.archive).length > 2);
    // As another machine does, when it has heard nothing for five minutes. Not while this one holds the database.
    await until(() => {
      held.kill('SIGSTOP');
      try {
        change(kansli, "UPDATE leases SET token = 'another', host = 'another', pid = 1");
        return true;
      } catch {
        held.kill('SIGCONT');
        return false;
      }
    });
    const archived = kansli.files(kansli.archive).length;
    let stderr = '';
    held.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    held.kill('SIGCONT');
    const [exitCode] = (await once(held, 'exit')) as [number];
    expect([exitCode, stderr]).toEqual([6, expect.stringContaining('another has taken its place')]);
    // A copy that was just being made is whole, and its file has stayed in the inbox.
    expect(kansli.files(kansli.archive).length - archived).toBeLessThanOrEqual(1);
    const names = new Set([...kansli.files(kansli.archive), ...kansli.files(kansli.inbox)]);
    expect([...names].filter(canBeDocument)).toHaveLength(200);
    expect(existsSync(join(kansli.root, 'rapporter', 'senaste.json'))).toBe(false);
    expect(change(kansli, 'SELECT token FROM leases')).toEqual([{ token: 'another' }]);
  });
});
