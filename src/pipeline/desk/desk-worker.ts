/**
 * The desk's thread: one order at a time, so that whoever asks never waits for the database or the language. Started by
 * open-desk.ts.
 */
import * as z from 'zod';
import { workerData } from 'piscina';
import { openStoreToChange } from '../../store/open-store.ts';
import { loadLanguage } from '../load-language.ts';
import { applySame } from './apply-same.ts';
import { correctLine } from './correct-line.ts';
import { decide } from './decide.ts';
import { answerOf } from './desk-answer.ts';
import type { DeskAnswer } from './desk-answer.ts';
import type { DeskStore } from './desk-store.ts';
import { findSame } from './find-same.ts';
import { undo } from './undo.ts';

export interface DeskOrder {
  readonly name: keyof typeof works;
  readonly given: unknown;
}

const works = { decide, correct: correctLine, undo, findSame, applySame };

let store: DeskStore | null = null;

/** What Piscina calls. */
export function carryOut({ name, given }: DeskOrder): DeskAnswer {
  return answerOf(() => {
    store ??= openDeskStore();
    const work: (store: DeskStore, given: never) => unknown = works[name];
    // Each work knows its own order and refuses any other.
    return work(store, given as never);
  });
}

function openDeskStore(): DeskStore {
  const { database, leastConfidence } = z
    .object({ database: z.string(), leastConfidence: z.number().optional() })
    .parse(workerData);
  return {
    database: openStoreToChange(database),
    language: loadLanguage(),
    repair: leastConfidence === undefined ? {} : { leastConfidence },
  };
}
