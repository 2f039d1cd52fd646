import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Settings } from './config.ts';

/** The technician's log: JSON lines on stderr. Ids, counts and times only, never a person's text. */
export function createLog(level: Settings['logLevel']): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}
