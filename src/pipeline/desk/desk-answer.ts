import { ZodError } from 'zod';
import { ParagrafError } from '../../errors.ts';
import type { Reason } from '../../errors.ts';
import { failureOf } from '../file-failure.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { RefusalDetails } from './desk-refusal.ts';

/** What came of an order, as it goes from thread to thread: a thrown error would lose its class on the way. */
export type DeskAnswer<Value = unknown> =
  | { readonly done: true; readonly value: Value }
  | {
      readonly done: false;
      readonly reason: Reason;
      readonly message: string;
      readonly remedy: string;
      /** Null where the desk has not refused, but could not work. */
      readonly details: RefusalDetails | null;
    };

/** @throws what is no expected failure: a defect. */
export function answerOf<Value>(work: () => Value): DeskAnswer<Value> {
  try {
    return { done: true, value: work() };
  } catch (error) {
    const { reason, message, remedy, ...rest } =
      error instanceof ZodError ? badOrder(error) : failureOf('', error);
    return {
      done: false,
      reason,
      message,
      remedy,
      details: 'details' in rest ? (rest.details as RefusalDetails) : null,
    };
  }
}

/** @throws ParagrafError what the order failed with. */
export function valueOf<Value>(answer: DeskAnswer<Value>): Value {
  if (answer.done) return answer.value;
  const { reason, message, remedy, details } = answer;
  throw details === null
    ? new ParagrafError(reason, message, remedy)
    : new DeskRefusal(reason, message, remedy, details);
}

function badOrder(error: ZodError): DeskRefusal {
  const [issue] = error.issues;
  const message = `the order is not understood: ${issue?.path.join('.')}: ${issue?.message}`;
  return new DeskRefusal('usage', message, 'Correct it and try again.');
}
