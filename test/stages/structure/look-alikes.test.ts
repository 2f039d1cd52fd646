import { describe, expect, it } from 'vitest';
import { lines, outline, structureMeeting } from './structure-text.ts';

describe('what looks like something else', () => {
  it('may be a list of minutes that were sent in, and no head of a page', () => {
    const [first] = structureMeeting(lines`
      Kommunstyrelsen

      SAMMANTRÄDESPROTOKOLL
      2024-09-25

      § 6 Delgivningar
      Byggnadsnämnden
      Protokoll nr 12
      Kommunstyrelsen
      Protokoll nr 3
      Socialnämnden
      Sammanträdesdatum 2024-08-14

      Beslut
      Kommunstyrelsen lägger handlingarna till handlingarna.`).paragraphs;
    expect(first?.text).toMatch(/Protokoll nr 12[^]*Protokoll nr 3[^]*Sammanträdesdatum 2024-08-14/u);
  });

  it('may be points of a decision below a title that asks for a clause', () => {
    expect(
      outline(lines`
        § 13 Redovisning av tidigare givet uppdrag
        att godkänna redovisningen
        att avsluta ärendet.

        § 14 Redovisning av uppdrag om samverkan i syfte
        att minska utsläppen
        Beslut
        Redovisningen godkänns.`),
    ).toBe(lines`
      §13 Redovisning av tidigare givet uppdrag
        decision
          att godkänna redovisningen
      §14 Redovisning av uppdrag om samverkan i syfte att minska utsläppen
        decision
          Redovisningen godkänns.`);
  });

  it('may be the number of a house or a plot, and no number of a list', () => {
    expect(
      outline(lines`
        § 14 Försäljning
        Beslut
        att sälja fastigheten Ekudden
        1, Hamngatan 4, till Fyrviks Energi AB
        att sälja den del av marken som ligger mellan Norra Hamngatan och Södra Hamngatan och som kallas Ekudden
        2, Norrsunds kommun, till bolaget.

        § 15 Rapporter
        Beslut
        1, Rapporten läggs till handlingarna
        2, Taxan antas.`),
    ).toBe(lines`
      §14 Försäljning
        decision
          att sälja fastigheten Ekudden 1, Hamngatan 4, till Fyrviks Energi AB
          att sälja den del av marken som ligger mellan Norra Hamngatan och Södra Hamngatan och som kallas Ekudden 2, Norrsunds kommun, till bolaget.
      §15 Rapporter
        decision
          Rapporten läggs till handlingarna
          Taxan antas.`);
  });

  it('may be a decision to thank somebody, and nothing that happens', () => {
    expect(
      outline(lines`
        § 18 Avtackning
        Årsmötet beslutar att Bo Ek avtackas med blommor.

        § 19 Tack
        Bo Ek avtackades med blommor.`),
    ).toBe(lines`
      §18 Avtackning
        decision of Årsmötet
          Årsmötet beslutar att Bo Ek avtackas med blommor.
      §19 Tack`);
  });

  it('may be members who speak and do not decide', () => {
    const { attendees } = structureMeeting(lines`
      SAMMANTRÄDESPROTOKOLL
      Hamnnämnden
      2024-03-12
      Beslutande                     Siv Torell (S)
                                     Arne Lilja (M)
      Ledamöter med yttranderätt     Bo Ek

      § 1 Öppnande
      Mötet öppnas.`);
    expect(attendees.map(({ name, deciding }) => [name, deciding])).toEqual([
      ['Siv Torell', true],
      ['Arne Lilja', true],
      ['Bo Ek', false],
    ]);
  });
});
