import type { Context } from 'hono';
import { tellProblem } from '../api/problem.ts';
import { refusalProblem } from '../api/refusal-problem.ts';
import type { RefusalCode } from '../api/refusal-problem.ts';
import { Layout } from '../html/layout.tsx';
import { respond } from '../html/respond.ts';
import type { WebEnv } from '../visitor.ts';
import { isApi } from './access.ts';

/** Why a request is not answered, in Swedish for whoever reads it. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 413 | 414 | 429 | 503;
  /** Stable, for programs. */
  readonly code: RefusalCode;
  readonly title: string;
  readonly text: readonly string[];
}

/** Refuses in the way that is asked for: as a problem in English below /api, else as a page. */
export async function refuse(
  context: Context<WebEnv>,
  { status, code, title, text }: Refusal,
): Promise<Response> {
  context.header('cache-control', 'no-store');
  if (isApi(context.req.path)) return tellProblem(context, refusalProblem(code));
  return respond(
    context,
    <Layout title={title} visitor={context.get('visitor')}>
      <h1>{title}</h1>
      {text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </Layout>,
    status,
  );
}

/** `om 40 sekunder`, `om 3 minuter` */
export function inWhile(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return seconds === 1 ? 'om en sekund' : `om ${seconds} sekunder`;
  return minutes === 1 ? 'om en minut' : `om ${minutes} minuter`;
}
