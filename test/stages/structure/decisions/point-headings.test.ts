import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

function decisionsOf(text: string): readonly (readonly string[])[] {
  const whole = `Kommunfullmäktige i Norrsund\n2003-05-04\n\n§ 1 Budget\n\n${text}\n\n§ 2 Avslutning\n\nMötet avslutas.`;
  return structureMeeting(whole).paragraphs[0]?.decisions.map(({ points }) => points) ?? [];
}

describe('lines over some of the points', () => {
  it('name the board that a point is for, and are no points', () => {
    const text = lines`
      Beslut

      DRIFTBUDGET

      Kommunfullmäktige beslutar:

      Hamnnämnden

      att bevilja hamnnämnden 410 tkr,

      Fritidsnämnden

      att bevilja fritidsnämnden 95 tkr,

      INVESTERINGAR

      Kommunfullmäktige beslutar:

      att fastställa ramen till 1 200 tkr.
    `;
    expect(decisionsOf(text)).toEqual([
      ['att bevilja hamnnämnden 410 tkr,', 'att bevilja fritidsnämnden 95 tkr,'],
      ['att fastställa ramen till 1 200 tkr.'],
    ]);
  });

  it.each([
    ['with colons', 'Drift:', 'Investeringar:'],
    ['in capitals', 'DRIFT', 'INVESTERINGAR'],
    ['of two words', 'Hamnens drift', 'Hamnens investeringar'],
  ])('stand %s between points that end in full stops', (_, first, second) => {
    const text = `Beslut\n\nKommunfullmäktige beslutar\n\n${first}\n\natt anta ramen.\n\n${second}\n\natt anta planen.`;
    expect(decisionsOf(text)).toEqual([['att anta ramen.', 'att anta planen.']]);
  });

  it('stand between points that count on', () => {
    const text = lines`
      Beslut
      Kommunfullmäktige beslutar:
      1. Hamntaxan antas.
      Fritid
      2. Badtaxan antas.
    `;
    expect(decisionsOf(text)).toEqual([['Hamntaxan antas.', 'Badtaxan antas.']]);
  });

  it('do not join what another body is asked to the decision', () => {
    const text = lines`
      Beslut

      Fullmäktige beslutar

      att anta ramen.

      Förslag till stämman

      att anta planen.
    `;
    expect(decisionsOf(text)[0]).toEqual(['att anta ramen.']);
  });

  it('are none where a word alone decides', () => {
    expect(decisionsOf('Beslut\n\nBordläggs\n\nYrkanden\n\nSiv Torell (S) yrkar avslag.')).toEqual([
      ['Bordläggs'],
    ]);
  });
});
