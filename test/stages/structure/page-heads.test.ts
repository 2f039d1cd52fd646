import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from './structure-text.ts';

const board = lines`
  Kommunstyrelsen
  Protokoll nr 11
  Sammanträdesdatum: 2024-04-10

  § 286 Ärendenummer SK-2024-00402
  Badplatserna
  Beslut
  Badplatserna rustas upp, i enlighet med
  förslaget från kontoret, och
  Kommunstyrelsen
  Protokoll nr 11
  Sammanträdesdatum: 2024-04-10
  öppnas i juni.

  Omröstning
  Godkänd voteringsproposition: "Ja för bifall och Nej för avslag."
  Siv Torell (S), Ingela Andrén (S) och Johan Hult (S) röstar Ja (3).
  Arne Lilja (D) röstar Nej (1).

  Kommunstyrelsen

  Protokollsanteckning

  Protokoll nr 11
  Sammanträdesdatum: 2024-04-10

  Arne Lilja (D) antecknar som yttrande en skrivelse från den 3 april 2024.

  § 287 Ärendenummer SK-2024-00118
  Intern hyra
  Beslut
  Ärendet bordläggs.`;

describe('heads of pages among the lines of a paragraph', () => {
  const [first] = structureMeeting(board).paragraphs;

  it('are nobody’s statement', () => {
    expect(first?.statements.map(({ by }) => by)).toEqual([['Arne Lilja']]);
  });

  it('part no decision', () => {
    expect(first?.decisions.map(({ text }) => text)).toEqual([
      'Badplatserna rustas upp, i enlighet med förslaget från kontoret, och öppnas i juni.',
    ]);
  });

  it('stand in no paragraph’s text, and in that of the minutes', () => {
    expect(first?.text).not.toMatch(/Sammanträdesdatum|Protokoll nr/u);
    expect(structureMeeting(board).text.match(/Protokoll nr 11/gu)).toHaveLength(3);
  });
});
