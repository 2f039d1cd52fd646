import type { Hook } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type * as z from 'zod';
import type { WebEnv } from '../visitor.ts';
import { Problem, tellProblem } from './problem.ts';

/** Parameters and bodies that do not fit, told by name. */
export const refuse: Hook<unknown, WebEnv, string, Response | undefined> = (result, context) => {
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  return tellProblem(
    context,
    result.target === 'param' ? addressProblem(issue) : parameterProblem(issue, context),
  );
};

function parameterProblem(issue: z.core.$ZodIssue | undefined, context: Context<WebEnv>): Problem {
  if (issue?.code === 'unrecognized_keys') {
    const parameter = shown(issue.keys[0] ?? '');
    const detail = `${parameter} is not a parameter of ${context.req.path}. Leave it out, or look up its name at /api.`;
    return new Problem('unknown-parameter', detail, { parameter });
  }
  const parameter = String(issue?.path[0] ?? '');
  return new Problem('invalid-parameter', `${parameter} ${reason(issue)}. Correct it, or leave it out.`, {
    parameter,
  });
}

function addressProblem(issue: z.core.$ZodIssue | undefined): Problem {
  const parameter = String(issue?.path[0] ?? '');
  return new Problem(
    'invalid-parameter',
    `${parameter}, a part of the address, ${reason(issue)}. Correct it.`,
    {
      parameter,
    },
  );
}

/** A body that does not fit, told by its place. */
export function bodyProblem(issue: z.core.$ZodIssue | undefined): Problem {
  const [unknown] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].join('.');
  const what = unknown === undefined ? reason(issue) : 'is not known';
  return new Problem(
    'invalid-body',
    `${place === '' ? 'The body' : shown(place)} ${what}. /api says what it may be.`,
    {
      parameter: shown(place),
    },
  );
}

function reason(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ')}`;
  if (issue?.message.startsWith('is ') === true) return issue.message;
  return `does not fit: ${issue?.message ?? 'it is not as described'}`;
}

/** At most so much of what was sent is sent back. */
function shown(typed: string): string {
  return typed.length <= 60 ? typed : `${typed.slice(0, 60)}…`;
}
