import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const paragraphs = '\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Budget\nBudgeten gicks igenom.';
const meetingOf = (cover: string): ReturnType<typeof structureMeeting> =>
  structureMeeting(`Fyrens byalag\nProtokoll från styrelsemöte 2015-05-06\n${cover}${paragraphs}`);
const presentIn = (cover: string): readonly string[] =>
  meetingOf(cover).attendees.map(({ name, role }) => (role === null ? name : `${name}, ${role}`));

describe('those present', () => {
  it.each([
    [
      'Mötesdeltagare\nEva Lind ......... ordförande\nBo Ek ............ kassör',
      ['Eva Lind, ordförande', 'Bo Ek, kassör'],
    ],
    [
      'Närvarande:\nOrdförande ......... Eva Lind\nSekreterare ........ Bo Ek\nK-G Öhrn',
      ['Eva Lind, ordförande', 'Bo Ek, sekreterare', 'K-G Öhrn'],
    ],
    [
      'Ordförande Eva Lind\nSekreterare Bo Ek\nLedamöter Siv Torell, Arne Lilja',
      ['Eva Lind, ordförande', 'Bo Ek, sekreterare', 'Siv Torell, ledamot', 'Arne Lilja, ledamot'],
    ],
    ['På plats: Eva Lind, Bo Ek\nVia länk: Arne Lilja', ['Eva Lind', 'Bo Ek', 'Arne Lilja']],
    [
      'Arbetsgivaren\nEva Lind, chef\nFackliga organisationer\nBo Ek, Kommunal\nSiv Torell, Vision',
      ['Eva Lind, chef', 'Bo Ek', 'Siv Torell'],
    ],
    [
      'Närvarande\nKyrkoherde Eva Lind\nOrdförande Bo Ek\nSiv Torell',
      ['Eva Lind, kyrkoherde', 'Bo Ek, ordförande', 'Siv Torell'],
    ],
    ['Närvarande: disponent Eva Lind, fabrikör Bo Ek', ['Eva Lind, disponent', 'Bo Ek, fabrikör']],
  ])('are listed in %j', (cover, names) => {
    expect(presentIn(cover)).toEqual(names);
  });

  it('decide where a deputy is marked as serving', () => {
    const { attendees } = meetingOf(
      'Beslutande: Eva Lind (S), Bo Ek (M)\nErsättare: Siv Torell (tjg), Arne Lilja',
    );
    expect(attendees.map(({ name, deciding }) => `${name} ${deciding}`)).toEqual([
      'Eva Lind true',
      'Bo Ek true',
      'Siv Torell true',
      'Arne Lilja false',
    ]);
  });

  it('give the officers by the names that stand beside their labels', () => {
    const { chair, secretary } = meetingOf('Ordf: Lena Berg, sekr: Tuula Aho');
    expect([chair, secretary]).toEqual(['Lena Berg', 'Tuula Aho']);
  });
});
