import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

describe('minutes that number with #', () => {
  const minutes = structureMeeting(lines`
    KLUBBEN, STYRELSEMÖTESPROTOKOLL 950912

    Närvarande: Siv Torell, Arne Lilja, Bo Ek.
    #1 Mötet öppnades
    #2 Tid och sätt godkändes
    #3 Inga adjungeringar
    #4 Meddelanden
    - Den 20 är det fest.
    #5 Övrigt
    Greta Ros är intresserad av att starta en kör.
    #6 Mötet avslutades

    Arne Lilja               Siv Torell
    sekreterare              ordförande
  `);

  it('have their paragraphs', () => {
    expect(minutes.paragraphs.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Mötet öppnades',
      '2 Tid och sätt godkändes',
      '3 Inga adjungeringar',
      '4 Meddelanden',
      '5 Övrigt',
      '6 Mötet avslutades',
    ]);
  });

  it('have those present and those who sign', () => {
    expect(minutes.attendees.map(({ name }) => name)).toEqual(['Siv Torell', 'Arne Lilja', 'Bo Ek']);
    expect([minutes.chair, minutes.secretary]).toEqual(['Siv Torell', 'Arne Lilja']);
  });
});
