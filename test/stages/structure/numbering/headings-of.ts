import { structureText } from '../structure-text.ts';

/** The labels and titles of all paragraphs that a text's minutes hold; `---` stands between two meetings. */
export function headingsOf(text: string): string[] {
  return structureText(text).flatMap(({ paragraphs }, i) => {
    const headings = paragraphs.map(({ label, title }) => `${label} ${title}`.trim());
    return i > 0 ? ['---', ...headings] : headings;
  });
}
