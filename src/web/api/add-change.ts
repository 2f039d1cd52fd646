import { createRoute, z } from '@hono/zod-openapi';
import type { RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Surroundings } from '../surroundings.ts';
import type { WebEnv } from '../visitor.ts';
import { entityTagOf, namesTag } from './entity-tag.ts';
import type { Change, Changing } from './change.ts';
import { componentOf } from './components.ts';
import { coveredBy, describedProblem } from './add-operation.ts';
import type { Api } from './add-operation.ts';
import { Problem } from './problem.ts';
import { readOrder } from './read-order.ts';

/** Carries out and describes one change. */
export function addChange(api: Api, own: Change, surroundings: Surroundings): void {
  api.openapi(routeOf(own), async (context) => {
    const asked = context.req.valid('param');
    const address = new URL(context.req.url);
    const from = { ...surroundings, address, by: context.get('visitor').name ?? '' };
    const order = own.takes === null ? await refuseOrder(context) : await readOrder(context, own.takes);
    await requireMatch(context, own, asked, from);
    const { made, at } = await own.carryOut(asked, order, from);
    return context.body(JSON.stringify(own.cover(made, from)), 201, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      location: at,
    });
  });
}

function routeOf({ id, tag, address, summary, description, path, takes, gives, example }: Change) {
  return createRoute({
    method: 'post',
    path: address,
    operationId: id,
    tags: [tag],
    summary,
    description,
    'x-example': example.address,
    'x-example-body': example.body,
    request: {
      params: path,
      query: z.strictObject({}),
      headers: z.object({
        'if-match': z
          .string()
          .optional()
          .openapi({ description: 'The ETag of what is to be changed, as it was shown.' }),
      }),
      ...(takes === null
        ? {}
        : { body: { required: true, content: { 'application/json': { schema: componentOf(takes) } } } }),
    },
    responses: answersOf(gives),
  });
}

/** Answers are written out by hand: their types say no more than that. */
function answersOf(gives: Change['gives']): RouteConfig['responses'] {
  return {
    201: {
      description: 'Done.',
      headers: { Location: { description: 'What was made.', schema: { type: 'string' } } },
      content: { 'application/json': { schema: componentOf(gives) } },
    },
    400: describedProblem('The address or the body says nothing that can be done.'),
    401: describedProblem('Nobody knows who asks.'),
    403: describedProblem('Who asks may only read.'),
    404: describedProblem('There is nothing of the kind.'),
    409: describedProblem('It has changed since it was shown, or something later stands in the way.'),
    412: describedProblem('It is not what If-Match says.'),
    415: describedProblem('The body is no JSON.'),
    default: describedProblem('Anything else that hinders it; nothing was changed.'),
  };
}

async function requireMatch(
  context: Context<WebEnv>,
  { of }: Change,
  asked: unknown,
  from: Changing,
): Promise<void> {
  const wanted = context.req.header('if-match');
  if (wanted === undefined || wanted.trim() === '*') return;
  const now = await of.find(asked, from);
  const tag = entityTagOf(JSON.stringify(coveredBy(of, now, from)));
  if (namesTag(wanted, tag)) return;
  throw new Problem(
    'precondition-failed',
    'It has changed since its ETag was given, and nothing was done. Ask for it again, and decide anew.',
  );
}

/** What takes no order is not sent one. */
async function refuseOrder(context: Context<WebEnv>): Promise<null> {
  if ((await context.req.text()).trim() === '') return null;
  throw new Problem('invalid-body', 'This takes no body. Send none.');
}
