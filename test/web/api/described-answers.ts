import * as z from 'zod';

/** What these tests need of an OpenAPI description. */
export const Description = z.looseObject({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
        responses: z.record(
          z.string(),
          z.looseObject({
            content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })).default({}),
          }),
        ),
      }),
    ),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});
export type Description = z.infer<typeof Description>;

/** What an answer has that its description does not say, or lacks of what it says; empty where they agree. */
export function complaintsOf(
  description: Description,
  operationId: string,
  answer: { readonly status: number; readonly type: string | null; readonly text: string },
): string[] {
  const operation = Object.values(description.paths)
    .flatMap((methods) => Object.values(methods))
    .find((each) => each.operationId === operationId);
  const response = operation?.responses[String(answer.status)] ?? operation?.responses['default'];
  if (response === undefined) return [`no ${answer.status} of ${operationId} is described`];
  const types = Object.keys(response.content);
  if (types.length === 0) return answer.text === '' ? [] : ['an answer without content has some'];
  const content = response.content[answer.type ?? ''];
  if (content === undefined) return [`${answer.type} is none of ${types.join(', ')}`];
  const result = schemaOf(description, content.schema).safeParse(JSON.parse(answer.text));
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function schemaOf(description: Description, schema: object): z.ZodType {
  const whole = { ...schema, $defs: description.components.schemas };
  return z.fromJSONSchema(asStrict(whole) as z.core.JSONSchema.JSONSchema);
}

/** References as zod looks for them; nothing but what is described; nothing filled in that is not there. */
function asStrict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asStrict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema)
    .filter(([name]) => name !== 'default' || !('type' in schema || 'anyOf' in schema))
    .map(([name, value]) => [
      name,
      name === '$ref' ? String(value).replace('#/components/schemas/', '#/$defs/') : asStrict(value),
    ]);
  const strict: Record<string, unknown> = Object.fromEntries(entries);
  return 'properties' in strict ? { ...strict, additionalProperties: false } : strict;
}
