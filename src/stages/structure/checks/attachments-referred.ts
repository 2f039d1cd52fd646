import type { Minutes, Paragraph } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { at, toKnow, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

interface Referred {
  readonly paragraph: Paragraph;
  readonly number: number;
}

/** Attachments that the text refers to by number and the file does not hold; that it holds none at all is no more than usual. */
export function checkAttachments({ paragraphs, attachments }: Doubts): readonly Notice[] {
  const held = new Set(attachments.flatMap(numberOf));
  const missing = firstOfEach(paragraphs).filter(({ number }) => !held.has(number));
  if (missing.length === 0) return [];
  if (held.size > 0) {
    return missing.map(({ paragraph, number }) => {
      const message = `${paragraph.label} hänvisar till bilaga ${number}, som saknas i filen.`;
      return toReview('attachment-missing', message, at(paragraph));
    });
  }
  const numbers = missing.map(({ number }) => number).toSorted((a, b) => a - b);
  const message = `Texten hänvisar till bilaga ${numbers.join(', ')}; filen innehåller inga numrerade bilagor.`;
  return [toKnow('attachments-elsewhere', message)];
}

function firstOfEach(paragraphs: readonly Paragraph[]): readonly Referred[] {
  const referred = paragraphs.flatMap((paragraph) =>
    paragraph.references.flatMap((reference) =>
      reference.kind === 'attachment' && reference.number !== null && isOwn(reference.text, paragraph)
        ? [{ paragraph, number: reference.number }]
        : [],
    ),
  );
  return referred.filter((one, i) => referred.findIndex(({ number }) => number === one.number) === i);
}

// bilaga 1 till arbetsutskottets protokoll: another document's
function isOwn(text: string, paragraph: Paragraph): boolean {
  const after = paragraph.text.slice(paragraph.text.indexOf(text) + text.length);
  return !/^\s(?:till|i|av)\s/u.test(after);
}

// Bilaga 3   Bilaga nr 3   Bilaga 3a
function numberOf({ label }: Minutes['attachments'][number]): readonly number[] {
  const number = /\d{1,3}/u.exec(label ?? '')?.[0];
  return number === undefined ? [] : [Number(number)];
}
