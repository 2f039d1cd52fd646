import { expect, test } from 'vitest';
import { structureText } from './structure-text.ts';

/** So many pieces, each made of its number. */
function many(count: number, piece: (i: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, i) => piece(i)).join(between);
}

const givenNames = ['Arvid', 'Signe', 'Bo', 'Gunvor', 'Nils-Åke'];
const surnames = ['Lövhed', 'Torpman', 'Ekvret', 'Hågstad', 'Sandell-Frosterud'];

function person(i: number): string {
  return `${givenNames[i % 5]} ${surnames[(i * 3) % 5]}${'abcdefghij'.charAt(i % 10)}${'klmnopr'.charAt(i % 7)}`;
}

/** A paragraph that holds this text. */
function inParagraph(text: string): string {
  return `Protokoll\nKommunfullmäktige i Almsjö\n2023-04-24\n\n§ 1 Ärendet\n${text}`;
}

/** Where a pattern goes over a text again from each of its letters or words, these take minutes, and the test times out. */
const texts: readonly (readonly [string, string])[] = [
  ['one line of letters', 'a'.repeat(60_000)],
  ['one line of capitals', 'A'.repeat(60_000)],
  ['one line of capitals and small letters', inParagraph('Aa'.repeat(30_000))],
  ['one line of capitalised words', many(16_000, (i) => `${surnames[i % 5]}a`, ' ')],
  ['one line of names', inParagraph(`${many(8_000, person, ' ')} yrkar bifall`)],
  ['one line of small words', inParagraph(many(16_000, (i) => ['ord', 'och', 'att', 'i'][i % 4] ?? '', ' '))],
  [
    'one line of claims',
    inParagraph(many(4_000, (i) => `${person(i)} yrkar bifall till förslag ${i}.`, ' ')),
  ],
  ['a sentence of claims', inParagraph(many(4_000, (i) => `${person(i)} yrkar bifall`, ' och '))],
  ['a sentence of what a chair finds', inParagraph(many(4_000, () => 'Ordföranden finner att', ' '))],
  ['a sentence of what a chair puts', inParagraph(many(4_000, () => 'Ordföranden ställer frågan', ' '))],
  ['a sentence of answers', inParagraph(`Omröstning\n${many(8_000, (i) => `ja ${i} nej ${i}`, ' ')}`)],
  ['a sentence of voters', inParagraph(`Ja röstar: ${many(2_000, (i) => `${person(i)} (S)`, ', ')}.`)],
  ['a list of voters', inParagraph(`Omröstning\n${many(2_000, (i) => `${person(i)} (S)  Ja`)}`)],
  [
    'a list of crosses',
    inParagraph(`Omröstning\nNamn   Ja   Nej\n${many(2_000, (i) => `${person(i)} (S)   X`)}`),
  ],
  ['sections of laws', inParagraph(many(5_000, (i) => `${i % 9} kap. ${i % 30} § kommunallagen`, ' '))],
  ['open brackets', inParagraph(`Ja ${'('.repeat(20_000)}`)],
  ['spaces', inParagraph(`ord${' '.repeat(60_000)}ord`)],
  ['short lines', inParagraph(many(20_000, (i) => `Rad ${i} ab`))],
  ['paragraphs', many(2_000, (i) => `§ ${i + 1}\nÄrende ${i}\nStyrelsen beslutar att godkänna.\n`)],
  ['headings in no order', many(3_000, (i) => `§ ${(i * 7919) % 997} Ärende\nStyrelsen beslutar.\n`)],
  [
    'a list of those present',
    `Protokoll\nNärvarande: ${many(3_000, (i) => `${person(i)} (S)`, ', ')}\n\n§ 1 Öppnande`,
  ],
];

test.each(texts)('%s', (_, text) => {
  const [minutes] = structureText(text);
  expect(minutes?.text.length).toBeGreaterThan(0);
});

test('a vote is read however long the block is that tells of it', () => {
  const told = 'Omröstning begärs. Med 41 ja mot 38 nej beslutar fullmäktige enligt förslaget.';
  const debate = many(300, (i) => `Frågan om vattenledningen togs upp för ${i + 2}:e gången.`, ' ');
  const [minutes] = structureText(inParagraph(`${debate} ${told}`));
  expect(minutes?.paragraphs[0]?.votes).toMatchObject([{ yes: 41, no: 38 }]);
});

test('numbered voters that have flowed together are no outcomes of votes', () => {
  const rows = many(30, (i) => `${i + 1} ${i % 3 === 0 ? 'Nej' : 'Ja'}`, ' ');
  const [minutes] = structureText(inParagraph(`Omröstning\n\nRöstlängd ${rows}`));
  expect(minutes?.paragraphs[0]?.votes ?? []).toEqual([]);
});
