import type { DateEvidence, MeetingKind } from '../../records/minutes.ts';

const kinds: Readonly<Record<MeetingKind, string>> = {
  ordinary: 'Ordinarie möte',
  extra: 'Extra möte',
  annual: 'Årsmöte',
  constituting: 'Konstituerande möte',
};
const sources: Readonly<Record<DateEvidence['source'], string>> = {
  cover: 'framsidan',
  header: 'sidhuvudet',
  text: 'texten',
  'file-name': 'filnamnet',
};

/** `Extra möte`; where it is not said they are minutes all the same. */
export function meetingKindWord(kind: MeetingKind | null): string {
  return kind === null ? 'Protokoll' : kinds[kind];
}

/** What the meeting's date was taken from: `framsidan`. */
export function dateSourceWord(source: DateEvidence['source']): string {
  return sources[source];
}

/** `13:00` -> `13.00`, as Swedish minutes write it. */
export function clockText(time: string): string {
  return time.replace(':', '.');
}

/** `§§ 7–9`, `§ 12`; several parted by commas. */
export function spansText(spans: readonly { readonly first: number; readonly last: number }[]): string {
  const texts = spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const [only] = spans;
  const isOne = spans.length === 1 && only?.first === only?.last;
  return `${isOne ? '§' : '§§'}\u00A0${texts.join(', ')}`;
}
