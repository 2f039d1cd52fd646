import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { resolveSettings } from '../../src/config.ts';
import { chooseMail, sendReport, subjectOf } from '../../src/nightly/send-mail.ts';
import { startDrippingServer } from './dripping-server.ts';
import { fullReport, sampleReport } from './sample-report.ts';
import { startSmtpServer } from './smtp-server.ts';

const password = 'hemligt';
const quick = { pauses: [0.01] };

function mailTo(port: number, user = '') {
  const environment = {
    PARAGRAF_MAIL_SERVER: `smtp://${user}127.0.0.1:${port}`,
    PARAGRAF_MAIL_FROM: 'Paragraf <paragraf@example.se>',
    PARAGRAF_MAIL_TO: 'kansli@example.se, it@example.se',
    PARAGRAF_MAIL_PASSWORD_FILE: join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'password'),
  };
  writeFileSync(environment.PARAGRAF_MAIL_PASSWORD_FILE, `${password}\n`);
  const mail = chooseMail(resolveSettings({}, environment));
  if (mail === null) throw new Error('a server is set');
  return mail;
}

describe('sendReport', () => {
  it('sends the text and the page to all', async () => {
    const server = await startSmtpServer();
    expect(await sendReport(fullReport(), mailTo(server.port))).toBeNull();
    const [mail] = server.mails;
    await server.close();
    expect(mail?.from).toContain('<paragraf@example.se>');
    expect(mail?.to.map((line) => /<(.*)>/u.exec(line)?.[1])).toEqual(['kansli@example.se', 'it@example.se']);
    expect(mail?.data).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mail?.data).toContain('Content-Type: text/html; charset=utf-8');
    expect(mail?.data).toContain('Auto-Submitted: auto-generated');
    expect(mail?.data).not.toContain('Content-Disposition: attachment');
    expect(mail?.auth).toBeNull();
  });

  it('names its user to the server, with the password of the file', async () => {
    const server = await startSmtpServer();
    expect(await sendReport(sampleReport(), mailTo(server.port, 'rapport@'))).toBeNull();
    const [mail] = server.mails;
    await server.close();
    const words = Buffer.from(mail?.auth?.split(' ')[1] ?? '', 'base64').toString();
    expect(words.split('\0')).toEqual(['', 'rapport', password]);
  });

  it('tries again when the server is busy, and not when it refuses', async () => {
    const busy = await startSmtpServer((attempt) => (attempt <= 2 ? '451 later' : '250 OK'));
    expect(await sendReport(sampleReport(), mailTo(busy.port), quick)).toBeNull();
    expect([busy.connections(), busy.mails.length]).toEqual([2, 1]);
    await busy.close();
    const refusing = await startSmtpServer(() => '550 no such user');
    expect(await sendReport(sampleReport(), mailTo(refusing.port), quick)).toContain('550 no such user');
    expect(refusing.connections()).toBe(1);
    await refusing.close();
  });

  it('says why no server has taken it', async () => {
    const server = await startSmtpServer();
    await server.close();
    expect(await sendReport(sampleReport(), mailTo(server.port), quick)).toContain('ECONNREFUSED');
  });

  it('gives up a server that goes on answering and comes to no end, as one that does not answer', async () => {
    const server = await startDrippingServer();
    const failure = await sendReport(sampleReport(), mailTo(server.port), { ...quick, deadline: 0.2 });
    expect(failure).toBe('the mail server had not taken the report after 0.2 s');
    await vi.waitFor(() => expect(server.connections()).toEqual({ all: 2, open: 0 }));
    await server.close();
  });

  it('ends at once when it is interrupted, in an attempt or between two', async () => {
    const dripping = await startDrippingServer();
    const person = new AbortController();
    const sending = sendReport(sampleReport(), mailTo(dripping.port), { interrupted: person.signal });
    await vi.waitFor(() => expect(dripping.connections().all).toBe(1));
    person.abort();
    expect(await sending).toContain('interrupted');
    await vi.waitFor(() => expect(dripping.connections()).toEqual({ all: 1, open: 0 }));
    await dripping.close();
    const another = new AbortController();
    const busy = await startSmtpServer(() => '451 later');
    const waiting = sendReport(sampleReport(), mailTo(busy.port), {
      pauses: [3600],
      interrupted: another.signal,
    });
    await vi.waitFor(() => expect(busy.connections()).toBe(1));
    another.abort();
    expect(await waiting).toContain('interrupted');
    await busy.close();
  });

  it('still sends what tells of an interrupted night, but waits for no server then', async () => {
    const interrupted = AbortSignal.abort();
    const server = await startSmtpServer();
    expect(await sendReport(sampleReport(), mailTo(server.port), { interrupted })).toBeNull();
    await server.close();
    const busy = await startSmtpServer(() => '451 later');
    expect(await sendReport(sampleReport(), mailTo(busy.port), { interrupted })).toContain('451 later');
    expect(busy.connections()).toBe(1);
    await busy.close();
  });

  it('has a subject that says whether there is something to do', () => {
    expect(subjectOf(sampleReport())).toBe('Morgonrapport 16 maj: Inget nytt kom in i natt.');
    expect(subjectOf(sampleReport({ counts: { quarantined: 2 } }))).toBe(
      'Morgonrapport 16 maj: Inget nytt kunde läsas in i natt. Två filer gick inte att läsa.',
    );
  });
});

function choose(environment: NodeJS.ProcessEnv): () => unknown {
  return () => chooseMail(resolveSettings({}, environment));
}

describe('chooseMail', () => {
  it('sends nothing without a server', () => {
    expect(choose({})()).toBeNull();
  });

  it('refuses a server without an address, a password that is not there, and what is no server', () => {
    const server = { PARAGRAF_MAIL_SERVER: 'smtps://mail.example.se' };
    const addresses = { PARAGRAF_MAIL_FROM: 'a@example.se', PARAGRAF_MAIL_TO: 'b@example.se' };
    expect(choose(server)).toThrow('not both mailFrom and mailTo');
    expect(choose({ ...server, ...addresses, PARAGRAF_MAIL_PASSWORD_FILE: '/nowhere' })).toThrow('/nowhere');
    expect(choose({ PARAGRAF_MAIL_SERVER: 'http://user:secret@example.se' })).toThrow('(not shown)');
  });
});
