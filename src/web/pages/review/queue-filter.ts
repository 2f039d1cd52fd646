import type { QueueFilter } from '../../../store/review/read-queue.ts';
import { withQuery } from '../../html/addresses.ts';

/** Which matters a reader of the queue goes through, as the address says it: `?organ=…&slag=…&protokoll=…`. */
export function queueFilterOf(query: Readonly<Record<string, string>>): QueueFilter {
  const { organ, slag, protokoll } = query;
  return {
    ...(organ ? { body: organ } : {}),
    ...(slag ? { code: slag } : {}),
    ...(protokoll ? { minutesId: protokoll } : {}),
    decided: query['avgjorda'] === '1',
  };
}

/** The filter as a query, with its question mark; empty where nothing is filtered. @param more goes with it. */
export function queryOfFilter(
  { body, code, minutesId, decided }: QueueFilter,
  more: Readonly<Record<string, string>> = {},
): string {
  return withQuery('', {
    organ: body,
    slag: code,
    protokoll: minutesId,
    avgjorda: decided === true ? 1 : undefined,
    ...more,
  });
}
