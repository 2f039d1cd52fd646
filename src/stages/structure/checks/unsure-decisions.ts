import type { Notice } from '../../../records/notice.ts';
import { on, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

/** So much of a sentence is enough to find it by. */
const longest = 90;

/** Sentences of running text that were taken for decisions on little evidence, and such as may be decisions but were not taken. */
export function checkUnsureDecisions({ unsure }: Doubts): readonly Notice[] {
  return unsure.map(({ sentence, line, taken, label }) => {
    const quoted = `”${shorten(sentence)}” i ${label}`;
    const about = { ...on(line), paragraph: label, sentence };
    return taken
      ? toReview('decision-doubtful', `${quoted} är kanske inget beslut.`, about)
      : toReview('decision-missed', `${quoted} är kanske ett beslut, men har inte tagits med.`, about);
  });
}

/** A long sentence's beginning, cut between words. */
export function shorten(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', longest))} …`;
}
