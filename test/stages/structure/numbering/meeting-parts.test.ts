import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('a meeting in parts that each number from 1', () => {
  it.each<[string, string, string, string, (n: number) => string]>([
    ['letters', 'Del A. Formalia', 'Del B. Rapporter', 'Del C. Beslut och avslutning', (n) => `${n}.`],
    ['numbers', 'DEL 1 – Formalia', 'DEL 2 – Rapporter', 'DEL 3 – Beslut', (n) => `§ ${n}`],
    ['letters alone', 'A. Formalia', 'B. Rapporter', 'C. Beslut och avslutning', (n) => `${n}.`],
    ['Roman numbers', 'I. Formalia', 'II. Rapporter', 'III. Beslut och avslutning', (n) => `${n}.`],
  ])('is one meeting: %s', (_, first, second, third, mark) => {
    const text = `Sektionsmöte 2019-10-03

${first}
${mark(1)} Mötets öppnande
Siv Torell öppnade mötet.
${mark(2)} Val av justerare
Mötet valde Bo Ek.
${mark(3)} Dagordning
Dagordningen godkändes.

${second}
${mark(1)} Styrelsen
Styrelsen har haft fyra möten.
${mark(2)} Festkommittén
Kommittén söker folk till balen.

${third}
${mark(1)} Ny soffa
Mötet beslutade att köpa en soffa för 4 000 kr.
${mark(2)} Övriga frågor
Inga.
${mark(3)} Mötets avslutande
Siv Torell avslutade mötet.
`;
    const titles = ['Mötets öppnande', 'Val av justerare', 'Dagordning', 'Styrelsen', 'Festkommittén'];
    const later = ['Ny soffa', 'Övriga frågor', 'Mötets avslutande'];
    const numbers = [1, 2, 3, 1, 2, 1, 2, 3];
    expect(headingsOf(text)).toEqual(
      [...titles, ...later].map((title, i) => `${mark(numbers[i] ?? 0).replace(' ', '')} ${title}`),
    );
  });

  it('is not seen in a list within a paragraph', () => {
    const text = `Styrelsemöte 2019-10-03
1. Mötets öppnande
Siv Torell öppnade mötet.
2. Planering
A. Hösten
1. Städdag
2. Fest
B. Våren
1. Årsmöte
2. Utflykt
Styrelsen godkände planen.
3. Ekonomi
Kassan är god.
4. Mötets avslutande
Siv Torell avslutade mötet.
`;
    expect(headingsOf(text)).toEqual([
      '1. Mötets öppnande',
      '2. Planering',
      '3. Ekonomi',
      '4. Mötets avslutande',
    ]);
  });
});
