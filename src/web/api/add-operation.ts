import { createRoute } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Database } from 'better-sqlite3';
import type { Context } from 'hono';
import * as z from 'zod';
import { maskRecord } from '../../records/mask-record.ts';
import type { Surroundings } from '../surroundings.ts';
import { opensPage } from '../safety/opens-page.ts';
import type { WebEnv } from '../visitor.ts';
import { answer } from './answer.ts';
import { componentOf } from './components.ts';
import type { Asking, Operation } from './operation.ts';
import { ProblemDetails } from './problem.ts';

export type Api = OpenAPIHono<WebEnv>;

/** Answers and describes one operation. */
export function addOperation(api: Api, operation: Operation, surroundings: Surroundings): void {
  api.openapi(routeOf(operation), async (context) => {
    const asked = { ...context.req.valid('param'), ...context.req.valid('query') };
    const from = { ...surroundings, address: new URL(context.req.url) };
    const found = await operation.find(asked, from);
    const opens = opensAsked(context, surroundings.database, asked);
    const shown = opens ? found : coveredBy(operation, found, from);
    return answer(context, shown, nextLink(found));
  });
}

/** A page of a meeting's file may belong to another meeting, whose numbers were not opened with it. */
function opensAsked(context: Context<WebEnv>, database: Database, asked: unknown): boolean {
  const place = PageAsked.safeParse(asked);
  return place.success
    ? opensPage(context, database, { minutesId: place.data.meeting, page: place.data.page })
    : context.get('opensPersonalNumbers');
}

const PageAsked = z.object({ meeting: z.string(), page: z.number() });

/** What an operation has found, as it is shown. */
export function coveredBy({ cover }: Operation, found: unknown, from: Asking): unknown {
  return cover === undefined ? maskRecord(found) : cover(found, from);
}

function routeOf({ id, tag, address, summary, description, path, query, gives, example }: Operation) {
  const hasPath = Object.keys(path.shape).length > 0;
  return createRoute({
    method: 'get',
    path: address,
    operationId: id,
    tags: [tag],
    summary,
    description,
    'x-example': example,
    request: { params: path, query },
    responses: {
      200: {
        description: 'What was asked for.',
        headers: { ETag: entityTag },
        content: { 'application/json': { schema: componentOf(gives) } },
      },
      304: { description: 'The client has it already, as If-None-Match says.' },
      400: describedProblem('A parameter is unknown or has a value that it cannot have.'),
      ...(hasPath ? { 404: describedProblem('Nothing is there.') } : {}),
      default: describedProblem('Anything else that hinders an answer.'),
    },
  });
}

const entityTag = {
  description: 'Another one for every other answer; send it as If-None-Match.',
  schema: { type: 'string' },
} as const;

export function describedProblem(description: string) {
  return { description, content: { 'application/problem+json': { schema: componentOf(ProblemDetails) } } };
}

/** The list's next page as a header too, for clients that know it (RFC 8288). */
function nextLink(found: unknown): Record<string, string> {
  const next = typeof found === 'object' && found !== null && 'next' in found ? found.next : null;
  return typeof next === 'string' ? { link: `<${next}>; rel="next"` } : {};
}
