import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { escapeControls } from './escape-controls.ts';
import type { Settings } from './config.ts';
import { maskRecord } from './records/mask-record.ts';

/**
 * The technician's log, on stderr: ids, counts, reasons and times only; a person's text at `trace` at most. As JSON lines,
 * or readable; where neither is asked for, readable on a terminal. Rotation is the system's matter (journald, logrotate).
 */
export function createLog(level: Settings['logLevel'], format: Settings['logFormat']): Logger {
  const readable = format === 'readable' || (format === 'auto' && process.stderr.isTTY);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // What a failure says may hold a path.
      formatters: { log: maskRecord },
      serializers: { err: (error: Error) => maskRecord({ ...pino.stdSerializers.err(error) }) },
    },
    readable ? readableLines : pino.destination({ fd: 2, sync: true }),
  );
}

const readableLines: DestinationStream = {
  write: (line) => {
    process.stderr.write(`${readableLine(line)}\n`);
  },
};

interface LogLine {
  readonly level: number;
  readonly time: string;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

/** `{"level":20,"time":"2024-05-04T10:00:00.000Z","state":"stored","msg":"file done"}` as `10:00:00 debug file done state=stored`. */
export function readableLine(line: string): string {
  const { level, time, msg = '', ...rest } = JSON.parse(line) as LogLine;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const name = pino.levels.labels[level] ?? String(level);
  const fields = Object.entries(rest).map(([key, value]) => `${key}=${readableValue(value)}`);
  return escapeControls([clock, name.padEnd(5), msg, ...fields].join(' ')).trimEnd();
}

function readableValue(value: unknown): string {
  return typeof value === 'string' && /^\S+$/u.test(value) ? value : JSON.stringify(value);
}
