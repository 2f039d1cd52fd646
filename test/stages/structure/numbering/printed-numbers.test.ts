import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

const titles = ['Mötets öppnande', 'Val av justerare', 'Ekonomi', 'Lokaler', 'Nästa möte', 'Avslutning'];

/** Minutes whose numbers are printed by `mark`, with a sentence under each title. */
function minutes(first: number, mark: (n: number) => string, said = 'Styrelsen gick igenom saken.'): string {
  const matters = titles.map((title, i) => `${mark(first + i)} ${title}\n${said}\n`);
  return `Koloniföreningen Äppelblom\nStyrelsemöte 2020-08-31\n\n${matters.join('\n')}`;
}

const numbersOf = (text: string): string[] => headingsOf(text).map((heading) => heading.split(' ')[0] ?? '');

describe('numbers without § that look like a § and a number', () => {
  it.each([
    [51, (n: number) => `${n}`],
    [57, (n: number) => `${n}`],
    [81, (n: number) => `${n}.`],
    [86, (n: number) => `${n}`],
    [31, (n: number) => `${n}`],
    [61, (n: number) => `${n}.`],
    [811, (n: number) => `${n}.`],
    [98, (n: number) => `${n}`],
    [60, (n: number) => `${n})`],
  ])('are what they are where they number on from %i', (first, mark) => {
    expect(numbersOf(minutes(first, mark))).toEqual(titles.map((_, i) => `${first + i}.`));
  });

  it('are what they are beside § of laws and by-laws', () => {
    const said = 'Enligt stadgarna\n§ 7 ska styrelsen yttra sig. Se även\n§ 3 i årsmötets protokoll.';
    expect(numbersOf(minutes(81, (n) => `${n}.`, said))).toEqual(titles.map((_, i) => `${81 + i}.`));
  });

  it.each<[string, (n: number) => string]>([
    ['they break off', (n) => `8${n}.`],
    ['they break off, without points', (n) => `5${n}`],
  ])('have lost their § where %s', (_, mark) => {
    expect(numbersOf(minutes(7, mark))).toEqual(titles.map((__, i) => `§${7 + i}`));
  });

  it.each<[string, number, (n: number) => string]>([
    ['others have kept it', 81, (n) => (n === 83 || n === 84 ? `8${n}.` : `§ ${n}.`)],
    ['another sign is damaged', 1, (n) => (n === 4 ? `$ ${n}` : n > 4 ? `8${n}` : `§ ${n}`)],
  ])('have lost their § where %s', (_, first, mark) => {
    expect(numbersOf(minutes(first, mark))).toEqual(titles.map((__, i) => `§${first + i}`));
  });

  it('add no § after the last one', () => {
    const text = `${minutes(1, (n) => `§ ${n}`)}\n87 Parkeringsplatser\nSe kartan.\n\n88 Garage\nSe kartan.\n`;
    expect(numbersOf(text)).toEqual(titles.map((_, i) => `§${1 + i}`));
  });
});
