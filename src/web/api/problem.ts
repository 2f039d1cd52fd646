import type { Context } from 'hono';
import * as z from 'zod';
import type { WebEnv } from '../visitor.ts';

/** What can be wrong with a request: the last part of a problem's `type`, its status, and its title. */
export const problemKinds = {
  'unknown-parameter': { status: 400, title: 'A parameter that this operation does not have' },
  'invalid-parameter': { status: 400, title: 'A parameter with a value that it cannot have' },
  'invalid-body': { status: 400, title: 'A body that says nothing that can be done' },
  'question-too-long': { status: 400, title: 'A question with too many characters' },
  'not-signed-in': { status: 401, title: 'Nobody knows who asks' },
  'token-unknown': { status: 401, title: 'A token that is nobody’s' },
  'only-reads': { status: 403, title: 'A change by a program that may only read' },
  'form-not-ours': { status: 403, title: 'A change that may be sent by another site' },
  'host-not-allowed': { status: 403, title: 'A name that this server does not answer to' },
  'sign-in-not-set-up': { status: 403, title: 'A request from elsewhere, where nobody can sign in' },
  'not-found': { status: 404, title: 'Nothing is there' },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  changed: { status: 409, title: 'It has changed since it was shown' },
  'undo-refused': { status: 409, title: 'It cannot be undone as things stand' },
  'precondition-failed': { status: 412, title: 'It is not what If-Match says' },
  'too-much-sent': { status: 413, title: 'A body that is too large' },
  'address-too-long': { status: 414, title: 'An address that is too long' },
  'unsupported-media-type': { status: 415, title: 'A body of another type than JSON' },
  'too-many-requests': { status: 429, title: 'Too many requests in a short time' },
  failed: { status: 500, title: 'A fault of the program' },
  'too-busy': { status: 503, title: 'Too many ask at once' },
  'took-too-long': { status: 503, title: 'It took too long' },
} as const;
export type ProblemKind = keyof typeof problemKinds;

/** What every answer is that is not what was asked for (RFC 9457). */
export const ProblemDetails = z.object({
  type: z
    .string()
    .meta({ description: 'What kind of problem it is: stable, and an address that explains it.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What is wrong with this request, and what to do.' }),
  correction: z
    .int()
    .exactOptional()
    .meta({ description: 'What stands in the way: an entry of the log, which can be undone first.' }),
  parameter: z
    .string()
    .exactOptional()
    .meta({ description: 'The parameter, or the place in the body, that it is about.' }),
});

/** Thrown by an operation that cannot give what was asked for. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly parameter: string | undefined;
  readonly correction: number | undefined;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail a sentence or two: what is wrong, and what to do. */
  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      readonly parameter?: string | undefined;
      readonly correction?: number | undefined;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.parameter = more.parameter;
    this.correction = more.correction;
    this.headers = more.headers ?? {};
  }
}

/** A problem as the answer: `application/problem+json`. */
export function tellProblem(
  context: Context<WebEnv>,
  { kind, message, parameter, correction, headers }: Problem,
): Response {
  const { status, title } = problemKinds[kind];
  const details: z.output<typeof ProblemDetails> = {
    type: `/api#${kind}`,
    title,
    status,
    detail: message,
    ...(correction === undefined ? {} : { correction }),
    ...(parameter === undefined ? {} : { parameter }),
  };
  return context.body(JSON.stringify(details), status, {
    ...headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}
