import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const paragraphs = '\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n§ 2 Budget\nBudgeten gicks igenom.';

/** `Greta Ahlmark, ordförande, Norrsunds kommun`: a person a line. */
function persons(cover: string): readonly string[] {
  return structureMeeting(cover + paragraphs).attendees.map(({ name, role, organisation }) =>
    [name, role, organisation].filter((one) => one !== null).join(', '),
  );
}

describe('lists side by side', () => {
  it('keep each its own persons', () => {
    const cover = lines`
      Protokoll 2023-11-24
      Röstberättigade      Övriga
      Alva Nordén          Karin Adler, inspektor
      Brage Tistel         Rasmus Hed, kurator
      Clara Oxel
                           Saga Tall, skattmästare
    `;
    const { attendees } = structureMeeting(cover + paragraphs);
    expect(attendees.map(({ name, deciding }) => `${name} ${deciding}`)).toEqual([
      'Alva Nordén true',
      'Brage Tistel true',
      'Clara Oxel true',
      'Karin Adler false',
      'Rasmus Hed false',
      'Saga Tall false',
    ]);
  });

  it('hold seat and office in columns of their own', () => {
    const cover = lines`
      Protokoll 2013-09-27
      Närvarande Medlem Uppdrag
      Maud Berg Norrsunds kommun ordförande
      Kenneth Råd Landstinget Mellanbygden vice ordförande
    `;
    expect(persons(cover)).toEqual([
      'Maud Berg, ordförande, Norrsunds kommun',
      'Kenneth Råd, vice ordförande, Landstinget Mellanbygden',
    ]);
  });

  it('hold for whom each one sits, where few names end many lines', () => {
    const cover = lines`
      Protokoll 2023-11-21
      Röstberättigade
      Tuva Berg Teknologpartiet
      Omar Saleh Teknologpartiet
      Ella Nord Vårdlistan
      Viktor Stål Vårdlistan
    `;
    expect(persons(cover)).toEqual([
      'Tuva Berg, Teknologpartiet',
      'Omar Saleh, Teknologpartiet',
      'Ella Nord, Vårdlistan',
      'Viktor Stål, Vårdlistan',
    ]);
  });

  it('leave three names of one person as they are', () => {
    const cover = 'Protokoll 2023-11-21\nNärvarande\nAnna Maria Berg\nBo Erik Ek\nSiv Lena Torell';
    expect(persons(cover)).toEqual(['Anna Maria Berg', 'Bo Erik Ek', 'Siv Lena Torell']);
  });
});

describe('running text on a cover', () => {
  const cover = lines`
    REGION MELLANBYGDEN
    Regionfullmäktige
    Protokoll fört vid regionfullmäktiges sammanträde måndagen den 19 juni 2006 kl. 9.30–17.10 i Lilla salen, med uppehåll för lunch kl. 12.15–13.30. Närvarande var ordföranden Ulla Hed (s) och vice ordföranden Lars Kind (m) samt övriga ledamöter enligt lista. Som ersättare tjänstgjorde Ingvar Mo (s) för Marianne Hult. Sekreterare var Agneta Ryd. Protokollet omfattar §§ 1–2.
  `;
  const minutes = structureMeeting(cover + paragraphs);

  it('says who was there and for whom', () => {
    expect(minutes.attendees.map(({ name, replaces }) => [name, replaces])).toEqual([
      ['Ulla Hed', null],
      ['Lars Kind', null],
      ['Ingvar Mo', 'Marianne Hult'],
      ['Agneta Ryd', null],
    ]);
  });

  it('says when the meeting was, which is not when it paused', () => {
    const { startTime, endTime, breaks, paragraphRange } = minutes;
    expect({ startTime, endTime, breaks, paragraphRange }).toEqual({
      startTime: '09:30',
      endTime: '17:10',
      breaks: [{ start: '12:15', end: '13:30' }],
      paragraphRange: { first: 1, last: 2 },
    });
  });
});
