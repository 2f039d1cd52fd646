import type { Notice } from '../../../records/notice.ts';
import { toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';
import { shorten } from './unsure-decisions.ts';

/** What people have ruled of sentences, and what has no effect as these are read otherwise now. */
export function checkRestingVerdicts({ resting }: Doubts): readonly Notice[] {
  return resting.map(({ page, line, sentence, decides, by }) => {
    const answer = `”${shorten(sentence)}” ${decides ? 'är ett beslut' : 'inte är ett beslut'}`;
    const message = `Svaret från ${by} att ${answer} passar inte längre: stället läses nu på ett annat sätt.`;
    return toReview('verdict-misfit', message, { page, line, sentence });
  });
}
