import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { paragraph } from './read-paragraph.ts';

const questions = (text: string): readonly string[] =>
  paragraph(text).votes.map(({ yes, no, question }) => `${yes}-${no} ${question ?? '?'}`);

describe('what a vote was on', () => {
  it('is that of each vote', () => {
    const text = lines`
      Omröstning om motförslag
      Godkänd voteringsproposition: ”Ja för bifall till Siv Torells yrkande och Nej för bifall till
      Arne Liljas yrkande.”
      Siv Torell (S) och Bo Ek (S) röstar Ja (2).
      Arne Lilja (L) röstar Nej (1).
      Huvudvotering
      Godkänd voteringsproposition: "Ja för bifall till styrelsens förslag. Nej för bifall
      till yrkandet från Siv Torell m.fl."
      Omröstningen utfaller med 40 Ja mot 41 Nej.`;
    expect(questions(text)).toEqual([
      '2-1 Ja för bifall till Siv Torells yrkande och Nej för bifall till Arne Liljas yrkande.',
      '40-41 Ja för bifall till styrelsens förslag. Nej för bifall till yrkandet från Siv Torell m.fl.',
    ]);
  });

  it('is told without quotation marks too', () => {
    const text = lines`
      Votering begärs. Ja-röst för styrelsens förslag, nej-röst för Arne Liljas yrkande.
      Voteringen utfaller med 12 ja-röster mot 8 nej-röster.`;
    expect(questions(text)).toEqual([
      '12-8 Ja-röst för styrelsens förslag, nej-röst för Arne Liljas yrkande.',
    ]);
  });

  it('is told by who votes how', () => {
    const text = lines`
      Votering begärs och fullmäktige fastställer följande propositionsordning.
      Den som bifaller styrelsens förslag röstar ja. Den som bifaller Arne Liljas yrkande röstar nej.
      Voteringen utfaller med 127 ja-röster mot 8 nej-röster.`;
    expect(questions(text)).toEqual([
      '127-8 Den som bifaller styrelsens förslag röstar ja. Den som bifaller Arne Liljas yrkande röstar nej.',
    ]);
  });

  it('is told on a line for each answer', () => {
    const text = lines`
      Omröstning begärs
      Ordföranden meddelar följande omröstningsordning:
      Ja-röst för Arne Liljas (S) förslag,
      Nej-röst för styrelsens förslag.
      Omröstningsresultat
      5 Ja-röster, 54 Nej-röster och 2 frånvarande ledamöter.`;
    expect(questions(text)).toEqual([
      '5-54 Ja-röst för Arne Liljas (S) förslag, Nej-röst för styrelsens förslag.',
    ]);
  });

  it('is told after a sign of equality, and with more than one mover', () => {
    const text = lines`
      Omröstning begärs.
      Nämnden godkänner följande beslutsordning:
      JA = bifall till Siv Torells m.fl. yrkande
      NEJ = bifall till Arne Liljas m.fl. yrkande om avslag
      Omröstningsresultat
      5 ledamöter röstar JA och 4 ledamöter röstar NEJ.`;
    expect(questions(text)).toEqual([
      '5-4 JA = bifall till Siv Torells m.fl. yrkande NEJ = bifall till Arne Liljas m.fl. yrkande om avslag',
    ]);
  });

  it('is not there where nobody says it', () => {
    expect(questions('Votering\nJa = 241\nNej = 112')).toEqual(['241-112 ?']);
    expect(questions('Omröstning\nVoteringen utfaller med 12 ja-röster mot 8 nej-röster.')).toEqual([
      '12-8 ?',
    ]);
  });
});
