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

/** Attachments that the text refers to by name and the file lacks; that it holds none at all is no more than usual. */
export function checkAttachments({ paragraphs, attachments }: Doubts): readonly Notice[] {
  const held = heldNames(attachments);
  const missing = firstOfEach(paragraphs).filter(({ name }) => !held.has(name));
  const tell = held.size > 0 ? toReview : toKnow;
  return missing.map(({ paragraph, name }) => {
    const message = `${paragraph.label} hänvisar till bilaga ${name.toUpperCase()}, som saknas i filen.`;
    return tell('attachment-missing', message, at(paragraph));
  });
}

function firstOfEach(paragraphs: readonly Paragraph[]): readonly Referred[] {
  const referred = paragraphs.flatMap((paragraph) =>
    attachedNames(paragraph).map((name) => ({ paragraph, name })),
  );
  return referred.filter((one, i) => referred.findIndex(({ name }) => name === one.name) === i);
}
