import type { Minutes } from '../../../records/minutes.ts';
import { maskPersonalNumbers } from '../../../records/personal-numbers.ts';
import { dayPhrases } from '../query/date-phrases.ts';
import { wordsOf } from '../words/stem-swedish.ts';

const kinds = {
  ordinary: '',
  extra: 'extra',
  annual: 'årsmöte årsstämma',
  constituting: 'konstituerande',
} as const;

/** Words of a cover that tell whose minutes these are, where the record does not. */
const coverWords = 12;

/**
 * What is asked for by meeting though it stands in no paragraph: whose it was, where, what kind, its day, and what its file
 * is called. Each word once, but for the day's, which are looked for in a row.
 *
 * @param cover what stands outside of the paragraphs on the first page.
 */
export function meetingWords(minutes: Minutes, cover: string): string {
  const { body, place, date, meetingKind, source } = minutes;
  const kind = meetingKind === null ? '' : kinds[meetingKind];
  const whose = body ?? wordsOf(cover).slice(0, coverWords).join(' ');
  const day = date === null ? [] : dayPhrases(date).map((words) => words.join(' '));
  const known = maskPersonalNumbers([whose, place ?? '', kind, ...day].join(' ').normalize('NFC').trim());
  const held = new Set(wordsOf(known));
  const name = maskPersonalNumbers(source.file.replace(/\.\p{L}+$/u, ''));
  const ofFile = wordsOf(name).filter((word) => !held.has(word));
  return [known, ...ofFile].join(' ').replaceAll(/\s+/gu, ' ').trim();
}
