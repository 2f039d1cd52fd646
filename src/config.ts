import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import * as z from 'zod';
import { ParagrafError } from './errors.ts';
import { engineChoices } from './stages/recognize/engines/open-engine.ts';
import { ocrModes } from './stages/recognize/ocr-mode.ts';
import { usualLeastConfidence } from './stages/repair/repair-options.ts';

/** `06:00` */
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const clockRule = 'a time of day such as 06:00';

const Settings = z.object({
  /** The SQLite file. */
  database: z.string().min(1).default('paragraf.sqlite'),
  /** How many files are read at once. */
  jobs: z.coerce.number().int().min(1).max(64).default(availableParallelism()),
  /** Which pages are read from their pictures. */
  ocr: z.enum(ocrModes).default('auto'),
  /** How sure an edit of repair must be; what is less sure becomes a notice. A half at least: no word is two others. */
  repairConfidence: z.coerce.number().min(0.5).max(1).default(usualLeastConfidence),
  /** What reads pictures of text. */
  engine: z.enum(engineChoices).default('auto'),
  /** The most memory that a reader and its engine may take together, in megabytes. */
  memoryMegabytes: z.coerce.number().int().min(200).max(1_000_000).default(1536),
  /** How long a file may be read without anything coming of it, in seconds. */
  idleSeconds: z.coerce.number().min(1).max(86_400).default(60),
  /** How long a file may take in all, in seconds. */
  fileSeconds: z.coerce.number().min(1).max(604_800).default(3600),
  /** A reader is replaced by a new one after so many files. */
  filesPerReader: z.coerce.number().int().min(1).max(1_000_000).default(200),
  /** How long to wait before each new try of what failed for a passing reason, in seconds: `2,10,60`. */
  retrySeconds: z
    .string()
    .regex(/^(\d+(\.\d+)?(,|$))*$/u, 'seconds with commas between, as 2,10,60')
    .default('2,10')
    .transform((text) => text.split(',').filter(Boolean).map(Number)),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
  /** Where `nightly` finds new files, keeps originals, and puts what cannot be read. */
  inbox: z.string().min(1).nullable().default(null),
  archive: z.string().min(1).nullable().default(null),
  quarantine: z.string().min(1).nullable().default(null),
  /** Where morning reports are written; else `rapporter` beside the database. */
  reports: z.string().min(1).nullable().default(null),
  /** When `nightly` stops in good order (`06:00`, local time). */
  until: z.string().regex(clock, clockRule).nullable().default(null),
  /** When `nightly --watch` closes its report and begins the next. */
  reportAt: z.string().regex(clock, clockRule).default('06:00'),
  /** How long a file in the inbox must have kept its size, in seconds. */
  stillSeconds: z.coerce.number().min(0).max(3600).default(5),
  /** How often `nightly --watch` looks into the inbox, in seconds. */
  watchSeconds: z.coerce.number().min(0.1).max(3600).default(10),
  /** After how many nights in a row without a new file the report says so. */
  quietNights: z.coerce.number().int().min(1).max(400).default(7),
  /** How long after a body's usual meeting its protocol may take, in days, before it is missed. */
  meetingGraceDays: z.coerce.number().int().min(0).max(400).default(21),
  /** After how many hours without a finished night `status` warns. */
  statusHours: z.coerce.number().min(1).max(9000).default(26),
  /** Where `paragraf serve` is reached, for links in the report (`https://protokoll.example.se`). */
  pageAddress: z
    .url({ protocol: /^https?$/u })
    .nullable()
    .default(null),
  /** Where `serve` listens. */
  webHost: z.string().min(1).default('127.0.0.1'),
  webPort: z.coerce.number().int().min(0).max(65_535).default(8480),
  /** Who sits at this machine, where nobody has to sign in; else the system's name of who started `serve`. */
  webName: z.string().min(1).max(80).nullable().default(null),
  /** The header in which a proxy says who asks (`X-Remote-User`); only proxies' own requests are believed. */
  trustUserHeader: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{1,60}$/u, 'the name of a header such as X-Remote-User')
    .nullable()
    .default(null),
  /** Addresses of proxies, separated by commas. */
  trustedProxies: z
    .string()
    .default('127.0.0.1,::1')
    .transform((text) => text.split(',').map((address) => address.trim()))
    .refine((addresses) => addresses.every((address) => isIP(address) > 0), 'addresses such as 10.0.0.5'),
  /** How long a question may take to be answered on a page, in seconds. */
  readSeconds: z.coerce.number().min(0.1).max(600).default(10),
  /** `smtp://user@mail.example.se:587` or `smtps://…`; without it no mail is sent. */
  mailServer: z
    .url({ protocol: /^smtps?$/u })
    .nullable()
    .default(null),
  mailPassword: z.string().nullable().default(null),
  /** A file with the password on its first line, as systemd's credentials and containers' secrets are. */
  mailPasswordFile: z.string().min(1).nullable().default(null),
  mailFrom: z.string().min(3).nullable().default(null),
  /** Addresses, separated by commas. */
  mailTo: z.string().min(3).nullable().default(null),
  /** `auto`: readable on a terminal, else JSON. */
  logFormat: z.enum(['auto', 'json', 'readable']).default('auto'),
});
export type Settings = Readonly<z.infer<typeof Settings>>;
export type SettingsFromFlags = { readonly [Name in keyof Settings]?: unknown };

const variables: Record<keyof Settings, string> = {
  database: 'PARAGRAF_DATABASE',
  jobs: 'PARAGRAF_JOBS',
  ocr: 'PARAGRAF_OCR',
  repairConfidence: 'PARAGRAF_REPAIR_CONFIDENCE',
  engine: 'PARAGRAF_ENGINE',
  memoryMegabytes: 'PARAGRAF_MEMORY_MEGABYTES',
  idleSeconds: 'PARAGRAF_IDLE_SECONDS',
  fileSeconds: 'PARAGRAF_FILE_SECONDS',
  filesPerReader: 'PARAGRAF_FILES_PER_READER',
  retrySeconds: 'PARAGRAF_RETRY_SECONDS',
  logLevel: 'PARAGRAF_LOG_LEVEL',
  inbox: 'PARAGRAF_INBOX',
  archive: 'PARAGRAF_ARCHIVE',
  quarantine: 'PARAGRAF_QUARANTINE',
  reports: 'PARAGRAF_REPORTS',
  until: 'PARAGRAF_UNTIL',
  reportAt: 'PARAGRAF_REPORT_AT',
  stillSeconds: 'PARAGRAF_STILL_SECONDS',
  watchSeconds: 'PARAGRAF_WATCH_SECONDS',
  quietNights: 'PARAGRAF_QUIET_NIGHTS',
  meetingGraceDays: 'PARAGRAF_MEETING_GRACE_DAYS',
  statusHours: 'PARAGRAF_STATUS_HOURS',
  pageAddress: 'PARAGRAF_PAGE_ADDRESS',
  webHost: 'PARAGRAF_WEB_HOST',
  webPort: 'PARAGRAF_WEB_PORT',
  webName: 'PARAGRAF_WEB_NAME',
  trustUserHeader: 'PARAGRAF_TRUST_USER_HEADER',
  trustedProxies: 'PARAGRAF_TRUSTED_PROXIES',
  readSeconds: 'PARAGRAF_READ_SECONDS',
  mailServer: 'PARAGRAF_MAIL_SERVER',
  mailPassword: 'PARAGRAF_MAIL_PASSWORD',
  mailPasswordFile: 'PARAGRAF_MAIL_PASSWORD_FILE',
  mailFrom: 'PARAGRAF_MAIL_FROM',
  mailTo: 'PARAGRAF_MAIL_TO',
  logFormat: 'PARAGRAF_LOG_FORMAT',
};
/** What may hold a password is not repeated in an error. */
const secret: ReadonlySet<string> = new Set(['mailServer', 'mailPassword']);
const names = Settings.keyof().options;
const defaultFile = 'paragraf.json';

/**
 * The settings of this run: from flags, else `PARAGRAF_*`, else the settings file (`PARAGRAF_SETTINGS`, or
 * `paragraf.json` in the working folder), else the default.
 *
 * @throws ParagrafError `invalid-setting`, naming the setting, its value, where it stands and what is allowed.
 */
export function resolveSettings(flags: SettingsFromFlags, environment: NodeJS.ProcessEnv): Settings {
  const { file, values } = readSettingsFile(environment['PARAGRAF_SETTINGS']);
  const chosen: Partial<Record<keyof Settings, { value: unknown; from: string }>> = {};
  for (const name of names) {
    const variable = variables[name];
    if (flags[name] !== undefined) chosen[name] = { value: flags[name], from: 'the command line' };
    else if (environment[variable] !== undefined)
      chosen[name] = { value: environment[variable], from: variable };
    else if (values[name] !== undefined) chosen[name] = { value: values[name], from: file };
  }
  const result = Settings.safeParse(Object.fromEntries(names.map((name) => [name, chosen[name]?.value])));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = names.find((each) => each === issue?.path[0]);
  const place = name === undefined ? undefined : chosen[name];
  const shown = secret.has(String(name)) ? '(not shown)' : JSON.stringify(place?.value);
  throw invalidSetting(`${name} = ${shown} (from ${place?.from}): ${issue?.message}`);
}

function readSettingsFile(named: string | undefined): { file: string; values: Record<string, unknown> } {
  const file = named ?? defaultFile;
  if (named === undefined && !existsSync(file)) return { file, values: {} };
  try {
    const values = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
    const unknown = Object.keys(values).find((key) => !names.some((name) => name === key));
    if (unknown === undefined) return { file, values };
    throw invalidSetting(`${unknown} in ${file} is not a setting; there are ${names.join(', ')}`);
  } catch (error) {
    if (error instanceof ParagrafError) throw error;
    throw invalidSetting(`the settings file ${file} cannot be read: ${String(error)}`);
  }
}

function invalidSetting(message: string): ParagrafError {
  return new ParagrafError(
    'invalid-setting',
    `invalid setting: ${message}`,
    'Correct it and run the command again.',
  );
}
