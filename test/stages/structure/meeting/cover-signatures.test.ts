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
