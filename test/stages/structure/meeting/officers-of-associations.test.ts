import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

function officersOf(text: string): readonly [string | null, string | null, readonly string[]] {
  const { chair, secretary, adjusters } = structureMeeting(text);
  return [chair, secretary, adjusters];
}

const opening = `Protokoll fört vid årsmöte i Norrby byalag 2021-03-04

§ 1 Mötets öppnande
Mötet öppnades.

`;
const closing = `
§ 3 Dagordning
Dagordningen godkändes.

§ 4 Mötets avslutande
Mötet avslutades.
`;

describe('who leads, writes and adjusts in an association', () => {
  it.each<[string, string | null, string | null, string[]]>([
    [
      '§ 2 Funktionärer\nTill funktionärer valdes: a)Ordf. Siv Torell b) sekr. Bo Ek c) justerare Eva Berg och Nils Lund.',
      'Siv Torell',
      'Bo Ek',
      ['Eva Berg', 'Nils Lund'],
    ],
    [
      '§ 2 Funktionärer\nSiv Torell      mötets ordförande\nBo Ek           mötets sekreterare',
      'Siv Torell',
      'Bo Ek',
      [],
    ],
    ['§ 2 Sekr.\nSekr. för årsmötet, Bo Ek.', null, 'Bo Ek', []],
    ['§ 2 Sekr.\nSekr. för mötet blev Bo Ek.', null, 'Bo Ek', []],
    [
      '§ 2 Val av två personer att jämte ordföranden justera protokollet\nEva Berg och Nils Lund.',
      null,
      null,
      ['Eva Berg', 'Nils Lund'],
    ],
    // who adjusted the minutes before is not who adjusts these
    ['§ 2 Föregående protokoll\nEva Berg och Nils Lund hade justerat protokollet.', null, null, []],
    ['§ 2 Val\nTill ordförande för mötet valdes Siv Torell och sekreterare Bo Ek', 'Siv Torell', 'Bo Ek', []],
    [
      '§ 2 Val av ordförandereserv\nMötet valde Siv Torell till ordförandereserv för nästa möte.',
      null,
      null,
      [],
    ],
    [
      '§ 2 Val av mötesordförande\nSiv Torell valdes. Informerades om att Bo Ek kommer att föra protokoll.',
      'Siv Torell',
      'Bo Ek',
      [],
    ],
    [
      '§ 2 Val\nTill ordförande valdes Siv Torell och till sekreterare Bo Ek, protokolljusterare slopades.',
      'Siv Torell',
      'Bo Ek',
      [],
    ],
  ])('%s', (paragraph, ...officers) => {
    expect(officersOf(`${opening}${paragraph}\n${closing}`)).toEqual(officers);
  });

  it('is told of those present by first names', () => {
    const text = lines`
      Protokoll fört vid styrelsemöte 2021-03-04
      Närvarande: Siv Torell, Bo Ek, Eva Berg, Ann-Mari Lund

      § 1 Val av ordförande
      Siv valdes till ordförande.

      § 2 Val av sekreterare
      Ann-Mari skriver protokollet.

      § 3 Val av justerare
      Bo och Eva justerar

      § 4 Mötets avslutande
      Mötet avslutades.
    `;
    expect(officersOf(text)).toEqual(['Siv Torell', 'Ann-Mari Lund', ['Bo Ek', 'Eva Berg']]);
  });

  it.each<[string, string, string | null, string | null, string[]]>([
    [
      'each with the role behind the name',
      'Norrby den 9 april 2021\n\nBo Ek, sekreterare\n\nSiv Torell, ordförande\n\nEva Berg, justerare',
      'Siv Torell',
      'Bo Ek',
      ['Eva Berg'],
    ],
    [
      'the secretary alone',
      'Norrby 2021-04-05\n\nBo Ek, sekr.\n\nJusteras:\n\nEva Berg',
      null,
      'Bo Ek',
      ['Eva Berg'],
    ],
    [
      'in columns, names above roles',
      'Siv Torell                              Bo Ek\nOrdförande                              Sekreterare\n\n______________                          ______________',
      'Siv Torell',
      'Bo Ek',
      [],
    ],
    [
      'in columns, roles above names',
      'Ordförande                              Sekreterare\n\nSiv Torell                              Bo Ek',
      'Siv Torell',
      'Bo Ek',
      [],
    ],
    [
      'in columns between what they did and what they are',
      'Vid protokollet                Justeras\n\nBo Ek                          Siv Torell\n\nSekreterare                    Ordförande\n\nJusteras\n\nEva Berg',
      'Siv Torell',
      'Bo Ek',
      ['Eva Berg'],
    ],
    ['behind strokes', '//Sekreterare: Bo Ek', null, 'Bo Ek', []],
    ['as who took notes', 'Vid anteckningarna: Bo Ek', null, 'Bo Ek', []],
  ])('signs %s', (_, signatures, ...officers) => {
    expect(officersOf(`${opening}${closing.trimStart()}\n${signatures}\n`)).toEqual(officers);
  });

  it('is not one who led before, or leads elsewhere', () => {
    const text = `Protokoll fört vid årsmöte 2021-03-04
Närvarande
Siv Torell, fd ordförande
Bo Ek, ombudsman

§ 1 Öppnande
Mötet öppnades.

§ 2 Dagordning
Dagordningen godkändes.

§ 3 Avslutning
Mötet avslutades.
`;
    expect(officersOf(text)[0]).toBe(null);
  });
});
