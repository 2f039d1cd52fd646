import { ParagrafError } from '../../errors.ts';
import type { Reason } from '../../errors.ts';
import { DeskRefusal } from '../../pipeline/desk/desk-refusal.ts';
import { BusyReads, SlowRead } from '../reads/limited-reads.ts';
import { Problem } from './problem.ts';
import { refusalProblem } from './refusal-problem.ts';

/** Any failure as a problem that tells the client what it needs to know, and nothing of the program's inside. */
export function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DeskRefusal) return deskProblem(error);
  if (error instanceof ParagrafError && passing.has(error.reason)) return refusalProblem('too-busy');
  if (error instanceof SlowRead) return refusalProblem('took-too-long');
  if (error instanceof BusyReads) return refusalProblem('too-busy');
  return new Problem(
    'failed',
    'The request could not be answered, and nothing was changed. Try again; the technician finds the cause in the log.',
  );
}

const passing: ReadonlySet<Reason> = new Set(['database-locked', 'disk-full']);

/** The desk tells people what to do on the command line; programs are told here. */
function deskProblem({ reason, message, details }: DeskRefusal): Problem {
  switch (reason) {
    case 'item-unknown':
      return new Problem(
        'not-found',
        'The queue has no such matter any more. /api/v1/review lists those that it has.',
      );
    case 'item-changed':
      return new Problem(
        'changed',
        'Its line has changed since it was shown, and nothing was done. Ask for it again, and decide with its new version.',
      );
    case 'undo-refused':
      return new Problem('undo-refused', `Nothing was done: ${message}.`, { correction: details.later?.id });
    default:
      return new Problem('invalid-body', `Nothing was done: ${message}.`);
  }
}
