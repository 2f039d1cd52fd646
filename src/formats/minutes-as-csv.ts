import type { Decision, Minutes, Paragraph } from '../records/minutes.ts';

const columns = [
  'id',
  'file',
  'body',
  'date',
  'paragraph',
  'title',
  'page',
  'maker',
  'decision',
  'quoted',
  'kinds',
  'recommended to',
  'responsible',
  'due',
] as const;

/** First row of the CSV, without line end. Fields are separated by commas and quoted as RFC 4180 has it. */
export const csvHeader = columns.join(',');

/** A row for each decision, and one with empty decision fields for a paragraph that decides nothing. */
export function minutesAsCsv(minutes: Minutes): string {
  return minutes.paragraphs
    .flatMap((paragraph) => {
      const decisions: (Decision | null)[] =
        paragraph.decisions.length === 0 ? [null] : [...paragraph.decisions];
      return decisions.map((decision) => `${row(minutes, paragraph, decision).map(field).join(',')}\r\n`);
    })
    .join('');
}

function row(minutes: Minutes, paragraph: Paragraph, decision: Decision | null): string[] {
  return [
    minutes.id,
    minutes.source.file,
    minutes.body ?? '',
    minutes.date ?? '',
    paragraph.label,
    paragraph.title,
    String(decision?.page ?? paragraph.pages[0]),
    decision?.maker ?? '',
    decision?.text ?? '',
    decision === null ? '' : String(decision.quoted),
    ...detailsOf(decision),
  ];
}

/** Kinds, whom it recommends to, who is to do something and when: several are parted by semicolons. */
function detailsOf(decision: Decision | null): string[] {
  const { pointKinds = [], recommendedTo = null, assignments = [] } = decision ?? {};
  const kinds = new Set(pointKinds.filter((kind) => kind !== null));
  return [
    [...kinds].join('; '),
    recommendedTo ?? '',
    assignments.map(({ who }) => who).join('; '),
    assignments.map(({ due }) => due?.date ?? due?.text ?? '').join('; '),
  ];
}

/** Text that a spreadsheet would take for a formula is kept as text by a leading apostrophe. */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
