import type { Attendee } from '../../../records/minutes.ts';
import { nationalParty } from '../proceedings/parties.ts';
import type { CoverRow } from './cover.ts';
import { tellsServing } from './told-labels.ts';

/**
 * What a row's label says of deciding; undefined where it lists nobody. Only where some are said to decide can others be
 * said not to, and the other way round: `Ej tjänstgörande ersättare` leaves deciding to those under `Närvarande`.
 */
export function whoDecides(rows: readonly CoverRow[]): (row: CoverRow) => boolean | null | undefined {
  const named = rows.some(({ key, label }) => key === 'deciding' && !/ersättare|suppleant/iu.test(label));
  const others = named || rows.some(({ key }) => key === 'deciding');
  const told =
    rows.some(({ label, key }) => apart.test(label) || tellsServing({ key, label })) ||
    listsParties(rows) ||
    hasGuests(rows);
  return ({ key }) => {
    if (key === 'deciding') return true;
    if (key === 'others') return others || told ? false : null;
    if (key !== 'present') return undefined;
    return told && !named ? true : null;
  };
}

const apart = /(?:ej|inte|icke) (?:tjänst|beslut)|utan (?:rösträtt|beslut)/iu;

/** Who is called to a meeting, asked to it or there besides is no member: those under `Närvarande` are. */
function hasGuests(rows: readonly CoverRow[]): boolean {
  const present = rows.filter(({ key }) => key === 'present');
  // where employer and unions meet nobody votes
  if (present.length === 0 || present.some(({ label }) => bothSides.test(label))) return false;
  return rows.some(({ key, label, values }) => key === 'others' && guests.test(label) && values.length > 0);
}

const bothSides = /arbets(?:giv|tag)|facklig|organisation|skyddsombud|från (?:kommunen|styrelsen)/iu;
const guests = /^(?:adj|inbj|gäst|kallad|övriga(?: (?:närvarande|deltagare))?$|dessutom|vidare)/iu;

/** Members with their parties under `Närvarande`; most of them are parties of the parliament. */
export function listsParties(rows: readonly CoverRow[]): boolean {
  const members = rows.filter(({ key }) => key === 'present').flatMap(({ values }) => values);
  const codes = members.flatMap((value) => /(?<=\p{L}\s?)\((\p{L}{1,4})\)/u.exec(value)?.[1] ?? []);
  const national = codes.filter((code) => nationalParty.test(code));
  return codes.length > 1 && codes.length * 2 > members.length && national.length * 2 >= codes.length;
}

/**
 * A deputy among the members may sit for one, or not: who is said to decide is another. Among members with parties one
 * without, and with a post, is there to serve them.
 */
export function leaveOpen(attendee: Attendee, parties: boolean): Attendee {
  const { role, replaces, organisation, deciding } = attendee;
  const deputy = /^(?:ersättare|suppleant)/iu.test(role ?? '') && replaces === null;
  if (deputy) return { ...attendee, deciding: null };
  const serves = parties && organisation === null && role !== null && !/ordf|ledamot|råd$/iu.test(role);
  return serves && deciding === true ? { ...attendee, deciding: false } : attendee;
}
