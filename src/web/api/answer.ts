import type { Context } from 'hono';
import type { WebEnv } from '../visitor.ts';
import { entityTagOf, namesTag } from './entity-tag.ts';

/**
 * A record as the answer: JSON with a strong ETag, 304 where the client has it already. What is answered depends on who
 * asks and may change with the next import or correction: it is asked for anew each time.
 *
 * @param record as it is shown: an ETag of what is covered in it would tell what stands there.
 */
export function answer(
  context: Context<WebEnv>,
  record: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const text = JSON.stringify(record);
  const tag = entityTagOf(text);
  const about = {
    ...headers,
    etag: tag,
    'cache-control': 'private, no-cache',
    vary: 'Cookie, Authorization',
  };
  const known = context.req.header('if-none-match');
  if (known !== undefined && namesTag(known, tag)) return context.body(null, 304, about);
  return context.body(text, 200, { ...about, 'content-type': 'application/json' });
}
