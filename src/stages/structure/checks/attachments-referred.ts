import type { Paragraph } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { attachedNames } from '../attachments/attachment-paragraph.ts';
import { heldNames } from '../attachments/read-attachments.ts';
import { at, toKnow, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

interface Referred {
  readonly paragraph: Paragraph;
  readonly name: string;
}

/** Attachments that the text refers to by name and the file does not hold; that it holds none at all is no more than usual. */
export function checkAttachments({ paragraphs, attachments }: Doubts): readonly Notice[] {
  const held = heldNames(attachments);
  const missing = firstOfEach(paragraphs).filter(({ name }) => !held.has(name));
  if (missing.length === 0) return [];
  if (held.size > 0) {
    return missing.map(({ paragraph, name }) => {
      const message = `${paragraph.label} hänvisar till bilaga ${name.toUpperCase()}, som saknas i filen.`;
      return toReview('attachment-missing', message, at(paragraph));
    });
  }
  const names = missing.map(({ name }) => name.toUpperCase()).toSorted(byNumber);
  const message = `Texten hänvisar till bilaga ${names.join(', ')}; filen innehåller inga numrerade bilagor.`;
  return [toKnow('attachments-elsewhere', message)];
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'sv', { numeric: true });
}

function firstOfEach(paragraphs: readonly Paragraph[]): readonly Referred[] {
  const referred = paragraphs.flatMap((paragraph) =>
    attachedNames(paragraph).map((name) => ({ paragraph, name })),
  );
  return referred.filter((one, i) => referred.findIndex(({ name }) => name === one.name) === i);
}
