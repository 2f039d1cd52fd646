import type { Notice } from '../../records/notice.ts';
import { findSectionCandidates } from './sections/section-candidate.ts';
import { findDamagedWords } from './words/find-damaged-words.ts';
import type { ReadText } from './words/read-text.ts';

/** Fewer doubtful words than this on a page, and a smaller share of its words, are names and rare words. */
const fewestDoubtful = 3;
const leastShare = 0.01;

/** What repair could not settle, for a person to look at; in the order of the pages. */
export function findNotices(read: ReadText): readonly Notice[] {
  return [...signNotices(read), ...wordNotices(read)];
}

function signNotices(read: ReadText): readonly Notice[] {
  const { text } = read;
  return findSectionCandidates(text)
    .candidates.filter(({ confirmed, sign }) => !confirmed && /[$&]/u.test(sign))
    .map(({ page, line }) => {
      const heading = text[page]?.lines[line]?.text.trim() ?? '';
      const message = `Rubriken ”${heading}” kan ha förlorat sitt §-tecken, men numreringen avgör det inte.`;
      return { code: 'section-sign-unsettled', severity: 'review', message, page: pageNumber(read, page) };
    });
}

function wordNotices(read: ReadText): readonly Notice[] {
  const { stripped } = findDamagedWords(read);
  return read.tokens.flatMap((lines, page) => {
    const doubtful = new Set(stripped.filter((place) => place.page === page).map(({ word }) => word)).size;
    const words = lines.reduce((sum, line) => sum + line.length, 0);
    if (doubtful < fewestDoubtful || doubtful < leastShare * words) return [];
    const message = `Minst ${doubtful} ord på sidan är troligen felläst men har inte kunnat lagas säkert.`;
    return [{ code: 'words-unsettled', severity: 'review', message, page: pageNumber(read, page) }];
  });
}

function pageNumber({ text }: ReadText, page: number): number {
  return text[page]?.source.page ?? page + 1;
}
