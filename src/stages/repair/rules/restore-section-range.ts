import { findSectionCandidates } from '../sections/section-candidate.ts';
import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-section-range';

// "Paragrafer 88 13–21", "Sekreterare   Anna Berg     $$ 13-21"; not "sidan 88 13–21" within a sentence
const damagedRange =
  /(?<=^\s*|\s{2}|paragrafer:?\s+)(?:88|\$\$|&&|SS)(?=\s?(\d{1,4})\s?[-–]\s?(\d{1,4})\s*$)/giu;

/** The range of paragraphs on a cover, where it is what the document's headings run from and to. */
export function restoreSectionRanges(text: WorkingText): readonly Change[] {
  const numbers = findSectionCandidates(text)
    .candidates.filter(({ confirmed }) => confirmed)
    .flatMap(({ readings }) => readings.map(({ number }) => number));
  if (numbers.length < 2) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) =>
      [...line.text.matchAll(damagedRange)]
        .filter(([, from, to]) => Number(from) === first && Number(to) === last)
        .map((match) => ({
          page: pageIndex,
          line: lineIndex,
          start: match.index,
          end: match.index + match[0].length,
          after: '§§',
          rule,
          confidence: 0.95,
        })),
    ),
  );
}
