import type { Line } from '../read-lines.ts';
import { readAttachmentLabel } from './attachment-label.ts';
import type { AttachmentLabel } from './attachment-label.ts';

/** The label of an attachment that opens on a page, and the title that stands on the label's line. */
export interface AttachmentOpening extends AttachmentLabel {
  /** How many of the page's lines the label takes up; 0 where it stands in the header. */
  readonly height: number;
}

/** Lines of a page among which its label may stand. */
const topLines = 4;

/**
 * The label in the top of a page after the protocol's end:
 *
 *     Bilaga 2                     Samordningsförbundet Almdalen       Bilaga 2
 *     Verksamhetsplan 2018         Verksamhetsplan 2018
 *
 * @param page the page's lines.
 * @param headers what stands in the page's running header.
 */
export function readOpening(page: readonly Line[], headers: readonly string[]): AttachmentOpening | null {
  const [first] = page;
  const own = first ? readAttachmentLabel(first.text) : null;
  if (own) return { ...own, height: 1 };
  for (const [at, line] of page.slice(0, topLines).entries()) {
    const label = cornerLabel(line, at);
    if (label) return { ...label, height: at + 1 };
  }
  for (const header of headers) {
    const label = readAttachmentLabel(header) ?? labelAtEnd(header);
    if (label) return { ...label, rest: '', height: 0 };
  }
  return null;
}

/** A label alone on its line, in a cell of its own, or at the end of the first line. */
function cornerLabel(line: Line, at: number): AttachmentLabel | null {
  const others = line.cells.filter((cell) => !isLabelAlone(cell));
  const cell = line.cells.find(isLabelAlone);
  if (cell !== undefined) return withRest(readAttachmentLabel(cell), at === 0 ? others.join(' ') : '');
  return at === 0 ? labelAtEnd(line.text) : null;
}

function isLabelAlone(cell: string): boolean {
  const label = readAttachmentLabel(cell);
  return label !== null && label.rest === '';
}

// Verksamhetsplan 2018 Bilaga 1
const atEnd =
  /^(?<title>\p{Lu}[^.!?]{2,80}?)[\s,–-]+(?<label>[B8]\S{4,5}\s\S{1,3}(?:\s(?:till\s)?§\s?\d+)?)$/u;
const leadsOn = /(?:^|\s)(?:se|i|enligt|enl\.?|jfr|och|samt|av|med|till|från|som|är)$/iu;

function labelAtEnd(text: string): AttachmentLabel | null {
  const { title = '', label = '' } = atEnd.exec(text)?.groups ?? {};
  return leadsOn.test(title) ? null : withRest(readAttachmentLabel(label), title);
}

function withRest(label: AttachmentLabel | null, rest: string): AttachmentLabel | null {
  return label?.rest === '' ? { ...label, rest } : null;
}
