import { HTTPException } from 'hono/http-exception';
import { BusyReads, SlowRead } from '../reads/limited-reads.ts';
import { Problem } from './problem.ts';
import { refusalProblem } from './refusal-problem.ts';

/** Any failure as a problem that tells the client what it needs to know, and nothing of the program's inside. */
export function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 415) {
    const detail = 'The body must be JSON, sent with the header Content-Type: application/json.';
    return new Problem('unsupported-media-type', detail, { headers: { accept: 'application/json' } });
  }
  if (error instanceof HTTPException && error.status === 400) {
    return new Problem('invalid-body', 'The body is not JSON that can be read. Send one JSON object.');
  }
  if (error instanceof SlowRead) return refusalProblem('took-too-long');
  if (error instanceof BusyReads) return refusalProblem('too-busy');
  return new Problem(
    'failed',
    'The request could not be answered, and nothing was changed. Try again; the technician finds the cause in the log.',
  );
}
