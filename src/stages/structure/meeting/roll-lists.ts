import { personName } from '../person-names.ts';
import type { Line } from '../read-lines.ts';
import { roleWord } from './attendee-entries.ts';
import type { CoverRow } from './cover.ts';

/** Uppropslista och omröstningslista   Bilaga 1: Närvarolista; a röstlängd alone says who may vote, not who was there. */
const title =
  /^(?:Bilaga\s\d+[.:,]?\s*)?(?:.{0,30}\s)?(?:närvaro|upprops?|deltagar)\p{L}*(?:[ -]+(?:och|samt)\s\p{L}+)?|^(?:Bilaga\s\d+[.:,]?\s*)?(?:Närvaro|Upprop)[ -].*(?:lista|förteckning)/iu;
const namesList = /(?:list(?:a|or)|förteckning|protokoll|längd)(?!\p{L})/iu;
// Namn   Parti   Ankom   Utgick
const columns =
  /^(?:Plats\s)?(?:Namn|Ledamot).*\s(?:Parti|Grupp)\s.*(?:Ankom|Anlänt|In)\s(?:Utgick|Avgick|Ut)(?!\p{L})/iu;
const ends = /^(?:Bilaga\s\d+|Summa|Totalt|Antal)(?!\p{L})/iu;

const vote = '(?:Ja|Nej|Avstår|Avst\\.?|Frånvarande|Frånv\\.?|Frv|[–—-]|[xX])';
const clock = '\\d{1,2}[:.]\\d{2}';
const withTime = new RegExp(clock, 'u');
const deputy = /(?<!\p{L})(?:ersättare|suppleant)/iu;
const offices = '(?:Ordförande|Ledamot|(?:Tjänstgörande )?[Ee]rsättare)';
// Ahlmark, Greta   S   15:44   21:43   Ledamot 12
const surnameFirst = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s)?((?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{L}[\\p{L}’'-]*){0,3}),\\s(\\p{Lu}[\\p{L}’' -]*?)\\s\\(?(\\p{Lu}{1,4}|kd|fp|mp|sd)\\)?((?:\\s${clock}){0,2})(?:\\s(${offices})(?:\\s\\d{1,3})?)?$`,
  'u',
);
// 1 Greta Ahlmark, ordförande S Ja Nej   Arne Lilja (M)   Siv Torell, §§ 28–30 L Frånvarande
const entry = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s)?(${personName})((?:[,(\\s].*?)?)(?:\\s\\(?(\\p{Lu}{1,4}|kd|kds|fp|nyd|mp|sd|s|m|c|l|v)\\)?)?((?:\\s${vote})*)$`,
  'u',
);

interface RollEntry {
  readonly value: string;
  readonly away: boolean;
}

/** The persons that a roll behind the protocol lists, where the cover only refers to it. */
export function readRollLists(lines: readonly Line[]): readonly CoverRow[] {
  const start = lines.findIndex(({ text }) => headsRoll(text));
  if (start === -1) return [];
  const list = lines.slice(start + 1);
  const end = list.findIndex(({ text }) => ends.test(text));
  const texts = list.slice(0, end === -1 ? list.length : end).map(({ text }) => text);
  const turned = setsSurnamesFirst(texts);
  const entries = texts.flatMap((text) => entryOf(text, turned));
  const hasColumns = turned || [lines[start]?.text ?? '', ...texts].some((text) => columns.test(text));
  const read = hasColumns ? awayWithoutTime(entries) : entries;
  const { page = 1 } = lines[start] ?? {};
  const row = (key: CoverRow['key'], values: readonly string[]): CoverRow => ({
    key,
    label: '',
    values,
    page,
  });
  return [
    row(
      'deciding',
      read.flatMap(({ value, away }) => (away ? [] : [value])),
    ),
    row(
      'absent',
      read.flatMap(({ value, away }) => (away && !deputy.test(value) ? [value] : [])),
    ),
  ].filter(({ values }) => values.length > 0);
}

/** A title that says so, or heads of columns that say when each one came and left. */
function headsRoll(text: string): boolean {
  return text.length < 80 && ((title.test(text) && namesList.test(text)) || columns.test(text));
}

/** Where the columns have times for most, one without was not there; where for few, these came late or left early. */
function awayWithoutTime(entries: readonly RollEntry[]): readonly RollEntry[] {
  const timed = entries.filter(({ value }) => withTime.test(value));
  if (timed.length === 0 || timed.length * 2 < entries.length) return entries;
  return entries.map((one) => (withTime.test(one.value) ? one : { ...one, away: true }));
}

/** `Ahlmark, Greta S` in most rows that have a comma; in `Greta Ahlmark, Kommunal S` something else stands behind it. */
function setsSurnamesFirst(texts: readonly string[]): boolean {
  const lasts = texts.flatMap((text) => surnameFirst.exec(text)?.[1] ?? []);
  const single = lasts.filter((last) => !/\p{Lu}.* \p{Lu}/u.test(last));
  return single.length > 0 && single.length * 2 >= lasts.length;
}

/** A line with the party behind the name; away where every vote finds the person absent and nothing says why. */
function entryOf(text: string, turned: boolean): readonly RollEntry[] {
  const [, name, after = '', party, votes = ''] = entry.exec(text) ?? [];
  const reversed = turned ? surnameFirst.exec(text) : null;
  if (reversed && !roleWord.test(reversed[2] ?? '')) return [{ value: inOrder(reversed), away: false }];
  if (name === undefined) return [];
  const printed = party === undefined ? '' : ` (${party})`;
  const away = /^(?:\s(?:Frånvarande|Frånv\.?|Frv))+$/u.test(votes) && !/§/u.test(after);
  return [{ value: `${name}${printed}${after.trimEnd()}`, away }];
}

/** `Ahlmark, Greta S 15:44 21:43 Ersättare 3` is Greta Ahlmark (S), ersättare. */
function inOrder([, last = '', first = '', party = '', times = '', office = '']: RegExpExecArray): string {
  const role = office.startsWith('Led') || office === '' ? '' : `, ${office.toLowerCase()}`;
  const span = times.trim() === '' ? '' : `, ${times.trim().replace(' ', '–')}`;
  return `${first} ${last} (${party})${role}${span}`;
}
