import { escape } from './escape.ts';
import { formatChart } from './format-chart.ts';
import type { MorningReport, ReportedFile, ReportedMinutes, Trouble } from './morning-report.ts';
import { style } from './style.ts';
import { capital, count, dayAndYear, number, weekdayAndDate } from '../../swedish.ts';
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
  toneOf,
} from './words.ts';

/** The report as a page of its own: nothing is fetched, nothing runs, and it prints. */
export function formatHtml(report: MorningReport): string {
  const day = weekdayAndDate(report.date);
  const body = [
    `<p class="name soft">Paragraf · Morgonrapport</p><h1>${escape(capital(day))}</h1>`,
    `<p class="verdict ${toneOf(report)}"><strong>${escape(headline(report))}</strong>${escape(consequence(report))}</p>`,
    isBare(report) ? '' : figures(report),
    section('Att se till', remarks(report), ({ title, text }) => entry(escape(title), paragraph(text))),
    section('Protokoll att se över', minutesToReview(report), reviewEntry),
    section('Filer att se över', filesToReview(report), (file) => entry(escape(file.name), matters(file))),
    section('Karantän', report.quarantine, troubleEntry),
    section('Väntar i inkorgen', report.waiting, troubleEntry),
    arrivals(report.files),
    isBare(report) ? '' : `<section><h2>De senaste 30 dagarna</h2>${formatChart(report.history)}</section>`,
    `<footer class="soft">${afterwords(report).map(paragraph).join('')}</footer>`,
  ];
  return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Morgonrapport ${escape(day)}</title>
<style>${style}
</style>
</head>
<body>
<main class="paper">
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function figures({ counts }: MorningReport): string {
  const cells = [
    { name: 'protokoll', value: counts.minutes, look: false },
    { name: 'beslut', value: counts.decisions, look: false },
    { name: 'att se över', value: counts.toReview, look: true },
    { name: 'i karantän', value: counts.quarantined, look: true },
  ];
  const values = cells.map(
    ({ value, look }) => `<td class="${value === 0 ? 'zero' : look ? 'look' : 'some'}">${number(value)}</td>`,
  );
  const names = cells.map(({ name }) => `<th scope="col">${name}</th>`);
  return `<table class="figures"><tbody><tr>${values.join('')}</tr></tbody><tfoot><tr>${names.join('')}</tr></tfoot></table>`;
}

function section<Entry>(title: string, entries: readonly Entry[], html: (entry: Entry) => string): string {
  if (entries.length === 0) return '';
  const rest = entries.length - mostListed;
  const more = rest > 0 ? entry(`och ${number(rest)} till`, '') : '';
  return `<section><h2>${title}</h2>${entries.slice(0, mostListed).map(html).join('')}${more}</section>`;
}

/** @param heading HTML */
function entry(heading: string, content: string): string {
  return `<div class="entry"><h3>${heading}</h3>${content}</div>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

function reviewEntry(minutes: ReportedMinutes & { file: string }): string {
  const reference =
    minutes.link === null ? `${escape(minutes.file)} · ${escape(minutes.id)}` : escape(minutes.file);
  return entry(
    linked(meetingOf(minutes), minutes.link),
    `${matters(minutes)}<p class="small soft">${reference}</p>`,
  );
}

function matters({ matters: own }: Pick<ReportedMinutes, 'matters'>): string {
  const items = own.map((matter) => {
    const place = placeOf(matter);
    const where = place === '' ? '' : ` <span class="small">${linked(place, matter.link)}</span>`;
    return `<li>${escape(matter.sentence)}${where}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function linked(text: string, link: string | null): string {
  const shown = escape(keepTogether(text));
  return link === null ? shown : `<a href="${escape(link)}">${shown}</a>`;
}

/** `12 maj 2014` is not broken over lines. */
function keepTogether(text: string): string {
  return text.replace(/(\d{1,2}) (\p{L}+) (\d{4})$/u, '$1\u00A0$2\u00A0$3');
}

function troubleEntry({ name, sentence, whatToDo, since, isNew }: Trouble): string {
  const fresh = isNew && since !== null ? ' <span class="tag attention">ny</span>' : '';
  const from =
    since === null || isNew
      ? ''
      : `<p class="small soft">sedan ${escape(dayAndYear(since.slice(0, 10)))}</p>`;
  return entry(`${escape(name)}${fresh}`, `${paragraph(`${sentence} ${whatToDo}`)}${from}`);
}

function arrivals(files: readonly ReportedFile[]): string {
  if (files.length === 0) return '';
  const rows = files.slice(0, mostListed).flatMap(arrivalRows);
  const rest = files.length - mostListed;
  const more = rest > 0 ? `<tr><td colspan="3">och ${count(rest, 'fil', 'filer')} till</td></tr>` : '';
  return `<section><h2>Kommit in</h2><table class="list"><thead><tr><th scope="col">Möte</th><th scope="col" class="count">§</th><th scope="col" class="count">Beslut</th></tr></thead><tbody>${rows.join('')}${more}</tbody></table></section>`;
}

function arrivalRows({ name, state, pages, minutes }: ReportedFile): string[] {
  const partly = state === 'partial' ? '<span class="tag attention">delvis läst</span>' : '';
  const file = `<br><span class="small soft">${escape(name)}</span>`;
  if (state === 'known') return [row(`Fanns redan i arkivet${file}`, '', '')];
  if (minutes.length === 0)
    return [row(`Inget protokoll, ${count(pages, 'sida', 'sidor')}${partly}${file}`, '', '')];
  return minutes.map((each) =>
    row(
      `${linked(meetingOf(each), each.link)}${partly}${file}`,
      number(each.paragraphs),
      number(each.decisions),
    ),
  );
}

function row(meeting: string, paragraphs: string, decisions: string): string {
  return `<tr><td>${meeting}</td><td class="count">${paragraphs}</td><td class="count">${decisions}</td></tr>`;
}
