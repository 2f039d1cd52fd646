import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

function officersOf(paragraph: string, present = ''): readonly (string | null)[] {
  const text = `Byaföreningen Granen
Protokoll årsmöte 2021-05-04
${present}

§ 1 Mötets öppnande
Arne Lilja öppnade mötet.

§ 2 ${paragraph}

§ 3 Avslutning
Mötet avslutades.
`;
  const { chair, secretary } = structureMeeting(text);
  return [chair, secretary];
}

describe('officers of the association', () => {
  it.each([
    'Val av styrelse\nVal av ordförande: Siv Torell',
    'Val av styrelse\nBo Ek valdes till kassör och sekreterare.',
    'Val av valberedning\nTill valberedning valdes a) ordförande Siv Torell b) sekreterare Bo Ek',
  ])('do not lead or write: %s', (paragraph) => {
    expect(officersOf(paragraph)).toEqual([null, null]);
  });
});

describe('a first name with another surname', () => {
  it('is not one of those present', () => {
    const paragraph =
      'Val\nAnna von Platen valdes till ordförande för mötet. Till mötets sekreterare valdes Bo af Ek.';
    const present = 'Närvarande: Anna Berg, Bo Ek, Siv Torell';
    expect(officersOf(paragraph, present)).toEqual(['Anna von Platen', 'Bo af Ek']);
  });
});

describe('a cover', () => {
  const { chair, place } = structureMeeting(`Kommunstyrelsen
Sammanträdesprotokoll 2023-03-30

Plats och tid: Kommunhuset
Lunchrummet kl. 10:00-12:00
Beslutande: Siv Torell (S), ordförande i kommunstyrelsen
Bo Ek (M)

§ 1 Taxa
Beslut
Taxan antas.

§ 2 Avslutning
Mötet avslutas.
`);

  it('tells who leads the body that it names', () => {
    expect(chair).toBe('Siv Torell');
  });

  it('has a room that is named for a break', () => {
    expect(place).toBe('Kommunhuset Lunchrummet');
  });

  it('may hold thousands of names with their roles', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `Siv${'abcdefgh'[i % 8] ?? ''} Ek\nSekreterare`);
    const { paragraphs } = structureMeeting(
      `Protokoll\n${names.join('\n')}\n\n§ 1 Val\nBeslut\nSiv Ek väljs.\n`,
    );
    expect(paragraphs).toHaveLength(1);
  });
});

describe('a notice put up on the day of the meeting', () => {
  it('keeps its day', () => {
    const { publicNotice } = structureMeeting(`Kommunstyrelsen
Sammanträdesprotokoll 2023-03-30

ANSLAG/BEVIS
Organ   Kommunstyrelsen
Sammanträdesdatum 2023-03-30
Datum då anslaget sätts upp på anslagstavlan 2023-03-30
Datum då anslaget tas ned 2023-04-21

§ 1 Öppnande
Mötet öppnas.

§ 2 Avslutning
Mötet avslutas.
`);
    expect(publicNotice).toEqual({ posted: '2023-03-30', removed: '2023-04-21' });
  });
});
