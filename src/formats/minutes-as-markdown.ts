import { escapeControls } from '../escape-controls.ts';
import type { Decision, Minutes, Paragraph } from '../records/minutes.ts';

export function paragraphAsText(paragraph: Paragraph): string {
  return [headingOf(paragraph), paragraph.text].filter((part) => part !== '').join('\n');
}

/**
 * One protocol as Markdown: its facts, its paragraphs as headings, decisions as quoted blocks after the text they stand
 * in, the titles of its attachments. A text without paragraphs is given whole.
 */
export function minutesAsMarkdown(minutes: Minutes): string {
  const [title = '', ...facts] = minutesHead(minutes);
  const sections = minutes.paragraphs.flatMap((paragraph) => [
    `## ${escaped(headingOf(paragraph))}`,
    escaped(paragraph.text),
    ...paragraph.decisions.map(decisionAsMarkdown),
  ]);
  const whole = minutes.paragraphs.length === 0 ? [escaped(minutes.text)] : sections;
  const attachments = minutes.attachments.map(
    (each) =>
      `- ${escaped([each.label, each.title].filter((part) => part !== null && part !== '').join(' '))}`,
  );
  const heading = attachments.length === 0 ? '' : '## Bilagor';
  const toReview = minutes.notices.filter(({ severity }) => severity === 'review');
  return [
    `# ${escaped(title)}`,
    facts.map((fact) => `- ${escaped(fact)}`).join('\n'),
    titled('Närvarande', minutes.attendees.map(attendeeAsText)),
    ...whole,
    heading,
    attachments.join('\n'),
    titled(
      'Att granska',
      toReview.map(({ message }) => message),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function titled(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${escaped(item)}`).join('\n')}`;
}

/** `Siv Torell (M), ordförande, §§ 7–9` */
function attendeeAsText({ name, organisation, role, note }: Minutes['attendees'][number]): string {
  const party = organisation === null ? '' : ` (${organisation})`;
  return [`${name}${party}`, role, note].filter((part) => part !== null).join(', ');
}

/** Text as text: what Markdown would take for a sign of its own gets a backslash; a line stays a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_<>[\]#|]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+])(?=\s)/gmu, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s)/gmu, String.raw`$1\$2`)
    .replaceAll('\n', '  \n');
}

function headingOf({ label, title }: Paragraph): string {
  return `${label} ${title}`.trim();
}

function decisionAsMarkdown(decision: Decision): string {
  const announce = decision.quoted ? 'Beslut (citerat)' : 'Beslut';
  const maker = decision.maker === null ? '' : `, ${decision.maker}`;
  return [`> **${announce}${maker}**`, ...decision.points.map((point) => `> - ${escaped(point)}`)].join('\n');
}

function minutesHead(minutes: Minutes): string[] {
  const { body, date, place, startTime, endTime, chair, secretary, adjusters } = minutes;
  const times = [startTime, endTime].filter((time) => time !== null).join('–');
  const facts: [string, string | null][] = [
    ['Plats', place],
    ['Tid', times],
    ['Ordförande', chair],
    ['Sekreterare', secretary],
    ['Justerare', adjusters.join(', ')],
  ];
  const title = [body ?? escapeControls(minutes.source.file), date]
    .filter((part) => part !== null)
    .join(', ');
  return [
    title,
    ...facts
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `${name}: ${value}`),
  ];
}
