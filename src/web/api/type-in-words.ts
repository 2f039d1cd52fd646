/** A JSON Schema, as far as the API's own use it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly description?: string;
}

/** What a value may be, in a few words: `list of Decision`, `whole number from 1 to 200`, `text or null`. */
export function typeInWords(schema: Schema): string {
  const { $ref, anyOf, type, items, prefixItems, properties } = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (anyOf !== undefined) return anyOf.map(typeInWords).join(' or ');
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(type))
    return type.map((each: string) => typeInWords({ ...schema, type: each })).join(' or ');
  if (prefixItems !== undefined) return `[${prefixItems.map(typeInWords).join(', ')}]`;
  if (items !== undefined && items !== false) return `list of ${typeInWords(items)}`;
  if (properties !== undefined) return `{ ${Object.keys(properties).join(', ')} }`;
  return simpleType(schema);
}

function simpleType({ type, format, minimum, maximum }: Schema): string {
  if (type === 'integer')
    return maximum === undefined ? 'whole number' : `whole number from ${minimum} to ${maximum}`;
  if (type === 'string') return format === 'date' ? 'date' : 'text';
  if (type === 'boolean') return 'true | false';
  return String(type ?? 'anything');
}
