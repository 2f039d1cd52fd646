import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeQuarantineNote } from '../../src/nightly/quarantine.ts';
import { hashFile } from '../../src/pipeline/hash-file.ts';
import { startSmtpServer } from '../nightly/smtp-server.ts';
import { encrypted, Kansli, protocol, secret, until } from './kansli.ts';

describe('paragraf nightly', () => {
  it('moves what it has stored into the archive, what it cannot read into quarantine, and tells of it once', async () => {
    const kansli = new Kansli();
    mkdirSync(join(kansli.inbox, '1994'));
    kansli.put('1994/a.txt', protocol(1));
    kansli.put('b.txt', protocol(2));
    kansli.put('kopia.txt', protocol(2));
    kansli.put('Thumbs.db', 'x');
    kansli.put('c.txt.part', protocol(3));
    copyFileSync(encrypted, join(kansli.inbox, 'låst.pdf'));
    symlinkSync('/etc/hostname', join(kansli.inbox, 'ut.txt'));
    const report = await kansli.night();
    expect(report.counts).toMatchObject({
      files: 2,
      known: 1,
      minutes: 2,
      quarantined: 1,
      waiting: 0,
      toReview: 2,
    });
    expect(report.left).toEqual({ moving: [], notFiles: ['ut.txt'], notBegun: [] });
    expect(kansli.files(kansli.inbox)).toEqual(['Thumbs.db', 'c.txt.part', 'ut.txt']);
    expect(kansli.files(kansli.archive)).toEqual(['a.txt', 'b.txt', 'kopia.txt']);
    expect(kansli.files(kansli.quarantine)).toEqual(['låst.pdf', 'låst.pdf.orsak.json']);
    const note: unknown = JSON.parse(readFileSync(join(kansli.quarantine, 'låst.pdf.orsak.json'), 'utf8'));
    expect(note).toMatchObject({
      file: 'låst.pdf',
      reason: 'encrypted',
      sentence: 'Filen är låst med lösenord.',
    });
    expect(kansli.paths()).toEqual({
      journal: [
        'stored arkiv/1994/a.txt',
        'stored arkiv/b.txt',
        'stored arkiv/kopia.txt',
        'quarantined karantän/låst.pdf',
      ],
      stored: ['arkiv/1994/a.txt', 'arkiv/b.txt'],
    });
    expect(kansli.files(join(kansli.root, 'rapporter'))).toHaveLength(6);

    // The same broken file once more, and another file under an old name.
    copyFileSync(encrypted, join(kansli.inbox, 'låst.pdf'));
    kansli.put('b.txt', protocol(4));
    const second = await kansli.night();
    expect(second.counts).toMatchObject({ files: 1, known: 0, minutes: 1 });
    expect(kansli.files(kansli.quarantine)).toEqual(['låst.pdf', 'låst.pdf.orsak.json']);
    expect(kansli.files(kansli.archive)).toEqual(['a.txt', 'b-2.txt', 'b.txt', 'kopia.txt']);
    const third = await kansli.night();
    expect(third.counts).toMatchObject({ files: 0, known: 0, quarantined: 0 });
    expect(third.quarantine.map(({ name, isNew }) => [name, isNew])).toEqual([['låst.pdf', false]]);
    expect(third.history.at(-1)).toMatchObject({ state: 'done', stored: 3 });
  });

  it('refuses folders that overlap', async () => {
    const kansli = new Kansli();
    const within = await kansli.run('nightly', '--archive', join(kansli.inbox, 'arkiv'));
    expect([within.exitCode, within.stderr]).toEqual([9, expect.stringContaining('lies in inbox')]);
  });

  it('watches, keeps a second run away, ends in good order, and outlives being killed', async () => {
    const kansli = new Kansli();
    const watcher = kansli.start('nightly', '--watch');
    await until(() => existsSync(kansli.archive));
    kansli.put('a.txt', protocol(1));
    await until(() => existsSync(join(kansli.archive, 'a.txt')) && kansli.files(kansli.inbox).length === 0);
    const other = await kansli.run('nightly');
    expect([other.exitCode, other.stderr]).toEqual([6, expect.stringContaining('another paragraf nightly')]);
    const running = await kansli.run('status', '--json');
    expect(JSON.parse(running.stdout)).toMatchObject({ state: 'ok', running: { pid: watcher.pid } });
    for (let day = 1; day <= 150; day += 1) kansli.put(`many-${day}.txt`, protocol(day));
    await until(() => kansli.files(kansli.archive).length > 2);
    watcher.kill('SIGTERM');
    expect(await once(watcher, 'exit')).toEqual([130, null]);
    const { left, night } = kansli.newestReport();
    const inInbox = kansli.files(kansli.inbox);
    expect([night.state, [...left.notBegun].sort()]).toEqual(['interrupted', inInbox]);
    expect(inInbox.length).toBeGreaterThan(0);
    expect(inInbox.length + kansli.files(kansli.archive).length).toBe(151);
    for (const name of inInbox) rmSync(join(kansli.inbox, name));
    expect(readFileSync(join(kansli.root, 'rapporter', 'senaste.txt'), 'utf8')).toContain(
      'Norrby byalag, 1 mars 1994',
    );

    const killed = kansli.start('nightly', '--watch');
    // Of a day that the first watcher has not seen: how far that one came is chance.
    kansli.put('b.txt', protocol(151));
    await until(() => existsSync(join(kansli.archive, 'b.txt')));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const cutOff = await kansli.run('status', '--json');
    expect([cutOff.exitCode, JSON.parse(cutOff.stdout)]).toMatchObject([
      10,
      { concerns: [{ code: 'night-cut-off' }] },
    ]);
    const report = await kansli.night();
    expect(report.night.cutOff).toHaveLength(1);
    expect(report.files.map(({ name, state }) => [basename(name), state])).toContainEqual([
      'b.txt',
      'stored',
    ]);
    expect(kansli.files(kansli.inbox)).toEqual([]);
    expect((await kansli.run('status')).exitCode).toBe(0);
  });

  it('says so when the inbox is gone, fails, and mails of it once', async () => {
    const server = await startSmtpServer();
    const kansli = new Kansli({
      PARAGRAF_INBOX: '/nowhere/in',
      PARAGRAF_MAIL_SERVER: `smtp://127.0.0.1:${server.port}`,
      PARAGRAF_MAIL_FROM: 'paragraf@example.se',
      PARAGRAF_MAIL_TO: 'kansli@example.se',
    });
    await kansli.run('nightly');
    const { exitCode, stderr } = await kansli.run('nightly');
    expect([exitCode, stderr]).toEqual([5, expect.stringContaining('inbox (/nowhere/in) is not there')]);
    const text = readFileSync(join(kansli.root, 'rapporter', 'senaste.txt'), 'utf8');
    expect(text).toContain('Natten kunde inte slutföras.');
    const status = await kansli.run('status', '--json');
    expect([status.exitCode, JSON.parse(status.stdout)]).toMatchObject([
      10,
      { concerns: [{ code: 'night-failed' }] },
    ]);
    expect(server.mails).toHaveLength(1);
    await server.close();
  });

  it('puts away what a retry has read, and forgets what a person has taken from the quarantine', async () => {
    const kansli = new Kansli();
    mkdirSync(kansli.quarantine);
    const mended = join(kansli.quarantine, 'lagad.txt');
    writeFileSync(mended, protocol(1));
    const { sha256 } = await hashFile(mended);
    const failure = { reason: 'damaged-file', message: 'm', remedy: 'r' };
    writeQuarantineNote(mended, { file: 'lagad.txt', sha256, ...failure });
    writeQuarantineNote(join(kansli.quarantine, 'borta.pdf'), { file: 'borta.pdf', sha256: 'x', ...failure });
    expect((await kansli.run('import', mended)).exitCode).toBe(0);
    const report = await kansli.night();
    expect(report.quarantine).toEqual([]);
    expect(kansli.files(kansli.quarantine)).toEqual([]);
    expect(kansli.paths()).toEqual({ journal: ['stored arkiv/lagad.txt'], stored: ['arkiv/lagad.txt'] });
  });

  it('mails the report, without a word of any protocol', async () => {
    const server = await startSmtpServer();
    const kansli = new Kansli({
      PARAGRAF_MAIL_SERVER: `smtp://127.0.0.1:${server.port}`,
      PARAGRAF_MAIL_FROM: 'paragraf@example.se',
      PARAGRAF_MAIL_TO: 'kansli@example.se',
    });
    kansli.put('a.txt', protocol(1));
    expect((await kansli.run('nightly')).exitCode).toBe(0);
    await server.close();
    const data = server.mails[0]?.data ?? '';
    expect(data).toMatch(/^Subject: =\?UTF-8\?|^Subject: Morgonrapport/mu);
    const plain = decode(data);
    expect(plain).toContain('Norrby byalag, 1 mars 1994');
    expect(plain).toContain('Ett paragrafnummer saknas i följden.');
    for (const word of [secret, 'Sten Modig', 'Eva Lund', 'öppnande']) expect(plain).not.toContain(word);
    // A server that takes no mail: the night is done, the mail is a failure of its own, and is told of the next time.
    const refusing = await startSmtpServer(() => '550 no');
    kansli.environment['PARAGRAF_MAIL_SERVER'] = `smtp://127.0.0.1:${refusing.port}`;
    kansli.put('b.txt', protocol(2));
    const second = await kansli.run('nightly');
    await refusing.close();
    expect([second.exitCode, second.stderr]).toEqual([10, expect.stringContaining('could not be mailed')]);
    expect(kansli.files(kansli.archive)).toEqual(['a.txt', 'b.txt']);
    delete kansli.environment['PARAGRAF_MAIL_SERVER'];
    expect((await kansli.night()).mailTrouble).toContain('550');
  });
});

/** Quoted-printable and base64 parts as text. */
function decode(message: string): string {
  const quoted = message
    .replace(/=\r\n/gu, '')
    .replace(/(?:=[0-9A-F]{2})+/gu, (bytes) =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
    );
  const packed = [...message.matchAll(/^(?:[\w+/]{76}\r\n)*[\w+/]+={0,2}$/gmu)].map(([text]) =>
    Buffer.from(text, 'base64').toString('utf8'),
  );
  return [quoted, ...packed].join('\n');
}
