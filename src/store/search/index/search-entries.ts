import { minutesOfPage } from '../../../records/minutes-of-page.ts';
import type { DecisionKind, Minutes, Paragraph } from '../../../records/minutes.ts';
import { maskPersonalNumbers } from '../../../records/personal-numbers.ts';
import { filterMarks, personMarks, titleMarks } from './marks.ts';
import { restOfPage } from './rest-of-page.ts';

/** What the search finds, as it is told by the records. */
export interface SearchEntry {
  readonly minutesId: string;
  /** 0-based place of its paragraph among the minutes' own; null for a page. */
  readonly paragraph: number | null;
  readonly kind: 'paragraph' | 'page';
  readonly page: number;
  /** NFC, as `text`. */
  readonly title: string;
  readonly caseNumber: string | null;
  /** A paragraph's whole text; of a page what stands in no paragraph. */
  readonly text: string;
  /** But for the body's, whose number the database gives. */
  readonly marks: readonly string[];
}

/** A page's clean text, a line a line. */
export interface PageLines {
  readonly page: number;
  readonly lines: readonly { readonly text: string }[];
}

/** The entries of one file, in the order in which they are kept. */
export function searchEntriesOf(
  minutes: readonly Minutes[],
  pages: readonly PageLines[],
): readonly SearchEntry[] {
  return [...minutes.flatMap(paragraphEntries), ...pages.flatMap((page) => pageEntries(minutes, page))];
}

function paragraphEntries(minutes: Minutes): SearchEntry[] {
  return minutes.paragraphs.map((each, paragraph) => ({
    minutesId: minutes.id,
    paragraph,
    kind: 'paragraph' as const,
    page: each.pages[0],
    title: plain(each.title),
    caseNumber: each.caseNumber === null ? null : plain(each.caseNumber),
    text: plain(each.text),
    marks: marksOf(minutes, each),
  }));
}

function marksOf({ attachments, source }: Minutes, paragraph: Paragraph): readonly string[] {
  const { number, suffix, label, title, caseNumber, text, amounts, references } = paragraph;
  const hasAttachment =
    references.some(({ kind }) => kind === 'attachment') ||
    attachments.some((each) => each.paragraph === label);
  return [
    ...titleMarks(plain(title)),
    filterMarks.section(number, null),
    ...(suffix === null ? [] : [filterMarks.section(number, suffix)]),
    ...kindsOf(paragraph).map(filterMarks.kind),
    ...(amounts.length > 0 ? [filterMarks.amount] : []),
    ...(hasAttachment ? [filterMarks.attachment] : []),
    ...personMarks([title, caseNumber, text, source.file]),
  ];
}

/** What the paragraph itself decides, quoted decisions left out; each kind once. */
function kindsOf({ decisions }: Paragraph): readonly DecisionKind[] {
  const own = decisions.filter(({ quoted }) => !quoted);
  const kinds = own.flatMap(({ kind, pointKinds }) => [kind, ...pointKinds]);
  return [...new Set(kinds.filter((kind) => kind !== null))];
}

/** Pages whose every line stands in a paragraph have none. */
function pageEntries(minutes: readonly Minutes[], { page, lines }: PageLines): SearchEntry[] {
  const rest = restOfPage(
    lines.map(({ text }) => text),
    minutes.flatMap(({ paragraphs }) => paragraphs.filter(isOn(page)).map(wholeText)),
  );
  if (rest.length === 0) return [];
  const text = rest.join('\n');
  const minutesId = minutesOfPage(minutes, page);
  const marks = personMarks([text, minutes.find(({ id }) => id === minutesId)?.source.file ?? null]);
  const own = { minutesId, title: '', caseNumber: null, text: plain(text), marks };
  return [{ ...own, paragraph: null, kind: 'page', page }];
}

function isOn(page: number) {
  return ({ pages }: Paragraph): boolean => pages[0] <= page && page <= pages[1];
}

function wholeText({ label, title, caseNumber, text }: Paragraph): string {
  return [label, title, caseNumber ?? '', text].join('\n');
}

/**
 * NFC, and without control characters: the index's own words begin with one. Personal identity numbers are covered: who
 * looks for a whole one finds it by its mark, and nobody finds it by its beginning.
 */
function plain(text: string): string {
  return maskPersonalNumbers(text.normalize('NFC')).replaceAll(/[^\P{Cc}\n\r\t]/gu, ' ');
}
