import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { SearchRequest } from '../../../src/records/search-request.ts';

const Question = z.object({
  set: z.enum(['learn', 'measure']),
  kind: z.string().min(1),
  /** As a person types it. */
  words: z.string(),
  filters: SearchRequest.partial().default({}),
  /** `protocol label`, or `protocol` for any of its paragraphs. */
  answers: z.array(z.string().min(1)).min(1),
  absent: z.array(z.string().min(1)).default([]),
  /** Words that are damaged in the answers' protocols, as recognition damages them. */
  damage: z.array(z.string()).default([]),
  /** Words that are parted there. */
  split: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof Question>;

export const questionsFile = new URL('../../../fixtures/questions.json', import.meta.url);

export function readQuestions(): readonly Question[] {
  const file = z.object({ about: z.string(), questions: z.array(Question) });
  return file.parse(JSON.parse(readFileSync(questionsFile, 'utf8'))).questions;
}

/** The protocol of an answer. */
export function protocolOf(answer: string): string {
  return answer.split(' ')[0] ?? answer;
}
