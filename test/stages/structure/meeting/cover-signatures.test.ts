import { expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const cover = `Plats och tid Fyren, fredagen den 17 mars 2023 kl 13.00–15.10
Beslutande Greta Ahlmark (S), ordförande
Arne Lilja (M)
Paragrafer 1–2
Sekreterare
Ivar Stenlund
Ordförande
Greta Ahlmark
Justerande
Arne Lilja
Bevis om anslag
Anslaget sätts upp 2023-03-24`;
const text = '\n\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n\n§ 2 Avslutning\nMötet avslutades.';

it('reads the signatures that stand at the foot of a cover', () => {
  const { signatures, secretary } = structureMeeting(cover + text);
  expect(signatures).toEqual([
    { role: 'Sekreterare', name: 'Ivar Stenlund' },
    { role: 'Ordförande', name: 'Greta Ahlmark' },
    { role: 'Justerande', name: 'Arne Lilja' },
  ]);
  expect(secretary).toBe('Ivar Stenlund');
});

it('reads roles below names that stand side by side', () => {
  const signing = `Underskrifter
Greta Ahlmark (S)                         Arne Lilja (M)
Ordförande                                Justerare
Ivar Stenlund
Sekreterare
`;
  const { adjusters, chair, secretary } = structureMeeting(
    `${cover.split('Sekreterare')[0]}${signing}${text}`,
  );
  expect([chair, secretary, adjusters]).toEqual(['Greta Ahlmark', 'Ivar Stenlund', ['Arne Lilja']]);
});

it('reads names below roles that stand side by side, whatever stands between the rows', () => {
  const signing = `Underskrifter
Ordförande                                Sekreterare

Greta Ahlmark (S)                         Ivar Stenlund
Justerare                                 Justerare

Arne Lilja (M)                            Siv Torell (C)
Justerare                                 Justerare

Bo Ek (M)                                 Eva Lind (C)
`;
  const { adjusters, chair, secretary } = structureMeeting(
    `${cover.split('Sekreterare')[0]}${signing}${text}`,
  );
  expect([chair, secretary]).toEqual(['Greta Ahlmark', 'Ivar Stenlund']);
  expect(adjusters).toContain('Arne Lilja');
  expect(adjusters).not.toContain('Greta Ahlmark');
});

it('reads the name above a role where the others sign below theirs', () => {
  const signing = 'Tuva Sandelius\nSekr\n\nJusteras:\n\nArne Lilja\n\nSiv Torell';
  const { signatures, paragraphs } = structureMeeting(`Norrby byalag 2023-03-17${text}\n\n${signing}`);
  expect(signatures.map(({ role, name }) => `${role}: ${name}`)).toEqual([
    'Sekr: Tuva Sandelius',
    'Justeras: Arne Lilja',
    'Justeras: Siv Torell',
  ]);
  expect(paragraphs.at(-1)?.text).toBe('Mötet avslutades.');
});

it('takes no one who is chosen last for one who signs', () => {
  const last = '\n\n§ 3 Val\nMötet valde\n\nTuva Sandelius\nSekreterare\n\nJusteras:\n\nArne Lilja';
  const { paragraphs } = structureMeeting(`Norrby byalag 2023-03-17${text}${last}`);
  expect(paragraphs.at(-1)?.text).toContain('Tuva Sandelius');
});

it('takes no rows with values beside their labels for signatures', () => {
  const rows = cover.replaceAll(/(Sekreterare|Ordförande|Justerande)\n/gu, '$1 ');
  expect(structureMeeting(rows + text).signatures).toEqual([]);
});

it.each([
  ['dots', '......................................................'],
  ['lines', '______________________________________________________'],
])(
  'reads the signatures under the last paragraph, on %s beside the paragraphs that they are for',
  (_, dots) => {
    const signing = `Underskrifter
Sekreterare ${dots}   Paragrafer 1–2
            Ivar Stenlund
Ordförande  ${dots}
            Greta Ahlmark
Justerande  ${dots}   ${dots}
            Arne Lilja                            Siv Torell`;
    const { signatures, secretary, paragraphRange, paragraphs } = structureMeeting(
      `Hamnnämnden 2023-03-17${text}\n\n${signing}`,
    );
    expect(signatures.map(({ name }) => name)).toEqual([
      'Ivar Stenlund',
      'Greta Ahlmark',
      'Arne Lilja',
      'Siv Torell',
    ]);
    expect(secretary).toBe('Ivar Stenlund');
    expect(paragraphRange).toEqual({ first: 1, last: 2 });
    expect(paragraphs.at(-1)?.text).toBe('Mötet avslutades.');
  },
);

it.each([
  'Greta Ahlmark (S), ordförande              Arne Lilja (M), justerare',
  'Greta Ahlmark, ordförande                  Arne Lilja, justerare',
  'Greta Ahlmark (S) /ordförande/             Arne Lilja (M) /justerare/',
])('reads who signs by computer, and when: %j', (signing) => {
  const printed = `Hamnnämnden\nDatum: 2023-03-17\nNärvarande ledamöter\nGreta Ahlmark (S)\nArne Lilja (M)\n\nParagraf 1–2\n\nNorrsund den 24 mars 2023\n\n${signing}\n\nDigitalt justerat`;
  const { signatures, adjustedOn, attendees, paragraphs } = structureMeeting(printed + text);
  expect(signatures).toEqual([
    { role: 'ordförande', name: 'Greta Ahlmark' },
    { role: 'justerare', name: 'Arne Lilja' },
  ]);
  expect(adjustedOn).toBe('2023-03-24');
  expect(attendees).toHaveLength(2);
  // the cover's range is no heading
  expect(paragraphs.map(({ title }) => title)).toEqual(['Öppnande', 'Avslutning']);
});

it('takes a list of members with their offices for no signatures', () => {
  const printed = `Hamnnämnden\nDatum: 2023-03-17\nNärvarande ledamöter\nGreta Ahlmark (S), ordförande              Arne Lilja (M), vice ordförande`;
  expect(structureMeeting(printed + text).signatures).toEqual([]);
});

it('reads the secretary who signs behind the label of the signatures', () => {
  const printed = `Hamnnämnden 2023-03-17\n\nUnderskrift Sekreterare .................... Paragrafer 1-2\nIvar Stenlund\n\nOrdförande ....................\nGreta Ahlmark`;
  expect(structureMeeting(printed + text).signatures).toEqual([
    { role: 'Sekreterare', name: 'Ivar Stenlund' },
    { role: 'Ordförande', name: 'Greta Ahlmark' },
  ]);
});
