import { personName } from '../person-names.ts';
import type { Line } from '../read-lines.ts';
import type { CodedRoll } from './coded-roll.ts';
import type { CoverRow } from './cover.ts';

const party = '\\(?(\\p{L}{1,5})\\)?';
// Ledamöter   Parti   Närv.   Ersättare   Anm.
const head =
  /^(?:Ledam(?:ot|öter)|Namn)\s.*(?<!\p{L})Närv(?:\.|aro|arande)?\s.*(?<!\p{L})Ers(?:ättare|\.)?(?!\p{L})/iu;
const row = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s)?(${personName})\\s${party}\\s([Xx1✓✔–—-])(?=\\s|$)\\s?(.*)$`,
  'u',
);
// Ledamot   Parti   Ersättare   (no column for who was there: a deputy sits for whom one stands beside)
const headOfSeats = /^(?:Ledam(?:ot|öter)|Namn)\sParti\s(?:(?:Tjänstgörande|Tjg\.?)\s)?Ers(?:ättare|\.)?$/iu;
const seatRow = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s)?(${personName})(?:,\\s([^()]{2,50}?))?\\s\\(?(\\p{Lu}\\p{L}{0,4})\\)?(?:\\s[–—-]|\\s(${personName})(?:\\s${party})?(?:,\\s(.*))?)?$`,
  'u',
);
const deputyFirst = new RegExp(`^(${personName})\\s${party}(?:\\s(.*))?$`, 'u');
/** Fewer rows are no roll. */
const fewest = 3;
/** Lines between rows: a group's name, a page's number. */
const mostStrays = 2;

interface Seat {
  readonly value: string;
  readonly here: boolean;
  /** Who sits for the member, and for whom. */
  readonly deputy: { readonly value: string; readonly name: string; readonly replaces: string } | null;
}

/**
 * A roll with a column that marks who was there, and one for the deputy in the place of who was not:
 *
 *     Ledamöter         Parti   Närv.   Ersättare          Anm.
 *     Greta Ahlmark     S       X                          ordförande
 *     Arne Lilja        S       -       Siv Torell (S)
 *
 * or with the latter alone.
 */
export function readRollTable(lines: readonly Line[]): CodedRoll | null {
  const start = lines.findIndex(({ text }) => head.test(text) || headOfSeats.test(text));
  if (start === -1) return null;
  const read = headOfSeats.test(lines[start]?.text ?? '') ? readSeatWithDeputy : readSeat;
  const seats = new Map<number, Seat>();
  let strays = 0;
  for (let at = start + 1; at < lines.length && strays <= mostStrays; at += 1) {
    const seat = read(lines[at]?.text ?? '');
    if (seat !== null) seats.set(at, seat);
    strays = seat === null ? strays + 1 : 0;
  }
  if (seats.size < fewest) return null;
  const all = [...seats.values()];
  const serving = all.flatMap(({ deputy }) => deputy ?? []);
  return {
    rows: rowsOf(all, serving, lines[start]?.page ?? 1),
    replaced: new Map(serving.map(({ name, replaces }) => [name, replaces])),
    votes: [],
    lines: new Set([start, ...seats.keys()]),
  };
}

function readSeat(text: string): Seat | null {
  const [, name, of = '', mark = '', rest = ''] = row.exec(text) ?? [];
  if (name === undefined) return null;
  const here = !/[–—-]/u.test(mark);
  const [, deputy, deputyOf = '', more = ''] = deputyFirst.exec(rest) ?? [];
  const note = deputy === undefined ? rest.replace(/^[–—-]\s?/u, '') : here ? more : '';
  const own = `${name} (${of})${note === '' ? '' : `, ${note}`}`;
  if (deputy === undefined) return { value: own, here, deputy: null };
  const about = here || more === '' ? '' : `, ${more}`;
  return {
    value: own,
    here,
    deputy: { value: `${deputy} (${deputyOf})${about}`, name: deputy, replaces: name },
  };
}

/** Greta Ahlmark, ordförande S   Arne Lilja S Siv Torell   Bo Ek, §§ 1–13 M Dan Ros, §§ 14–17 */
function readSeatWithDeputy(text: string): Seat | null {
  const [, name, note = '', of = '', deputy, deputyOf = of, more = ''] = seatRow.exec(text) ?? [];
  if (name === undefined) return null;
  const away = /^(?:frånvarande|förhinder|ledig|sjuk)/iu.test(note);
  const own = `${name} (${of})${note === '' || away ? '' : `, ${note}`}`;
  if (deputy === undefined) return { value: own, here: !away, deputy: null };
  const about = more === '' ? '' : `, ${more}`;
  return {
    value: own,
    here: note.includes('§') && more.includes('§'),
    deputy: { value: `${deputy} (${deputyOf})${about}`, name: deputy, replaces: name },
  };
}

function rowsOf(
  seats: readonly Seat[],
  serving: readonly NonNullable<Seat['deputy']>[],
  page: number,
): readonly CoverRow[] {
  const valuesOf = (here: boolean): readonly string[] =>
    seats.filter((seat) => seat.here === here).map(({ value }) => value);
  const found: readonly CoverRow[] = [
    { key: 'deciding', label: 'Beslutande', values: valuesOf(true), page },
    { key: 'deciding', label: 'Tjänstgörande ersättare', values: serving.map(({ value }) => value), page },
    { key: 'absent', label: 'Frånvarande', values: valuesOf(false), page },
  ];
  return found.filter(({ values }) => values.length > 0);
}
