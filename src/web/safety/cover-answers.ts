import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from '../visitor.ts';
import { isCoverable, maskAnswer } from './mask-answer.ts';

/**
 * Covers the personal identity numbers in every answer, whoever has made it, unless this visitor has opened them. An
 * original is a file, whatever it says: of one that is a text nothing is changed either.
 */
export const coverAnswers: MiddlewareHandler<WebEnv> = async (context, next) => {
  await next();
  const { res } = context;
  const type = res.headers.get('content-type') ?? '';
  if (context.get('opensPersonalNumbers')) {
    // What one may see is kept nowhere, and is not taken for what everybody may.
    res.headers.set('cache-control', 'no-store');
    res.headers.delete('etag');
    return;
  }
  if (!res.headers.has('cache-control')) res.headers.set('cache-control', 'private, no-cache');
  if (res.body === null || context.get('givesOriginal') === true || !isCoverable(type)) return;
  // A mark of the byte order, as spreadsheets want it, stays.
  const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await res.arrayBuffer());
  context.res = new Response(maskAnswer(type, body) ?? body, res);
};
