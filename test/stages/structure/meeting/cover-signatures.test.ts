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
