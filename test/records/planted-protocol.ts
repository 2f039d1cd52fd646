import { inventNumber } from './invented-numbers.ts';

/** A number for each place that it is planted in, so that a leak tells its place; no two end alike. */
const planted = Object.fromEntries(
  [
    'attendee',
    'title',
    'case',
    'text',
    'lineEnd',
    'amount',
    'proposal',
    'decision',
    'assignment',
    'misread',
    'reservation',
    'header',
    'attachment',
    'corrected',
    'fileName',
    'brokenName',
    'waitingName',
  ].map((place, at) => [place, inventNumber(`18990${(at % 9) + 1}1${at % 10}`, 980 + at)]),
);

/** `990512-9806`, of a place that a number is planted in. */
export function short(place: string): string {
  return `${day(place)}-${lastFour(place)}`;
}

export function day(place: string): string {
  return planted[place]?.date.slice(2) ?? '';
}

function lastFour(place: string): string {
  return planted[place]?.lastFour ?? '';
}

export const protocol = `Socialnämnden i Granvik
Sammanträdesprotokoll 2023-03-14 för ${short('header')}

Plats: Kommunhuset, sal Björken
Tid: kl. 13.00–15.30
Närvarande:
Ordförande Siv Torell (S)
Ledamot Bo Ekhage (M) ${short('attendee')}
Justerare: Bo Ekhage

§ 12 Bistånd till ${short('title')}
Dnr SN ${short('case')}
Ärendet gäller 1899${day('text').slice(2)} ${lastFour('text')} och en granne, ${day('lineEnd')}-
${lastFour('lineEnd')}, som har sökt bidrag. Kostnaden för ${day('amount')} – ${lastFour('amount')} kronor är okänd.
Yrkande
Siv Torell yrkar att ${short('proposal').replace('-', '')} ska få bidrag.
Beslut
Socialnämnden beslutar
att bevilja ${planted['decision']?.date}-${lastFour('decision')} bistånd med 12 000 kronor,
att ge handläggaren för ${short('assignment')} i uppdrag att redovisa senast den 1 juni 2023,
att avslå vad ${day('misread')}-${lastFour('misread').replace('0', 'O')} har sökt.
Reservation
Bo Ekhage (M) reserverar sig till förmån för ${short('reservation')}.

§ 14 Avslutning
Ordföranden avslutar mötet. Rättad rad om någon.

Bilaga 1 Utredning om ${short('attachment')}
Utredningen visar inget.
`;

/**
 * Where a number has come from whose last four figures stand in an output, written as they may be. Ids, hashes, times and the
 * bytes of a disk may hold anything.
 */
export function tracesIn(output: string): string[] {
  const words = output
    .replace(/[0-9a-f]{16,}/gu, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '')
    .replace(/"(?:free|total)": ?\d+/gu, '');
  return Object.keys(planted).filter((place) => {
    const end = lastFour(place);
    return words.includes(end) || words.includes(end.replace('0', 'O'));
  });
}
