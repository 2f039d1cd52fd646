import { flowLines } from '../flow-lines.ts';
import { finiteVerb } from '../run-in-headings.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverRow } from './cover.ts';
import { findMeetingTime } from '../clock-times.ts';
import { namesPlace, startOfPlace } from './place-words.ts';
import type { Line } from '../read-lines.ts';
import { findDates } from '../swedish-dates.ts';

const weekday = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?';

/** Where the meeting was, from a label or the title line; null rather than a guess. */
export function readMeetingPlace(rows: readonly CoverRow[], cover: readonly Line[]): string | null {
  for (const key of ['place', 'place-and-time'] as const) {
    for (const row of rows.filter((one) => one.key === key)) {
      const place = withoutTime(placeValues(row).join(' ').trim());
      const [first = ''] = row.values;
      // where a label has taken in what stands below it, its own line says the place
      const own = place !== null && place.length > longestPlace ? withoutTime(first) : place;
      if (own !== null && own.length <= longestPlace) return own;
    }
  }
  const title = titleOf(cover);
  // the title may end at any of the lines: the longest of them that names a place does
  const titles = title.map((_, i) => flowLines(title.slice(0, title.length - i)));
  const said = titles.map(fromTitle).find((place) => place !== null);
  return said ?? besideDate(unbroken(cover.slice(0, openingLines)));
}

/** The values up to one that tells of something else: a sentence, a matter, a list. */
function placeValues({ values }: CoverRow): readonly string[] {
  const end = values.findIndex(
    (value, i) =>
      i > 0 && (finiteVerb.test(value) || isBreak(value) || /§|^\p{Lu}[\p{L} ]{3,25}: /u.test(value)),
  );
  const own = values.slice(0, end === -1 ? undefined : end);
  return own.at(-1) !== undefined && own.length > 1 && opensList.test(own.at(-1) ?? '')
    ? own.slice(0, -1)
    : own;
}

// Föreläsning och lunch kl. 11:00-14:00   Ajournering för kaffe kl. 10:00-10:20
function isBreak(value: string): boolean {
  return (
    /(?<!\p{L})(?:ajourner|(?:lunch|paus)(?!\p{L}*(?:rum|sal|lokal|restaurang))|uppehåll)/iu.test(value) &&
    /\d{1,2}[.:]\d{2}/u.test(value)
  );
}

// Behandlade ärenden vid detta sammanträde   (above a list)
const opensList = /^(?:Behandlade|Ärenden|Följande)(?!\p{L})/u;

const longestPlace = 160;
const openingLines = 8;

/** The lines' texts; a line that ends within a word goes on to the end of the next. */
function unbroken(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((_, at) => {
    const above = lines[at - 1];
    if (above !== undefined && above.ending !== 'space') return [];
    const end = lines.findIndex(({ ending }, i) => i >= at && ending === 'space');
    return [flowLines(lines.slice(at, end === -1 ? undefined : end + 1))];
  });
}

/** The place on the line that holds the date, or alone on the one below it: `2015-05-06 kl. 13.00-14.30, Rådhuset`. */
function besideDate(opening: readonly string[]): string | null {
  for (const [i, text] of opening.entries()) {
    if (findDates(text).length === 0) continue;
    const beside = /\d{1,2}[.:]\d{2}|kl/u.test(text) ? withoutTime(text) : null;
    const below = withoutTime(opening[i + 1] ?? '');
    const house = [beside, below].find((one) => one !== null && namesPlace(one) && placeAlone.test(one));
    if (house != null) return house;
  }
  return null;
}

// Stora salen, Tullhuset   kansliet, Hamngatan 4, Norrsund
const placeAlone =
  /^(?!Närvar|Deltag|Frånvar)(?:\p{Lu}[\p{L}\d ,-]{2,90}|\p{Ll}+,\s\p{Lu}[\p{L}\d ,-]{2,50})$/u;

// , lunchuppehåll kl. 12.00–13.00   (paus 10.15-10.30)   . Ajournering 15.00–15.20 och 16.00–16.10
const breaks =
  /[,;(.]?\s*(?:med\s)?(?<!\p{L})(?:ajourner\p{L}*|\p{L}*paus|\p{L}*uppehåll|lunch|fika)(?!\p{L})(?:\s*(?:för\s\p{Ll}+|mellan|klockan|kl\.?|den|från|till|och|samt|[:,–—-]|\d{1,2}[.:]\d{2}(?!\d)))*\)?/giu;

// … Landstingshuset, Norrsund. Sammanträdet pågick kl. 10.00–17.42.
const nextSentence = /(?<=\p{L}{3})\.\s(?:Sammanträdet|Mötet|Stämman|Närvarande)\s.*$/u;

/** `Kulturhuset Fyren, Norrsund, 13.00–15.10` → `Kulturhuset Fyren, Norrsund` */
function withoutTime(text: string): string | null {
  let rest = text.replace(nextSentence, '').replace(breaks, '');
  for (const date of [...findDates(rest)].reverse()) {
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  const day = findYearless(rest);
  if (day !== null) rest = `${rest.slice(0, day.start)} ${rest.slice(day.end)}`;
  for (let time = findMeetingTime(rest); time !== null; time = findMeetingTime(rest)) {
    rest = `${rest.slice(0, time.from)} ${rest.slice(time.to)}`;
  }
  const place = rest
    .replace(new RegExp(`(?<!\\p{L})${weekday}(?:\\sden)?(?!\\p{L})`, 'giu'), ' ')
    .replace(/(?<!\p{L})(?:klockan|kl\.?|den)(?=\s*(?:$|[,.;–-]|\s))/giu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/[\s,.]+(?:Sammanträdet|Mötet)[\s,.]*$/u, '')
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/[,;]\s*(?=[,;])/gu, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$|[\s,]*(?<=\p{L}{3}|\d|,)\.+$/gu, '');
  // kl. 08.30–11.50 i Tekniska huset
  const named = rest === text ? place : place.replace(/^(?:i|på|å|vid|hos)\s(?=\p{L})/u, '');
  return /\p{L}{2}/u.test(named) ? named : null;
}

/** The lines that say what was held: from the word protokoll to the next label, list or sentence of its own. */
function titleOf(cover: readonly Line[]): readonly Line[] {
  const start = cover.findIndex((line) =>
    /protokoll|(?:möte|sammanträde|stämma|sammankomst)(?:t|n)?(?!\p{L})|sammanträdde|samlades|träffades/iu.test(
      line.text,
    ),
  );
  if (start === -1) return [];
  const title = cover.slice(start, start + 6);
  const end = title.findIndex(
    ({ text }, i) => i > 0 && (/^(?:§|Justera|Anslag)/u.test(text) || readCoverLabel(text) !== null),
  );
  return end === -1 ? title : title.slice(0, end);
}

/** Torsdagen den 31 maj, kl 13 */
function findYearless(text: string): { readonly start: number; readonly end: number } | null {
  const match = new RegExp(`${weekday}(?:\\sden)?\\s\\d{1,2}(?::?[ea])?\\s\\p{Ll}{3,9}`, 'iu').exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const clock = '\\d{1,2}(?:[.:]\\d{2})?';
const time = `(?:,?\\s*(?:kl(?:ockan|\\.)?\\s*)?${clock}(?:\\s?[-–]\\s?${clock})?)?`;
const named = '((?:\\p{L}|\\d)[^.:;§]{2,60}?)';
const ends = '(?=\\s(?:Närvarande|Plats|Tid|Datum|§)|[.:;§]|$)';

// … den 12 maj 2011 i Fyrens By   … den 20 mars 1994 kl 14.00 i bystugan   … 2006-04-19 på Bygdegården
// … vid styrelsesammanträde i Prästlängan tisdagen den 14 oktober 1986   17 februari 2016, kl 12:10–13:25, Smedjan
function fromTitle(text: string): string | null {
  const date = findDates(text)[0] ?? findYearless(text);
  if (!date) return null;
  const athome = new RegExp(`^${time}\\s*,?\\s(hemma (?:hos|i) \\p{Lu}[^.:;§,]{1,40})$`, 'u').exec(
    text.slice(date.end),
  );
  if (athome?.[1]) return athome[1].trim();
  const after = new RegExp(`^${time}\\s*,?\\s(?:i|på|å|vid|hos)\\s${named}${ends}`, 'u').exec(
    text.slice(date.end),
  );
  if (after?.[1]) return after[1].trim();
  const listed = new RegExp(`^${time},\\s(\\p{Lu}[\\p{L}\\d ,-]{2,60})$`, 'u').exec(
    text.slice(date.end),
  )?.[1];
  const timed = listed !== undefined && /\d{1,2}[.:]\d{2}|kl/u.test(text.slice(date.end));
  if (listed !== undefined && (timed || namesPlace(listed)))
    return listed.replace(/,?\skl(?:ockan|\.)?\s?\d[\d.:–-]*$/u, '').trim();
  const before = new RegExp(
    `(?:möte|sammanträde|stämma|sammankomst)(?:t|n)?${time}\\s(?:hölls\\s)?(?:hemma\\s)?(?:i|på|å|vid|hos)\\s([\\p{L}\\d][^.:;§]{2,50}?),?\\s(?:${weekday}|den)\\s`,
    'u',
  ).exec(`${text.slice(0, date.start)} den `)?.[1];
  const house =
    before !== undefined && ((/^\p{Lu}/u.test(before) && !isOrganisation(before)) || namesPlace(before))
      ? before.trim()
      : null;
  return house ?? besideBody(text.slice(0, date.start));
}

// Fyrens Energi AB, 556000-1234: whose meeting it was
function isOrganisation(text: string): boolean {
  return /(?<!\p{L})(?:AB|HB|Aktiebolag)(?!\p{L})|\d{6}-\d{4}|föreningen?(?!\p{L})/u.test(text);
}

/** … årsstämma med Storlommens jaktvårdsområde i Lomviks skola söndagen den */
function besideBody(text: string): string | null {
  const said = text.replace(new RegExp(`(?:\\s${weekday})?(?:\\sden)?\\s*$`, 'iu'), '');
  const body = /\s(?:med|för)\s(.+?),?$/u.exec(said)?.[1] ?? '';
  const start = startOfPlace(body);
  const place = start === -1 ? '' : body.slice(start).replace(/^\s\S+\s/u, '');
  return place !== '' && place.length < 60 && !/[.:;§]/u.test(place) ? place : null;
}
