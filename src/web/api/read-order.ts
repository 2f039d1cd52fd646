import type { Context } from 'hono';
import type * as z from 'zod';
import type { WebEnv } from '../visitor.ts';
import { Problem } from './problem.ts';
import { bodyProblem } from './refuse.ts';

/** A request's body, as JSON, as it must be. @throws Problem. */
export async function readOrder<Takes extends z.ZodType>(
  context: Context<WebEnv>,
  takes: Takes,
): Promise<z.output<Takes>> {
  const [type = ''] = (context.req.header('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new Problem(
      'unsupported-media-type',
      'The body must be JSON, sent with the header Content-Type: application/json.',
      { headers: { accept: 'application/json' } },
    );
  }
  const read = takes.safeParse(parsed(await context.req.text()));
  if (!read.success) throw bodyProblem(read.error.issues[0]);
  return read.data;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem('invalid-body', 'The body is not JSON that can be read. Send one JSON object.');
  }
}
