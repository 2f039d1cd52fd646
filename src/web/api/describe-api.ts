import { createRoute, z } from '@hono/zod-openapi';
import { programVersion } from '../../version.ts';
import type { Api } from './add-operation.ts';
import { answer } from './answer.ts';
import { describeComponents } from './components.ts';
import { tags } from './operation.ts';

/** What the API can be asked for, as OpenAPI 3.1. */
export type ApiDescription = ReturnType<Api['getOpenAPI31Document']>;

const introduction = `Meetings, their paragraphs, decisions and pages, as Paragraf has stored them, as JSON.

Every answer has a strong ETag: send it as If-None-Match, and 304 says that nothing has changed. Lists give \`total\`, the \`items\` of one page, and \`next\`, the address of the following page. What cannot be answered is application/problem+json, whose \`detail\` says what to do. Parameters that an operation does not have are refused. A token (\`paragraf serve --add-token\`) says who asks. Fields may be added to any record; those that are there stay as they are.`;

/** Serves the description of all that has been added before, and gives it. */
export function addDescription(api: Api): () => ApiDescription {
  for (const [name, schema] of Object.entries(describeComponents())) {
    api.openAPIRegistry.registerComponent('schemas', name, schema);
  }
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const route = createRoute({
    method: 'get',
    path: '/openapi.json',
    operationId: 'showDescription',
    tags: ['About'],
    summary: 'This description',
    description: 'What the API can be asked for and what it answers, as OpenAPI 3.1.',
    'x-example': '/openapi.json',
    request: { query: z.strictObject({}) },
    responses: {
      200: {
        description: 'The description.',
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      304: { description: 'The client has it already, as If-None-Match says.' },
    },
  });
  const description = once(() => describe(api));
  api.openapi(route, (context) => answer(context, description()));
  return description;
}

function describe(api: Api): ApiDescription {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Paragraf', version: '1', description: introduction, 'x-program': programVersion() },
    servers: [{ url: '/api/v1' }],
    // On the same machine nobody need show one to read, where there are no users.
    security: [{ token: [] }, {}],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
  });
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
