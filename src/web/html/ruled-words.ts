import type { LogEntry } from '../../store/review/review-log.ts';

/** What an entry of the log has left ruled of a sentence. */
export function ruledWords({ sentence, decides }: NonNullable<LogEntry['verdict']>): string {
  if (decides === null) return `Svaret om ”${sentence}” är borttaget.`;
  return `”${sentence}” ${decides ? 'är ett beslut' : 'är inget beslut'}.`;
}
