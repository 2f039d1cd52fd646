import { describe, expect, it } from 'vitest';
import { complaintsOf, Description } from './described-answers.ts';

const description = Description.parse({
  openapi: '3.1.0',
  paths: {
    '/x': {
      get: {
        operationId: 'showX',
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/X' } } } },
          304: {},
        },
      },
    },
  },
  components: {
    schemas: {
      X: {
        type: 'object',
        properties: {
          names: { type: 'array', items: { type: 'string' }, default: [] },
          y: { $ref: '#/components/schemas/Y' },
        },
        required: ['names'],
      },
      Y: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
    },
  },
});
const check = (status: number, text: string): string[] =>
  complaintsOf(description, 'showX', { status, type: 'application/json', text });

describe('complaintsOf', () => {
  it('finds nothing in what is as described', () => {
    expect(check(200, '{"names":["a"],"y":null}')).toEqual([]);
    expect(check(304, '')).toEqual([]);
  });

  it('finds what is missing, of another type, or not described', () => {
    expect(check(200, '{"y":1}')).toEqual([expect.stringContaining('names')]);
    expect(check(200, '{"names":[1]}')).toEqual([expect.stringContaining('names.0')]);
    expect(check(200, '{"names":[],"y":"1"}')).toEqual([expect.stringContaining('y')]);
    expect(check(200, '{"names":[],"z":1}')).toEqual([expect.stringContaining('z')]);
    expect(check(404, '{}')).toEqual(['no 404 of showX is described']);
  });
});
