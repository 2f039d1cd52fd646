import type { Attachment, Paragraph } from '../../../records/minutes.ts';
import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';
import { isSigningPage } from './signing-pages.ts';
import { nameOf, readAttachmentLabel } from './attachment-label.ts';
import { readOpening } from './attachment-opening.ts';
import type { AttachmentOpening } from './attachment-opening.ts';
import { paragraphOf } from './attachment-paragraph.ts';

/** What stands in the running header of a page. */
export type HeadersOfPage = (page: number) => readonly string[];

/** The protocol that the attachments follow. */
export interface Attached {
  readonly headersOf: HeadersOfPage;
  readonly paragraphs: readonly Paragraph[];
  /** Whose protocol it is: its name over an attachment is no title. */
  readonly body: string | null;
}

interface Found {
  readonly lines: readonly Line[];
  readonly opening: AttachmentOpening | null;
}

/**
 * The attachments that stand after the protocol: cut where a page opens with a label of its own, or where a label stands
 * alone on its line. The pages that a signing service adds are none.
 */
export function readAttachments(
  lines: readonly Line[],
  { start, end }: { readonly start: number; readonly end: number },
  { headersOf, paragraphs, body }: Attached,
): Attachment[] {
  const pages = pagesOf(lines.slice(start, end)).filter((page) => !isSigningPage(page));
  const found: Found[] = [];
  for (const page of pages) {
    const opening = readOpening(page, headersOf(page[0]?.page ?? 0));
    const last = found.at(-1);
    const goesOn = last && (opening === null || opening.name === last.opening?.name);
    if (goesOn) found[found.length - 1] = { ...last, lines: [...last.lines, ...page] };
    else found.push({ lines: page, opening });
  }
  const cut = found.flatMap(cutAtLabels);
  return cut.map((one) => {
    const { pages: span, ...named } = describe(one, body);
    return { ...named, pages: span, paragraph: paragraphOf(named, paragraphs, cut.length === 1) };
  });
}

function pagesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap((line, i) => (i === 0 || line.pageStart ? [i] : []));
  return starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length));
}

/** In a text whose pages are not parted a label alone on its line, with text below it, opens the next attachment. */
function cutAtLabels({ lines, opening }: Found): readonly Found[] {
  const names = new Set([opening?.name ?? null]);
  const cuts = lines.flatMap((line, i) => {
    const label = i > 0 && line.gapBefore ? readAttachmentLabel(line.text) : null;
    if (label === null || label.name === null || label.rest !== '' || names.has(label.name)) return [];
    const next = lines[i + 1];
    if (!next || readAttachmentLabel(next.text)) return [];
    names.add(label.name);
    return [{ at: i, opening: { ...label, height: 1 } }];
  });
  const parts = [{ at: 0, opening }, ...cuts];
  return parts.map((part, i) => ({ lines: lines.slice(part.at, parts[i + 1]?.at), opening: part.opening }));
}

const longestTitle = 160;

function describe({ lines, opening }: Found, body: string | null): Attachment {
  const first = lines[0];
  const below = lines.slice(opening?.height ?? 0);
  const rest = opening === null || opening.rest === body ? '' : opening.rest;
  const title = rest === '' ? titleOf(below.filter(({ text }) => text !== body)) : rest;
  const said = below.slice(0, 3).map(({ text }) => paragraphNamed.exec(text)?.[1]);
  const named = said.find((label) => label !== undefined);
  return {
    label: opening?.label ?? null,
    title: title.length <= longestTitle ? title : '',
    pages: [first?.page ?? 1, lines.at(-1)?.page ?? first?.page ?? 1],
    paragraph: opening?.paragraph ?? (named === undefined ? null : `§${named.replaceAll(' ', '')}`),
  };
}

// till § 14   Bilaga till protokoll 2019-03-05, § 7
const paragraphNamed =
  /^\(?(?:[Tt]ill(?:hör)?|[Bb]ilaga(?: \S{1,3})? till|[Bb]iläggs)\s(?:\p{L}*protokoll(?:et)?s?\s(?:den\s)?[\d-]*[\s,]*)?§\s?(\d{1,4}(?:\s?[a-h](?!\p{L}))?)\)?\.?$/u;

/** The first line that is no mark of where the attachment belongs, with what it goes on with in small letters. */
function titleOf(lines: readonly Line[]): string {
  const start = lines.findIndex(({ text }) => !paragraphNamed.test(text) && !isNoTitle(text));
  const [first, second] = start === -1 ? [] : lines.slice(start);
  if (!first) return '';
  const goesOn =
    second &&
    (first.full || first.nearlyFull) &&
    !second.pageStart &&
    !second.gapBefore &&
    /^\p{Ll}/u.test(second.text);
  const text = goesOn ? flowLines([first, second]) : first.text;
  return text.replace(/^Ärende(?:mening|rubrik)\s?:\s*/u, '');
}

// 1(3)   2019-03-05   Sida 1 av 3   Ärende: 8:2
function isNoTitle(text: string): boolean {
  return /^(?:(?:sid(?:a|an|\.)?\s?)?\d{1,3}\s?(?:\(\d{1,3}\)|av \d{1,3})|(?:datum:?\s)?\d{4}-\d{2}-\d{2}|ärende(?:nr)?\s?:\s?[\d:]+)$/iu.test(
    text,
  );
}

/** The names of the attachments that the file holds: `1`, `a`. */
export function heldNames(attachments: readonly Attachment[]): ReadonlySet<string> {
  return new Set(attachments.flatMap(({ label }) => (label === null ? [] : (nameOf(label) ?? []))));
}
