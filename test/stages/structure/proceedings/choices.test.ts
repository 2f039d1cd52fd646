import { describe, expect, it } from 'vitest';
import { paragraph, votes } from './read-paragraph.ts';

describe('a choice between two', () => {
  it.each([
    ['Sluten omröstning begärdes.\nSandåker erhöll 6 röster och Fyrby 5.', '6-5-0:'],
    ['Valet gjordes med slutna sedlar.\nEva fick 8 röster, Bosse 3. En sedel var blank.', '8-3-1:'],
    ['Sluten omröstning.\nResultat: Eva Lind 21 röster, Bo Ek 19 röster, 2 blanka.', '21-19-2:'],
    ['Det blev sluten omröstning med lappar i en burk.\nSaga 5, Hugo 2.', '5-2-0:'],
    ['Sluten omröstning. Eva Lind erhöll 14 röster och Bo Ek 8 röster. 1 blank röst.', '14-8-1:'],
    ['Rösträkning\n12 för Eva Lind, 8 för Bo Ek.', '12-8-0:'],
    ['Eva Lind fick nio röster och Bo Ek sex.', '9-6-0:'],
    ['Eva Lind erhöll 12 röster, Bo Ek likaledes 12. En sedel var blank.', '12-12-1:'],
    ['Sluten omröstning ger 37 röster för Eva Lind och 22 för Siv Torell; två sedlar är blanka.', '37-22-2:'],
    ['Omröstning: gungor fick fyra röster och klätternätet en.', '4-1-0:'],
    ['Det röstades med röstkort. 31 var för styrelsens förslag och 12 för Eva Linds.', '31-12-0:'],
    ['Händerna räknades.\nFör styrelsens förslag 17, för Bo Eks 9. Tre lade ner sina röster.', '17-9-3:'],
    ['Handuppräckning.\n4 för Evas förslag, 1 för Bosses (Bosse).', '4-1-0: -Bosse'],
    [
      'Omröstning.\n3 för Evas förslag (Eva, Bo och Siv), 2 för Kajs (Kaj, Pia).',
      '3-2-0: +Eva +Bo +Siv -Kaj -Pia',
    ],
    [
      'Vid omröstning avgavs fyra röster för Eva Linds yrkande. Bo Ek och Siv Torell röstade emot. Kaj Fors avstod.',
      '4-2-1: -Bo Ek -Siv Torell 0Kaj Fors',
    ],
    [
      'För Evas förslag röstade Eva, Bo och Siv, för Kajs röstade Kaj och Pia.',
      '3-2-0: +Eva +Bo +Siv -Kaj -Pia',
    ],
  ])('%j is a vote', (text, told) => {
    expect(votes(text)).toEqual([told]);
  });

  it.each([
    'Sluten omröstning. Eva Lind fick 14 röster, Bo Ek 8 och Siv Torell 5.',
    'Resultat: Eva Lind 14 röster, Bo Ek 8 röster, Siv Torell 5 röster.',
    'Eva Lind fick 14 röster.',
    'Vi spelade bollen. Eva 4, Bo 2.',
    'Handuppräckning hölls om saken i fjol. Föreningen har därefter fått in nya medlemmar.\nEva fick 400 kr och Bo 200.',
    'Omröstning begärdes inte.\nDet kom 26 personer, 14 kvinnor och 12 män.',
    'Votering ägde rum. Marken är 12 hektar och ligger vid Sandåker 3.',
    'För Evas förslag röstade flera, för Kajs röstade några.',
    'För avslag röstade Eva och Bo, för bifall röstade Kaj, som det sades senare.',
  ])('%j is none', (text) => {
    expect(votes(text)).toEqual([]);
  });
});

describe('whom or what a choice was between', () => {
  it.each([
    ['Sluten omröstning.\nEva Lind fick 14 röster, Bo Ek 8 röster.', ['Eva Lind', 'Bo Ek']],
    ['Sluten omröstning.\nSandåker erhöll 6 röster och Fyrby 5.', ['Sandåker', 'Fyrby']],
    [
      'Vid den slutna omröstningen avges 26 röstsedlar, varav 14 för Eva Lind, 11 för Bo Ek och 1 blank.',
      ['Eva Lind', 'Bo Ek'],
    ],
    [
      'Val med slutna sedlar begärdes. Avlämnades 25 valsedlar, av vilka 14 upptogo fru Lind och 10 herr Ek, medan en var blank.',
      ['Lind', 'Ek'],
    ],
  ])('is told: %s', (text, between) => {
    expect(paragraph(text).votes.map((vote) => vote.between)).toEqual([between]);
  });

  it.each([
    'Handuppräckning.\n4 för Evas förslag, 1 för Bosses.',
    'Omröstning begärs.\n14 röster för Eva Linds yrkande och 8 röster för Bo Eks.',
    'Omröstningen utfaller med 14 ja mot 8 nej.',
  ])('is nobody where a question was put: %s', (text) => {
    expect(paragraph(text).votes.map((vote) => vote.between)).toEqual([undefined]);
  });
});
