import type { Minutes, Paragraph } from '../../../src/records/minutes.ts';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from './pages-from-text.ts';

const sha256 = '0123456789abcdef'.repeat(4);

/** The minutes of a text file's text; `furniture` stands as running header on every page. */
export function structureText(
  text: string,
  furniture: readonly string[] = [],
  file = 'protokoll.txt',
): Minutes[] {
  const pages = pagesFromText(text, furniture);
  return structurePages(pages, { file, sha256, pages: pages.length });
}

/** The first minutes of a text, for tests that look at one meeting. */
export function structureMeeting(text: string, furniture: readonly string[] = []): Minutes {
  const [minutes] = structureText(text, furniture);
  if (!minutes) throw new Error('structurePages gives at least one record');
  return minutes;
}

/** What was found in a text, as an indented outline: a paragraph, its sub-matters and its decisions a line each. */
export function outline(text: string): string {
  return structureText(text)
    .map(({ paragraphs }) => paragraphs.map(outlineParagraph).join('\n'))
    .join('\n---\n');
}

function outlineParagraph(paragraph: Paragraph): string {
  const { label, title, caseNumber, items, decisions } = paragraph;
  const head = `${label} ${title}`.trim() + (caseNumber === null ? '' : ` [${caseNumber}]`);
  return [
    head,
    ...items.map((item) => `  item ${item.title}`),
    ...decisions.flatMap(({ maker, points, quoted }) => [
      `  ${quoted ? 'quoted decision' : 'decision'}${maker === null ? '' : ` of ${maker}`}`,
      ...points.map((point) => `    ${point}`),
    ]),
  ].join('\n');
}

/** Takes the indentation of its first line off a template string. */
export function lines(strings: TemplateStringsArray): string {
  const text = (strings[0] ?? '').replace(/^\n/u, '').replace(/\n *$/u, '');
  const indent = /^ */u.exec(text)?.[0] ?? '';
  return text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}
