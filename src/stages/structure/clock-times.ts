import { allMatches } from './all-matches.ts';

// 13:05-15:25   13.00–15.10   kl. 17.15   klockan 9:00 till 12
const time = String.raw`([01]?\d|2[0-4])[:.]([0-5]\d)`;
const span = new RegExp(
  String.raw`(?<![\p{L}\d.:-])(?:kl(?:ockan|\.)?\s*)?${time}\s*(?:[-–—]|till|t\.?o\.?m\.?|--)+\s*(?:c(?:irk)?a\.?\s*)?(?:kl(?:ockan|\.)?\s*)?${time}(?![.:]?\d)`,
  'giu',
);
const single = new RegExp(String.raw`kl(?:ockan|\.)?\s*:?\s*${time}(?![.:]?\d)`, 'iu');
const hour = /kl(?:ockan|\.)?\s*([01]?\d|2[0-4])(?:\s*[-–]\s*([01]?\d|2[0-4]))?(?![\d:]|\.\d|\s*§)/iu;

export interface TimeSpan {
  /** `HH:MM`. */
  readonly start: string;
  readonly end: string | null;
  /** Offsets of what was read, in the text. */
  readonly from: number;
  readonly to: number;
}

// kl l3.30-16.OO
const damagedTime = /(?<![\p{L}\d.:])(?=[lIOo]?\d)[\dlIOo]{1,2}[.:][\dlIOo]{2}(?![\p{L}\d])/gu;

/** `l3.30` is 13.30 and `O9.00` is 09.00: recognition takes letters for figures. The text keeps its length. */
function mendFigures(text: string): string {
  return text.replace(damagedTime, (found) => found.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'));
}

function clock(hours: string, minutes: string): string {
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Every `13:05-15:25` of a text. */
export function findTimeSpans(text: string): readonly (TimeSpan & { readonly end: string })[] {
  return allMatches(mendFigures(text), span).map((match) => {
    const [whole, h1 = '', m1 = '', h2 = '', m2 = ''] = match;
    return { start: clock(h1, m1), end: clock(h2, m2), from: match.index, to: match.index + whole.length };
  });
}

// kl. 1830-2125   (recognition loses the points)
const withoutPoints = /kl\.?\s*([01]\d|2[0-3])([0-5]\d)\s?[-–]\s?([01]\d|2[0-4])([0-5]\d)(?!\d)/iu;

// kl 13–15.30   kl. 18.30 - ca 21
const uneven =
  /kl(?:ockan|\.)?\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s?[-–—]\s?(?:c(?:irk)?a\.?\s)?(?:kl\.?\s)?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?(?![.:]?\d)/iu;

function unevenSpan(text: string): TimeSpan | null {
  const match = uneven.exec(text);
  if (!match) return null;
  const [whole, h1 = '', m1 = '00', h2 = '', m2 = '00'] = match;
  return { start: clock(h1, m1), end: clock(h2, m2), from: match.index, to: match.index + whole.length };
}

function undotted(text: string): TimeSpan | null {
  const match = withoutPoints.exec(text);
  if (!match) return null;
  const [whole, h1 = '', m1 = '', h2 = '', m2 = ''] = match;
  return { start: clock(h1, m1), end: clock(h2, m2), from: match.index, to: match.index + whole.length };
}

/** When a meeting starts and ends, as a cover's line says it: a span, or a start alone. */
export function findMeetingTime(printed: string): TimeSpan | null {
  const text = mendFigures(printed);
  const spanned = findTimeSpans(text)[0] ?? undotted(text) ?? unevenSpan(text);
  if (spanned) return spanned;
  const one = single.exec(text);
  if (one) {
    const [whole, hours = '', minutes = ''] = one;
    return { start: clock(hours, minutes), end: null, from: one.index, to: one.index + whole.length };
  }
  const even = hour.exec(text);
  if (!even) return null;
  const [whole, from = '', to] = even;
  return {
    start: clock(from, '00'),
    end: to === undefined ? null : clock(to, '00'),
    from: even.index,
    to: even.index + whole.length,
  };
}

/** `17.15` or `17:15` alone, as `Tid: 17.15` has it. */
export function findBareTime(text: string): string | null {
  const match = new RegExp(String.raw`(?<![\d.:-])${time}(?![\d.:]\d)`, 'u').exec(mendFigures(text));
  return match ? clock(match[1] ?? '', match[2] ?? '') : null;
}
