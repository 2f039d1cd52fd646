import type { FC } from 'hono/jsx';
import type { WebApp } from '../web-app.ts';
import { Layout } from '../html/layout.tsx';
import { respond } from '../html/respond.ts';
import type { ApiDescription } from './describe-api.ts';
import { problemKinds } from './problem.ts';
import { typeInWords } from './type-in-words.ts';
import type { Schema } from './type-in-words.ts';

/** The description as a page for those who write programs: the operations with examples, the records, the problems. */
export function addApiPage(app: WebApp, description: () => ApiDescription): void {
  app.get('/api', (context) => {
    const { info, tags = [], components } = description();
    const operations = operationsOf(description());
    return respond(
      context,
      <Layout title="API" visitor={context.get('visitor')}>
        <h1>För andra program</h1>
        <p>
          Det som Paragraf har sparat kan hämtas av andra program, som JSON. Beskrivningen är på engelska; i
          sin helhet finns den som <a href="/api/v1/openapi.json">OpenAPI</a>.
        </p>
        <div lang="en" class="api">
          {(info.description ?? '').split('\n\n').map((part) => (
            <p>
              <Coded text={part} />
            </p>
          ))}
          {tags.map(({ name, description: about = '' }) => (
            <section>
              <h2>{name}</h2>
              <p class="soft">{about}</p>
              {operations.filter(({ tag }) => tag === name).map(OperationPart)}
            </section>
          ))}
          <h2>Records</h2>
          {Object.entries(components?.schemas ?? {}).map(([name, schema]) => (
            <RecordPart name={name} schema={schema as Schema} />
          ))}
          <h2>Problems</h2>
          <dl>
            {Object.entries(problemKinds).map(([kind, { status, title }]) => (
              <div id={kind}>
                <dt>
                  <code>{kind}</code> {status}
                </dt>
                <dd>{title}.</dd>
              </div>
            ))}
          </dl>
        </div>
      </Layout>,
    );
  });
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

interface ListedOperation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly Parameter[];
  readonly takes: Schema | undefined;
  readonly gives: Schema | undefined;
}

function operationsOf({ paths = {} }: ApiDescription): ListedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: String(operation.operationId),
      tag: String(operation.tags?.[0]),
      method: method.toUpperCase(),
      path: `/api/v1${path}`,
      summary: String(operation.summary),
      description: String(operation.description),
      example: exampleOf(method, String(operation['x-example']), operation['x-example-body']),
      parameters: (operation.parameters ?? []) as Parameter[],
      takes: operation.requestBody?.content['application/json']?.schema as Schema | undefined,
      gives: (operation.responses?.['200'] ?? operation.responses?.['201'])?.content?.['application/json']
        ?.schema as Schema | undefined,
    })),
  );
}

function exampleOf(method: string, path: string, body: unknown): string {
  const address = `'http://127.0.0.1:8480/api/v1${path}'`;
  if (method === 'get') return `curl ${address}`;
  const order =
    body === null ? '' : ` \\\n  -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  return `curl -X ${method.toUpperCase()} ${address} -H "Authorization: Bearer $TOKEN"${order}`;
}

const OperationPart: FC<ListedOperation> = (operation) => (
  <article class="paper operation" id={operation.id}>
    <h3>{operation.summary}</h3>
    <p>
      <code>
        <b>{operation.method}</b> {operation.path}
      </code>
    </p>
    <p>
      <Coded text={operation.description} />
    </p>
    {operation.parameters.length === 0 ? null : <Parameters of={operation} />}
    <pre tabindex={0}>
      <code>{operation.example}</code>
    </pre>
    <p>
      {operation.takes === undefined ? null : (
        <>
          Takes <RecordLink name={typeInWords(operation.takes)} />.{' '}
        </>
      )}
      {operation.gives?.$ref === undefined ? null : (
        <>
          Gives <RecordLink name={typeInWords(operation.gives)} />.
        </>
      )}
    </p>
  </article>
);

const places: Readonly<Record<string, string>> = { path: 'in the address: ', header: 'as a header: ' };

const Parameters: FC<{ readonly of: ListedOperation }> = ({ of }) => (
  <div class="scroll">
    <table>
      <caption>Parameters</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it may be</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {of.parameters.map(({ name, in: where, schema }) => (
          <tr>
            <td>
              <code>{name}</code>
            </td>
            <td>
              {places[where] ?? ''}
              {typeInWords(schema)}
              {schema.default === undefined ? '' : `; ${JSON.stringify(schema.default)} where it is left out`}
            </td>
            <td>
              <Coded text={schema.description ?? ''} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const RecordPart: FC<{ readonly name: string; readonly schema: Schema }> = ({ name, schema }) => (
  <details id={`record-${name}`}>
    <summary>{name}</summary>
    {(schema.oneOf ?? [schema]).map(({ description, properties = {} }) => (
      <>
        {description === undefined ? null : <p>{description}</p>}
        <dl>
          {Object.entries(properties).map(([field, own]) => (
            <div>
              <dt>
                <code>{field}</code>
              </dt>
              <dd>
                {typeInWords(own)}
                {own.description === undefined ? null : (
                  <>
                    . <Coded text={own.description} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </>
    ))}
  </details>
);

const RecordLink: FC<{ readonly name: string }> = ({ name }) => <a href={`#record-${name}`}>{name}</a>;

/** `a word` between backticks as code. */
const Coded: FC<{ readonly text: string }> = ({ text }) => (
  <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
);
