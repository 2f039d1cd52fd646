import type { Minutes } from '../../../records/minutes.ts';
import { findBareTime, findTimeSpans } from '../clock-times.ts';
import { joinValues } from './cover.ts';
import type { CoverKey } from './cover-labels.ts';
import type { MeetingSources } from './meeting-sources.ts';
import type { MeetingTimes } from './meeting-times.ts';
import { allMatches } from '../all-matches.ts';

type Break = Minutes['breaks'][number];

const pause =
  /(?<!\p{L})(?:ajourner\p{L}*|\p{L}*paus(?:en|er|ar|ade)?|\p{L}*uppehåll|lunch\p{L}*|fika\p{L}*|rast|avbröts|avbrott)(?!\p{L})/iu;
const timed: ReadonlySet<CoverKey> = new Set([
  'place-and-time',
  'time',
  'date',
  'place',
  'meeting',
  'breaks',
]);

/** When the meeting was adjourned, where both times are printed: on the cover, or in the text of its paragraphs. */
export function readBreaks(sources: MeetingSources, times: MeetingTimes): Break[] {
  const covers = sources.rows.filter(({ key }) => timed.has(key));
  const titles = sources.cover.slice(0, 6).map(({ text }) => text);
  const titled = titles.filter((text) => pause.test(text)).flatMap((text) => fromCover(text, false));
  const printed = covers.flatMap((row) => fromCover(joinValues(row), row.key === 'breaks'));
  const told = sources.paragraphs.flatMap(({ text }) => fromText(text));
  const found = new Map([...titled, ...printed, ...told].map((one) => [`${one.start}–${one.end}`, one]));
  return [...found.values()]
    .filter((one) => isWithin(one, times))
    .toSorted((a, b) => a.start.localeCompare(b.start));
}

function isWithin({ start, end }: Break, { startTime, endTime }: MeetingTimes): boolean {
  return start < end && (startTime === null || start > startTime) && (endTime === null || end < endTime);
}

// kl. 18.30–21.25, paus kl. 20.00–20.20   kl 9.00–12.00 och 13.00–15.30 (between two sittings)
function fromCover(text: string, labelled: boolean): readonly Break[] {
  const spans = findTimeSpans(text);
  const at = labelled ? 0 : text.search(pause);
  if (at !== -1) return spans.filter(({ from }) => from > at || labelled);
  return spans.flatMap((span, i) => {
    const next = spans[i + 1];
    const joined = next && /^\s*(?:,|och|samt|;)?\s*(?:kl\.?\s*)?$/u.test(text.slice(span.to, next.from));
    return joined && span.end < next.start ? [{ start: span.end, end: next.start }] : [];
  });
}

/** Mötet ajourneras kl 14.05. … Mötet återupptas kl 14.20.   Mötet avbröts för kaffe kl 19.25 och återupptogs kl 19.45. */
const resumed =
  /(?:ajourner|paus|uppehåll|avbröts|avbryts)([^\n]{4,160}?)(?:återuppt|fortsatte|fortsätter|återöppn|upptogs åter)([^\n]{0,60})/giu;

// (what each word of a pause has in it: most texts have none)
const pauses = /ajourner|paus|uppehåll|lunch|fika|rast|avbrö|avbrott/iu;

function fromText(text: string): readonly Break[] {
  if (!pauses.test(text)) return [];
  const breaks: Break[] = [];
  for (const sentence of text.split(/\n|(?<=[^\d.]\.)\s(?=\p{Lu})/u)) {
    const at = sentence.search(pause);
    if (at !== -1) breaks.push(...findTimeSpans(sentence).map(({ start, end }) => ({ start, end })));
  }
  if (breaks.length > 0) return breaks;
  return allMatches(text, resumed).flatMap(([, before = '', after = '']) => {
    const [start, end] = [findBareTime(before), findBareTime(after)];
    return start !== null && end !== null ? [{ start, end }] : [];
  });
}
