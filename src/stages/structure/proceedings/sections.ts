import type { Part } from '../part.ts';
import { readSectionLabel } from '../labels/section-labels.ts';

/** A part with the words of the label that its section stands under; null where it stands under none. */
export interface LabelledPart {
  readonly part: Part;
  /** What the part says, a label on its own line left out. */
  readonly content: string;
  readonly label: string | null;
}

/** The text of a part without the label that it stands behind. */
export function contentOf(part: Part): string {
  return part.role === 'section' ? (readSectionLabel(part.text)?.rest ?? '') : part.content;
}

/** Gives each part the label of its section. */
export function labelParts(parts: readonly Part[]): readonly LabelledPart[] {
  let label: string | null = null;
  return parts.map((part) => {
    const content = contentOf(part);
    if (part.role === 'section')
      label = content === '' ? part.text : part.text.slice(0, part.text.length - content.length);
    else if (part.section === null) label = null;
    return { part, content, label };
  });
}

/**
 * The parts from `start` on that say one thing: a list or att-clauses that its first part leads to, what follows its
 * colon, and the rest of a quotation that it opens. `isOther` says that a part says something of its own.
 */
export function gather(
  parts: readonly LabelledPart[],
  start: number,
  isOther: (part: LabelledPart) => boolean,
): readonly LabelledPart[] {
  const [first, ...rest] = parts.slice(start);
  if (!first) return [];
  const taken = [first];
  for (const next of rest) {
    const ends = next.part.role !== 'text' || next.part.section !== first.part.section || isOther(next);
    if (ends || !leadsTo(taken, next)) break;
    taken.push(next);
  }
  return taken;
}

function leadsTo(taken: readonly LabelledPart[], { part }: LabelledPart): boolean {
  const before = taken.at(-1)?.part.text ?? '';
  if (isInQuotation(taken)) return true;
  const open = /(?:[,:–]|(?<!\p{L})(?:att|och|samt|dels|följande))$/u.test(before);
  const ended = /[.!?]["”]?$/u.test(before);
  if (part.marker !== null || /^att\s/iu.test(part.content)) return open || taken.length > 1 || !ended;
  if (/^\p{Ll}/u.test(part.text)) return !ended;
  if (taken.length === 1 && open) return true;
  // … reserverar sig med följande motivering:   (all that follows under the label is the motivation)
  const written = taken[0]?.label !== null && /^[^.!?]*:(?:\s|$)/u.test(taken[0]?.content ?? '');
  return written && !isRoutine(part.text);
}

function isInQuotation(taken: readonly LabelledPart[]): boolean {
  const marks = taken.reduce((sum, { part }) => sum + (part.text.match(/[“”"]/gu) ?? []).length, 0);
  return marks % 2 === 1;
}

function isRoutine(text: string): boolean {
  return /^(?:Paragrafen|Protokollsutdrag|Ordföranden|Sammanträdet|Mötet|Det antecknas|Bilaga)(?!\p{L})/u.test(
    text,
  );
}
