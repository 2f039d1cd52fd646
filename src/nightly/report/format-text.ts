import { escapeControls } from '../../escape-controls.ts';
import type { MorningReport, ReportedMinutes, Trouble } from './morning-report.ts';
import { count, dayAndYear, number, weekdayAndDate } from '../../swedish.ts';
import {
  afterwords,
  consequence,
  filesToReview,
  headline,
  isBare,
  meetingOf,
  minutesToReview,
  mostListed,
  placeOf,
  remarks,
} from './words.ts';

/** Columns of a line: what a mail program shows without breaking it. */
const width = 76;

/** The report as plain text. */
export function formatText(report: MorningReport): string {
  const sections = [
    [
      ...wrap(`MORGONRAPPORT ${weekdayAndDate(report.date)}`, ''),
      '',
      ...wrap(`${headline(report)} ${consequence(report)}`, ''),
    ],
    section('ATT SE TILL', remarks(report), ({ title, text }) => [`* ${title}`, ...wrap(text, '  ')]),
    section('PROTOKOLL ATT SE ÖVER', minutesToReview(report), reviewLines),
    section('FILER ATT SE ÖVER', filesToReview(report), (file) => [
      `* ${escapeControls(file.name)}`,
      ...matterLines(file),
    ]),
    section('KARANTÄN', report.quarantine, troubleLines),
    section('VÄNTAR I INKORGEN', report.waiting, troubleLines),
    section('KOMMIT IN', arrivals(report), (line) => wrap(line, '  ', '* ')),
    isBare(report) ? [] : ['DE SENASTE 30 DAGARNA', ...historyLines(report)],
    afterwords(report).flatMap((line) => wrap(line, '')),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section<Entry>(
  title: string,
  entries: readonly Entry[],
  lines: (entry: Entry) => string[],
): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - mostListed;
  const more = rest > 0 ? [`* och ${number(rest)} till`] : [];
  return [title, ...entries.slice(0, mostListed).flatMap(lines), ...more];
}

function reviewLines(minutes: ReportedMinutes & { file: string }): string[] {
  const reference = minutes.link ?? escapeControls(`${minutes.file} (${minutes.id})`);
  return [...wrap(meetingOf(minutes), '  ', '* '), ...matterLines(minutes), `  ${reference}`];
}

function matterLines({ matters }: Pick<ReportedMinutes, 'matters'>): string[] {
  return matters.flatMap((matter) => {
    const place = placeOf(matter);
    return wrap(`${matter.sentence}${place === '' ? '' : ` (${place})`}`, '    ', '  - ');
  });
}

function troubleLines({ name, sentence, whatToDo, since, isNew }: Trouble): string[] {
  const from = since === null ? '' : isNew ? ' (ny)' : ` (sedan ${dayAndYear(since.slice(0, 10))})`;
  return [...wrap(`${escapeControls(name)}${from}`, '  ', '* '), ...wrap(`${sentence} ${whatToDo}`, '  ')];
}

function arrivals({ files }: MorningReport): string[] {
  return files.flatMap(({ name: raw, state, pages, minutes }) => {
    const name = escapeControls(raw);
    if (state === 'known') return [`${name}: fanns redan i arkivet`];
    const partly = state === 'partial' ? ', delvis läst' : '';
    if (minutes.length === 0) return [`${name}: ${count(pages, 'sida', 'sidor')}${partly}, inget protokoll`];
    return minutes.map(
      (each) =>
        `${meetingOf(each)}: ${number(each.paragraphs)} §, ${count(each.decisions, 'beslut', 'beslut')}${partly}; ${name}`,
    );
  });
}

function historyLines({ history }: MorningReport): string[] {
  const files = history.reduce((sum, { stored }) => sum + stored, 0);
  return [
    `|${history.map(signOf).join('')}|  ${count(files, 'fil', 'filer')} inlästa`,
    '(# nytt inläst, . inget nytt, ! bröts, mellanrum: ingen körning)',
  ];
}

function signOf({ state, stored }: MorningReport['history'][number]): string {
  if (state === null) return ' ';
  return state === 'broken' ? '!' : stored > 0 ? '#' : '.';
}

/** Breaks a text at spaces. @param first what the first line begins with in place of the indent. */
function wrap(text: string, indent: string, first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/u).map(escapeControls)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
