import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../../src/records/search-result.ts';
import { search } from '../../../src/store/search.ts';
import type { Question } from './questions.ts';

/** A page's hits are so many. */
const onPage = 20;
const first = 5;

export interface Answered {
  readonly question: Question;
  /** 1 over the place of the first right hit; 0 where there is none on the first page. */
  readonly reciprocalRank: number;
  /** The right answers that are not among the first five, and what was found and should not be. */
  readonly missed: readonly string[];
  /** What was found, in order. */
  readonly found: readonly string[];
}

/** What came of each question. */
export function askQuestions(database: Database, questions: readonly Question[]): readonly Answered[] {
  return questions.map((question) => {
    const { hits } = search(database, { ...question.filters, text: question.words, limit: onPage });
    return judge(question, hits.map(nameOf));
  });
}

/** @param found hits as answers are written, in order. */
export function judge(question: Question, found: readonly string[]): Answered {
  const rank = found.findIndex((hit) => question.answers.some((answer) => isRight(hit, answer)));
  const missing = question.answers.filter(
    (answer) => !found.slice(0, first).some((hit) => isRight(hit, answer)),
  );
  const unwanted = question.absent.filter((answer) => found.some((hit) => isRight(hit, answer)));
  return {
    question,
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
    missed: [...missing, ...unwanted.map((answer) => `not ${answer}`)],
    found,
  };
}

export interface Figures {
  readonly questions: number;
  readonly meanReciprocalRank: number;
  /** Part of the questions with every right answer among the first five. */
  readonly inFirstFive: number;
}

export function figuresOf(answered: readonly Answered[]): Figures {
  return {
    questions: answered.length,
    meanReciprocalRank: mean(answered.map(({ reciprocalRank }) => reciprocalRank)),
    inFirstFive: mean(answered.map(({ missed }) => (missed.length === 0 ? 1 : 0))),
  };
}

/** An answer that names a protocol alone is any of its paragraphs. */
function isRight(hit: string, answer: string): boolean {
  return hit === answer || hit.startsWith(`${answer} `);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function nameOf({ file, label, page }: SearchHit): string {
  return `${basename(file, '.txt')} ${label ?? `p. ${page}`}`;
}
