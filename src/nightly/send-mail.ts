import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Settings } from '../config.ts';
import { ParagrafError } from '../errors.ts';
import { formatHtml } from './report/format-html.ts';
import { formatText } from './report/format-text.ts';
import type { MorningReport } from './report/morning-report.ts';
import { dayAndMonth } from '../swedish.ts';
import { consequence, headline, toneOf } from './report/words.ts';

/** A server that does not answer is tried again after these pauses, in seconds. */
const pauses = [5, 30];
/** How long a server may take to answer, in milliseconds. */
const patience = 30_000;

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

/**
 * Sends the report: its text, and its page for programs that show one.
 *
 * @returns null when a server has taken it, else why none has.
 */
export async function sendReport(
  report: MorningReport,
  mail: MailSettings,
  retryPauses: readonly number[] = pauses,
): Promise<string | null> {
  let failure = '';
  for (const pause of [...retryPauses, null]) {
    try {
      await send(report, mail);
      return null;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      if (isRefusal(error) || pause === null) return failure;
      await sleep(pause * 1000);
    }
  }
  return failure;
}

async function send(report: MorningReport, { server, password, from, to }: MailSettings): Promise<void> {
  const user = decodeURIComponent(server.username);
  const secure = server.protocol === 'smtps:';
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/gu, ''),
    port: server.port === '' ? (secure ? 465 : 587) : Number(server.port),
    secure,
    // A password never goes over the wire in the clear, but to this machine itself.
    requireTLS: user !== '' && !isLoopback(server.hostname),
    ...(user === '' ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Nothing that the report says is ever taken for a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject: subjectOf(report),
      text: formatText(report),
      html: formatHtml(report),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  } finally {
    transport.close();
  }
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
