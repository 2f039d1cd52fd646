import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const council = lines`
  Storviks stad
  Kommunfullmäktige
  Protokoll 3
  Sammanträdesdatum: 2023-03-23

  Närvarande
  Ordföranden Asta Berg (S)
  Ledamöterna Anna Sköld (S), David Ek (M), Gun Holm (L)

  Underskrifter
  Sekreterare
  Lisbeth Sund
  Justerande
  Anna Sköld David Ek

  Storviks stad kommunfullmäktige   1 (12)
  Protokoll nr 3/2023, 2023-03-23

  § 1 Budget för revisionen
  Beslut
  Budgeten fastställs.
  Jäv
  Gun Holm (L) anmäler jäv och deltar inte i handläggningen av ärendet.
  Handling
  2023 nr 44.

  § 2 Motion om en ny bro
  Beslut
  Motionen avslås.
  Omröstning
  Omröstningen utfaller med 2 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 1.

  Storviks stad kommunfullmäktige   2 (12)
  Protokoll nr 3/2023, 2023-03-23

  Bilaga 1
  Omröstningslista nr 1
  Ärende: § 2 Motion om en ny bro
  1 Asta Berg S Ja
  2 Anna Sköld S Ja
  3 David Ek M Nej
`;

describe('minutes of a large council', () => {
  const minutes = structureMeeting(council);

  it('part two adjusters on a line, and take no running header for one', () => {
    expect(minutes.adjusters).toEqual(['Anna Sköld', 'David Ek']);
  });

  it('take the label of documents for nobody', () => {
    expect(minutes.paragraphs[0]?.recusals).toEqual([{ name: 'Gun Holm' }]);
  });

  it('hold the roll of a vote as an attachment behind a running header', () => {
    expect(minutes.attachments.map(({ label, paragraph }) => [label, paragraph])).toEqual([
      ['Bilaga 1', '§2'],
    ]);
    expect(minutes.paragraphs.map(({ votes }) => votes.map(({ members }) => members.length))).toEqual([
      [],
      [3],
    ]);
  });
});

function decided(text: string): readonly string[] | undefined {
  return structureMeeting(
    `Kommunfullmäktige\nProtokoll 3\nSammanträdesdatum: 2023-03-23\n\n§ 1 Ärendet\n${text}\n\n§ 2 Avslutning\nMötet avslutas.`,
  ).paragraphs[0]?.decisions.flatMap(({ points }) => points);
}

describe('what stands below the label of a decision in a large council', () => {
  it('ends where it is told what has come in', () => {
    const text = lines`
      Beslut
      Antecknas.
      Efter kommunfullmäktiges sammanträde den 25 april 2023 har följande motioner inkommit.
      Motioner
      2023-04-25

      Motion av Anna Sköld (S) om att införa färre möten, H 2023 nr 81

      2023-04-26

      Motion av David Ek (M) om fler bänkar, H 2023 nr 82`;
    expect(decided(text)).toEqual(['Antecknas.']);
  });

  it('holds every point where the label says whose proposal is followed', () => {
    const text = lines`
      Kommunfullmäktiges beslut, enligt kommunstyrelsens förslag

      1. Kommunfullmäktige fastställer den blå flaggan.

      2. Kommunfullmäktige ger kommunstyrelsen i uppdrag att utfärda föreskrifter.

      3. Kommunfullmäktige rekommenderar byarna att använda flaggan.`;
    expect(decided(text)?.map((point) => point.split(' ')[1])).toEqual([
      'fastställer',
      'ger',
      'rekommenderar',
    ]);
  });

  it('is numbered with commas too, a statement that is allowed among it', () => {
    const text = lines`
      Beslut
      Kommunfullmäktige beslutar:
      1, Informationen tas till protokollet.
      2, Gun Holm (L) får lämna ett särskilt yttrande till protokollet.`;
    expect(decided(text)).toEqual([
      'Informationen tas till protokollet.',
      'Gun Holm (L) får lämna ett särskilt yttrande till protokollet.',
    ]);
  });

  it('keeps a first point that leads to a lettered list, though its last line names a proposal', () => {
    const text = lines`
      Kommunstyrelsen
      Protokoll 2024-05-04

      § 1 Fonden
      Beslut

      Kommunstyrelsen föreslår att kommunfullmäktige beslutar:
      1. Avkastning om 12 miljoner kronor ur Stiftelsen Karl Ek
      Alms donationsfond fördelas enligt kulturnämndens förslag:
      a. 4 miljoner kronor till ett konstverk.
      b. 8 miljoner kronor till en staty.
      2. Övriga motioner föranleder ingen åtgärd.

      Handling`;
    expect(structureMeeting(text).paragraphs[0]?.decisions[0]?.points).toEqual([
      'Avkastning om 12 miljoner kronor ur Stiftelsen Karl Ek Alms donationsfond fördelas enligt kulturnämndens förslag: a. 4 miljoner kronor till ett konstverk. b. 8 miljoner kronor till en staty.',
      'Övriga motioner föranleder ingen åtgärd.',
    ]);
  });
});
