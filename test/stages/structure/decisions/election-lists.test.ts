import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

function pointsOf(cover: string, title: string, text: string): readonly (readonly string[])[] {
  const minutes = structureMeeting(
    `${cover}\nProtokoll 2021-05-04\n§ 1 ${title}\n${wide}\n\n${text}\n\n§ 2 Båten\nVi talade om båten.\n\n§ 3 Slut\nTack.`,
  );
  return minutes.paragraphs[0]?.decisions.map(({ points }) => points) ?? [];
}

describe('those elected in lines of their own', () => {
  it.each([
    'Siv Torell (S) till ledamot i valnämnden efter Arne Lilja (S)\nNils Ek (M) till ersättare i socialnämnden',
    '– Siv Torell (S) till ledamot i valnämnden efter Arne Lilja (S)\n– Nils Ek (M) till ersättare i socialnämnden',
  ])('stand with their posts below a line that says for how long: %j', (list) => {
    const text = `Siv Ros (S) föredrar förslagen.\n\nKommunfullmäktige utser för tiden till och med den 31 december 2014\n\n${list}`;
    expect(pointsOf('Kommunfullmäktige i Norrsund', 'Val', text)).toEqual([
      [
        'Siv Torell (S) till ledamot i valnämnden efter Arne Lilja (S)',
        'Nils Ek (M) till ersättare i socialnämnden',
      ],
    ]);
  });

  it('stand under the post that they are elected to, each post a point', () => {
    const text = lines`
      Beslut
      Kommunfullmäktige utser för tiden till och med 2022-12-31 till

      Ledamöter i miljönämnden
      Siv Torell (S)
      Arne Lilja (C)

      Ersättare i miljönämnden
      Nils Ek (M)
    `;
    expect(pointsOf('Kommunfullmäktige i Norrsund', 'Val', text)).toEqual([
      ['Ledamöter i miljönämnden Siv Torell (S) Arne Lilja (C)', 'Ersättare i miljönämnden Nils Ek (M)'],
    ]);
  });

  it('are the points of the sentence that leads to them', () => {
    const text = lines`
      Valdes för tiden till och med nästa årsmöte:
      Siv Torell, omval, tillika ordförande
      Arne Lilja, omval
      Nils Ek, nyval
    `;
    expect(pointsOf('Årsmöte med Norrviks byalag', 'Val av styrelse', text)).toEqual([
      ['Siv Torell, omval, tillika ordförande', 'Arne Lilja, omval', 'Nils Ek, nyval'],
    ]);
  });

  it('are the points of what the meeting chose', () => {
    const text = lines`
      Årsmötet valde följande:
      • Siv Torell till ordförande
      • Arne Lilja till kassör
    `;
    expect(pointsOf('Årsmöte med Norrviks byalag', 'Val av styrelse', text)).toEqual([
      ['Siv Torell till ordförande', 'Arne Lilja till kassör'],
    ]);
  });
});
