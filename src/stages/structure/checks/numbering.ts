import type { Notice } from '../../../records/notice.ts';
import { labelOf } from '../read-paragraph.ts';
import type { HeadingCandidate } from '../numbering/heading-candidates.ts';
import type { Line } from '../read-lines.ts';
import { at, on, toKnow, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

/** Numbers that are missing from the sequence, or stand in it twice. */
export function checkNumbering({ paragraphs, headings, own }: Doubts): readonly Notice[] {
  return paragraphs.flatMap((paragraph, i) => {
    const before = paragraphs[i - 1];
    if (!before) return [];
    if (paragraph.number === before.number && paragraph.suffix === before.suffix) {
      return [toReview('paragraph-repeated', `${paragraph.label} förekommer två gånger.`, at(paragraph))];
    }
    const next = (headings[i - 1]?.last ?? before.number) + 1;
    const missing = paragraph.number - next;
    if (missing < 1 || own.some(({ text }) => printsGap(text, next - 1, paragraph.number))) return [];
    const which = missing === 1 ? `${next}` : `${next}–${paragraph.number - 1}`;
    const message = `Mellan ${before.label} och ${paragraph.label} saknas nummer ${which}.`;
    return [toReview('paragraph-gap', message, at(paragraph))];
  });
}

/** A range in parts leaves numbers out on purpose: `Paragrafer 1–17, 30–31`, `Protokollet omfattar §§56-59, §§62-63`. */
function printsGap(text: string, last: number, first: number): boolean {
  const parts = `[-–—]\\s?§*\\s?${last}\\s?(?:,|;|och|samt)\\s*§*\\s?${first}(?!\\d)`;
  return /paragraf|omfattar|§/iu.test(text) && new RegExp(parts, 'u').test(text);
}

/** The cover prints `Paragrafer 1–11`; the text has others. */
export function checkRange({ facts, paragraphs }: Doubts): readonly Notice[] {
  const range = facts.paragraphRange;
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!range || !first || !last || (first.number === range.first && last.number === range.last)) return [];
  const printed = `${range.first}–${range.last}`;
  const found = `${first.number}–${last.number}`;
  const message = `Försättsbladet anger paragraferna ${printed}, texten har ${found}.`;
  return [toReview('range-not-met', message, { page: 1 })];
}

/** Headings that were read with the help of the numbering, or set aside because of it. */
export function checkHeadings({ headings, strays, lines }: Doubts): readonly Notice[] {
  const signed = headings.some(({ form }) => form !== 'bare' && form !== 'unnumbered');
  const damaged = headings.filter(({ form }) => form === 'damaged-sign' || (signed && form === 'bare'));
  return [
    ...damaged.map((heading) => headingNotice(heading, lines[heading.line])),
    ...strays.map((heading) => {
      const message = `${labelOf(heading)} bryter numreringen och läses som ett citat ur ett annat protokoll.`;
      return toKnow('heading-out-of-sequence', message, on(lines[heading.line]));
    }),
  ];
}

/** A § that was damaged is a small thing; a number that is read as another a person should see. */
function headingNotice(heading: HeadingCandidate, line: Line | undefined): Notice {
  const printed = line?.text ?? '';
  const number = /^§\s?(\d+)(?!\s\d)/u.exec(printed)?.[1];
  const label = labelOf({ ...heading, form: 'sign' });
  const message = `Rubriken ”${printed.slice(0, 40)}” läses som ${label} med stöd av numreringen.`;
  const tell = number === undefined || Number(number) === heading.number ? toKnow : toReview;
  return tell('heading-by-sequence', message, { ...on(line), paragraph: label });
}
