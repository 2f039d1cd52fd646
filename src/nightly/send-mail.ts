import { readFileSync } from 'node:fs';
import type { SMTPTransportOptions } from 'nodemailer';
import type { Settings } from '../config.ts';
import { ParagrafError } from '../errors.ts';
import { sleep } from '../pipeline/try-again.ts';
import { formatHtml } from './report/format-html.ts';
import { formatText } from './report/format-text.ts';
import type { MorningReport } from './report/morning-report.ts';
import { dayAndMonth } from '../swedish.ts';
import { consequence, headline, toneOf } from './report/words.ts';

/** A server that does not answer is tried again after these pauses, in seconds. */
const pauses = [5, 30];
/** How long a server may be silent, in milliseconds. */
const patience = 30_000;
/** How long an attempt may take in all, in seconds: a server may go on answering and come to no end. */
const usualDeadline = 60;
/** The same of a night that is to end: whoever stops a container waits for ten seconds. */
const lastDeadline = 5;

export interface MailSettings {
  readonly server: URL;
  readonly password: string | null;
  readonly from: string;
  readonly to: readonly string[];
}

/**
 * How mail is sent; null where no server is set.
 *
 * @throws ParagrafError `invalid-setting` when a server is set but not who writes to whom.
 */
export function chooseMail(settings: Settings): MailSettings | null {
  const { mailServer, mailFrom, mailTo } = settings;
  if (mailServer === null) return null;
  const to = (mailTo ?? '').split(',').map((address) => address.trim());
  if (mailFrom === null || to.every((address) => address === '')) {
    throw new ParagrafError(
      'invalid-setting',
      'a mail server is set, but not both mailFrom and mailTo',
      'Set PARAGRAF_MAIL_FROM and PARAGRAF_MAIL_TO, or take the server away.',
    );
  }
  const server = new URL(mailServer);
  return {
    server,
    password: passwordOf(settings, server),
    from: mailFrom,
    to: to.filter((each) => each !== ''),
  };
}

function passwordOf({ mailPassword, mailPasswordFile }: Settings, server: URL): string | null {
  if (mailPasswordFile === null) return mailPassword ?? (decodeURIComponent(server.password) || null);
  try {
    return readFileSync(mailPasswordFile, 'utf8').split(/\r?\n/u)[0] ?? null;
  } catch (cause) {
    throw new ParagrafError(
      'invalid-setting',
      `mailPasswordFile ${mailPasswordFile} cannot be read`,
      'Check the path, and that the user that runs Paragraf may read it.',
      { cause },
    );
  }
}

/** How long a server is tried. */
export interface Attempts {
  /** Between an attempt and the next, in seconds. */
  readonly pauses?: readonly number[];
  /** Of each attempt in all, in seconds. */
  readonly deadline?: number;
  /** Ends the attempt and those to come. A night that has been interrupted already is told of by one short attempt. */
  readonly interrupted?: AbortSignal;
}

/**
 * Sends the report: its text, and its page for programs that show one.
 *
 * @returns null when a server has taken it, else why none has.
 */
export async function sendReport(
  report: MorningReport,
  mail: MailSettings,
  { pauses: retryPauses = pauses, deadline = usualDeadline, interrupted = never }: Attempts = {},
): Promise<string | null> {
  if (isOver(interrupted)) return await attempt(report, mail, lastDeadline, never).catch(wordsOf);
  for (const pause of [...retryPauses, null]) {
    try {
      return await attempt(report, mail, deadline, interrupted);
    } catch (error) {
      if (isRefusal(error) || pause === null || isOver(interrupted)) return wordsOf(error);
      await sleep(pause, interrupted);
      if (isOver(interrupted)) return `${interruption}: ${wordsOf(error)}`;
    }
  }
  return null;
}

const never = new AbortController().signal;
const interruption = 'interrupted before a mail server had taken the report';

/** Asked anew after each wait. */
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

/** @returns null when the server has taken it. @throws why it has not. */
async function attempt(
  report: MorningReport,
  mail: MailSettings,
  deadline: number,
  interrupted: AbortSignal,
): Promise<null> {
  const late = AbortSignal.timeout(deadline * 1000);
  try {
    await send(report, mail, AbortSignal.any([interrupted, late]));
    return null;
  } catch (cause) {
    if (interrupted.aborted) throw new Error(interruption, { cause });
    if (late.aborted)
      throw new Error(`the mail server had not taken the report after ${deadline} s`, { cause });
    throw cause;
  }
}

async function send(report: MorningReport, mail: MailSettings, signal: AbortSignal): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(transportOptions(mail));
  try {
    await transport.sendMail({
      from: mail.from,
      to: [...mail.to],
      subject: subjectOf(report),
      text: formatText(report),
      html: formatHtml(report),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      signal,
    });
  } finally {
    transport.close();
  }
}

function transportOptions({ server, password }: MailSettings): SMTPTransportOptions {
  const user = decodeURIComponent(server.username);
  const secure = server.protocol === 'smtps:';
  return {
    host: server.hostname.replace(/^\[|\]$/gu, ''),
    port: server.port === '' ? (secure ? 465 : 587) : Number(server.port),
    secure,
    // A password never goes over the wire in the clear, but to this machine itself.
    requireTLS: user !== '' && !isLoopback(server.hostname),
    ...(user === '' ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // One that does not close its end keeps no night waiting.
    socketCloseTimeout: 500,
    // Nothing that the report says is ever taken for a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `Morgonrapport 26 nov.: Tre protokoll kom in och är inlästa. 2 protokoll behöver ses över.` */
export function subjectOf(report: MorningReport): string {
  const rest = toneOf(report) === 'calm' ? '' : ` ${consequence(report)}`;
  return `Morgonrapport ${dayAndMonth(report.date)}: ${headline(report)}${rest}`;
}

/** The server has answered, and will say the same again. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error)) return false;
  return typeof error.responseCode === 'number' && error.responseCode >= 500;
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(host);
}
