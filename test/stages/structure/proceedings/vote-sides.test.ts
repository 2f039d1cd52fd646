import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { paragraph, votes } from './read-paragraph.ts';

/** A list of a scan's: three for, two against. */
function scanned(
  rows: readonly string[],
  told = 'Med 3 ja-röster mot 2 nej-röster bifalls förslaget.\n',
): readonly string[] {
  return votes(
    `Votering\n${told}${['Ledamot                     Ja      Nej', ...rows].join('\n')}\nSumma 3 2`,
  );
}

describe('who voted how', () => {
  it.each([
    [
      'Härvid avgavs tre ja-röster, nämligen av Berg, Ek och Al, samt två nej-röster, av Ros och Dal. Hed nedlade sin röst.',
      '3-2-1: +Berg +Ek +Al -Ros -Dal 0Hed',
    ],
    ['Vid voteringen avges två ja-röster, av Berg och Ek, och en nej-röst, av Ros.', '2-1-0: +Berg +Ek -Ros'],
    [
      'Omröstning begärdes.\nMed ja, för chefens förslag, röstade Anna Berg och Bo Ek. Med nej röstade Siv Ros.',
      '2-1-0: +Anna Berg +Bo Ek -Siv Ros',
    ],
    [
      'Röstning genomfördes.\nFör röstade Mikael och Annika, emot röstade Kenneth, Dragan och Pasi, alltså 2 mot 3.',
      '2-3-0: +Mikael +Annika -Kenneth -Dragan -Pasi',
    ],
    [
      'Votering begärdes.\nFör styrelsens förslag: Tuva Berg, Omar Saleh, Ella Nordh (3)\nFör Saga Ros förslag: Saga Ros, Melker Dal (2)',
      '3-2-0: +Tuva Berg +Omar Saleh +Ella Nordh -Saga Ros -Melker Dal',
    ],
  ])('is told by lists beside the answers: %s', (text, expected) => {
    expect(votes(text)).toEqual([expected]);
  });

  it.each([
    ['Votering utfaller så att förslaget bifalls med 41 röster mot 29; 3 ledamöter avstod.', '41-29-3:'],
    ['Det röstades med sedlar.\nEks förslag fick 7 röster, Grips 11 och en sedel var blank.', '7-11-1:'],
    ['Röstetalen blevo 1.184 andelar för bom och 967 emot.', '1184-967-0:'],
    ['Rösträkning: 5 för Joars yrkande, 9 för avslag, 1 blank.', '5-9-1:'],
  ])('is told by figures: %s', (text, expected) => {
    expect(votes(text)).toEqual([expected]);
  });

  it('is told by lists below answers with their figures', () => {
    const text = [
      'Votering begärs.\n\nJa 2\nSiv Torell (S)\nBo Ek (C)\n\nNej 1\nArne Lilja (M)\n\nAvstår 1\nEva Lind (V)',
      'Nils Bro (M) reserverar sig mot beslutet.',
    ].join('\n\n');
    expect(votes(text)).toEqual(['2-1-1: +Siv Torell +Bo Ek -Arne Lilja 0Eva Lind']);
    // a name below a figure may be anybody's
    expect(votes('Votering begärs.\n\nJa 24\nNej 15\n\nSiv Torell\n\nSekreterare')).toEqual(['24-15-0:']);
  });

  it('is told by lists whose lines are full', () => {
    const text = lines`
      Omröstningsresultat
      4 ledamöter röstar JA, 3 ledamöter röstar NEJ och 1 ledamot AVSTÅR från att rösta i detta ärende.
      Följande ledamöter röstar JA:
      Siv Torell (S), Bo Ek (C), Sven-Olof Hammarlund (KD) och Anna-Karin Wallenstråle-Ek (MP)
      Följande ledamöter röstar NEJ:
      Arne Lilja (M), Nils Bro (SD), Margareta
      Lind-Ahl (SD)
      Följande ledamot AVSTÅR från att rösta:
      Eva Lind (V)`;
    expect(votes(text)).toEqual([
      '4-3-1: +Siv Torell +Bo Ek +Sven-Olof Hammarlund +Anna-Karin Wallenstråle-Ek -Arne Lilja -Nils Bro -Margareta Lind-Ahl 0Eva Lind',
    ]);
  });

  it('is not what another body has voted', () => {
    expect(votes('Kommunstyrelsen har, med tre röster mot två, förordat skolstyrelsens förslag.')).toEqual(
      [],
    );
  });

  it('is the deputy’s where a row names the member too', () => {
    const table = [
      'Ledamot   Ersättare               Ja      Nej',
      'Joel Ek (MP) Filippa Ros (MP)       X',
      'Bo Al (S)                           X',
      'Siv Dal (M)                                 X',
    ].join('\n');
    expect(votes(`Votering\n${table}\nSumma 2 1`)).toEqual(['2-1-0: +Filippa Ros +Bo Al -Siv Dal']);
  });

  it('reads a cross that was misread where it stands under the others, and a name of which nothing is left', () => {
    const rows = [
      'Anna Berg (S)               X',
      'osshult (C)                 X',
      'Bo Al (S)                   p4',
      'Siv Dal (M)                         X',
      'Cid Ek (M)                          K',
    ];
    expect(scanned(rows)).toEqual(['3-2-0: +Anna Berg +Bo Al -Siv Dal -Cid Ek']);
    // nobody says that they were three
    expect(scanned(rows, '')).toEqual([]);
  });

  it('reads no list in which the figures do not say who voted how', () => {
    const rows = [
      'Anna Berg (S)               X',
      'Bo Al (S)                   X',
      'Cid Ek (M)                       %',
      'Siv Dal (M)                         X',
      'Dan Ros (M)                         X',
    ];
    expect(scanned(rows)).toEqual(['3-2-0:']);
  });
});

describe('what members have had written down', () => {
  it.each([
    ['Nadja Berg (L) lät anteckna att partiet är för en försäljning.', 'note Nadja Berg'],
    ['Till protokollet lät Greta Ek anteckna att hon återkommer.', 'note Greta Ek'],
    ['Margit Ros noterar till protokollet att kallelsen kom sent.', 'note Margit Ros'],
    ['Omar Al (MP) hemställde att få ersättaryttrande antecknat: Jag hade röstat ja.', 'separate Omar Al'],
  ])('%s', (text, expected) => {
    expect(paragraph(text).statements.map(({ kind, by }) => `${kind} ${by.join('; ')}`)).toEqual([expected]);
  });

  it('is a reservation where it says so', () => {
    const { statements, reservations } = paragraph('Bengt Ek lät anteckna sin reservation mot beslutet.');
    expect([statements.length, reservations.map(({ by }) => by)]).toEqual([0, [['Bengt Ek']]]);
  });
});

describe('who steps aside', () => {
  it.each([
    'Ulla Nyström, vars syster är en av sökandena, var inte med när ärendet behandlades.',
    'Ulla Nyström lämnar lokalen under ärendet.',
    'Ulla Nyström, kassör i jouren, anmälde att hon inte deltar.',
    'Ulla Nyström företräder kraftbolaget och avstod från att delta i beslutet.',
  ])('%s', (text) => {
    expect(paragraph(text).recusals).toEqual([{ name: 'Ulla Nyström' }]);
  });

  it('is nobody who goes home', () => {
    expect(paragraph('Ulla Nyström lämnar sammanträdet kl. 15.10.').recusals).toEqual([]);
  });
});
