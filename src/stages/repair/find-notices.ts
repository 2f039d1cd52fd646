import type { Notice } from '../../records/notice.ts';
import { findSectionCandidates } from './sections/section-candidate.ts';
import type { UnsettledWord } from './decoder/word-repairs.ts';
import type { ReadText } from './words/read-text.ts';

/** A page's notice shows so many of its doubtful words. */
const mostShown = 6;

/** What repair could not settle, for a person to look at; in the order of the pages. */
export function findNotices(read: ReadText, unsettled: readonly UnsettledWord[]): readonly Notice[] {
  return [...signNotices(read), ...wordNotices(read, unsettled)];
}

function signNotices(read: ReadText): readonly Notice[] {
  const { text } = read;
  return findSectionCandidates(text)
    .candidates.filter(({ confirmed, sign }) => !confirmed && /[$&]/u.test(sign))
    .map(({ page, line }) => {
      const heading = text[page]?.lines[line]?.text.trim() ?? '';
      const message = `Rubriken ”${heading}” kan ha förlorat sitt §-tecken, men numreringen avgör det inte.`;
      const place = { page: pageNumber(read, page), line };
      return { code: 'section-sign-unsettled', severity: 'review', message, ...place };
    });
}

function wordNotices(read: ReadText, unsettled: readonly UnsettledWord[]): readonly Notice[] {
  const pages = [...new Set(unsettled.map(({ page }) => page))];
  return pages.map((page) => {
    const own = unsettled.filter((word) => word.page === page);
    const shown = own
      .slice(0, mostShown)
      .map(({ text, readings }) => `”${text}” (${readings.join(' eller ')}?)`);
    const more = own.length > mostShown ? ` och ${own.length - mostShown} till` : '';
    const message = `Troligen felläst, men utan säker rättelse: ${shown.join(', ')}${more}.`;
    return { code: 'words-unsettled', severity: 'review', message, page: pageNumber(read, page) };
  });
}

function pageNumber({ text }: ReadText, page: number): number {
  return text[page]?.source.page ?? page + 1;
}
