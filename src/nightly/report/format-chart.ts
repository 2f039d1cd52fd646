import type { HistoryDay } from './morning-report.ts';
import { count, dayAndMonth, number } from '../../swedish.ts';
import { escape } from './escape.ts';

/** In the picture's own units. */
const left = 0;
const step = 20.8;
const barWidth = 12;
const tall = 96;
const base = 100;

/** The last 30 days as bars: what was read in, what could not be, and on which days nothing ran. */
export function formatChart(history: readonly HistoryDay[]): string {
  const most = Math.max(1, ...history.map(({ stored, quarantined }) => stored + quarantined));
  const bars = history.map((day, index) => bar(day, left + index * step, most)).join('');
  const end = left + history.length * step - (step - barWidth);
  return `<svg class="chart" viewBox="0 0 ${end} ${base + 12}" role="img" aria-label="${escape(inWords(history))}">
<line class="base" x1="0" x2="${end}" y1="${base + 0.5}" y2="${base + 0.5}"/>
${bars}
</svg>
${caption(history)}
<p class="small soft key"><span>${square('stored')}inlästa filer</span><span>${square('set-aside')}i karantän</span><span>${square('broken')}körningen bröts</span></p>`;
}

/** What would be too small in the picture on a telephone: its ends, and how much its tallest bar is. */
function caption(history: readonly HistoryDay[]): string {
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined) return '';
  const most = Math.max(...history.map(({ stored, quarantined }) => stored + quarantined));
  const highest = most === 0 ? '' : `som mest ${count(most, 'fil', 'filer')} en natt`;
  return `<table class="ends small soft"><tr><td>${dayAndMonth(first.date)}</td><td>${highest}</td><td>${dayAndMonth(last.date)}</td></tr></table>`;
}

function square(name: string): string {
  return `<svg class="chart" style="display:inline" viewBox="0 0 10 10" aria-hidden="true"><rect class="${name}" width="10" height="10" rx="2"/></svg>`;
}

function bar(day: HistoryDay, x: number, most: number): string {
  const title = `<title>${escape(dayInWords(day))}</title>`;
  // A night without anything is a dot on the line; a day without a night a gap in it.
  if (day.state === null)
    return `<g>${title}<line class="none" x1="${x + 6}" x2="${x + 6}" y1="${base - 3}" y2="${base + 4}"/></g>`;
  const dot = `<circle class="${day.state === 'broken' ? 'broken' : 'night'}" cx="${x + barWidth / 2}" cy="${base + 7}" r="2"/>`;
  const stored = heightOf(day.stored, most);
  const aside = heightOf(day.quarantined, most);
  const rect = (name: string, y: number, height: number): string =>
    height === 0
      ? ''
      : `<rect class="${name}" x="${x}" y="${y}" width="${barWidth}" height="${height}" rx="2"/>`;
  return `<g>${title}${rect('stored', base - stored, stored)}${rect('set-aside', base - stored - aside, aside)}${dot}</g>`;
}

/** What there is must be seen, however small beside the rest. */
function heightOf(value: number, most: number): number {
  return value === 0 ? 0 : Math.max(3, Math.round((value / most) * tall));
}

function dayInWords({ date, state, stored, quarantined }: HistoryDay): string {
  if (state === null) return `${dayAndMonth(date)}: ingen körning`;
  const aside = quarantined > 0 ? `, ${number(quarantined)} i karantän` : '';
  const broken = state === 'broken' ? ', bröts' : '';
  return `${dayAndMonth(date)}: ${count(stored, 'fil', 'filer')}${aside}${broken}`;
}

function inWords(history: readonly HistoryDay[]): string {
  const nights = history.filter(({ state }) => state !== null).length;
  const files = history.reduce((sum, { stored }) => sum + stored, 0);
  return `De senaste 30 dagarna: körning ${count(nights, 'dag', 'dagar')}, ${count(files, 'fil', 'filer')} inlästa`;
}
