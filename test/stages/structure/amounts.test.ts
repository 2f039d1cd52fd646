import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/records/minutes.ts';
import { structureMeeting } from './structure-text.ts';

function amountsOf(text: string): Paragraph['amounts'] {
  const { paragraphs } = structureMeeting(`§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Ekonomi\n${text}\n`);
  return paragraphs[1]?.amounts ?? [];
}

function valuesOf(text: string): readonly number[] {
  return amountsOf(text).map(({ value }) => value);
}

describe('amounts in running text', () => {
  it.each([
    ['Kostnaden är 930 000 kronor.', [['930 000 kronor', 930000]]],
    ['Resultatet är -38 000 kr.', [['-38 000 kr', -38000]]],
    [
      'Offerter på 186 500 kr och 1,2 mkr; hyresvärden ger 60 tkr.',
      [
        ['186 500 kr', 186500],
        ['1,2 mkr', 1200000],
        ['60 tkr', 60000],
      ],
    ],
    [
      'Omsättningen var MSEK 143,2 (151,0) och avgiften TSEK 12.',
      [
        ['MSEK 143,2', 143200000],
        ['TSEK 12', 12000],
      ],
    ],
    [
      'Bidraget är 1.184.300 kr och avgiften 400:-.',
      [
        ['1.184.300 kr', 1184300],
        ['400:-', 400],
      ],
    ],
    [
      'Behållningen var 11 486:20 kr, arvodet kr 64.300:-.',
      [
        ['11 486:20 kr', 11486.2],
        ['kr 64.300:-', 64300],
      ],
    ],
    [
      'Ett lån på 612,4 milj kr och tio kronor.',
      [
        ['612,4 milj kr', 612400000],
        ['tio kronor', 10],
      ],
    ],
    ['Avgiften är 1 krona och 5 öre per hundra kronor.', [['1 krona och 5 öre', 1.05]]],
    [
      'Bidraget är tolv tusen kronor, köpet fem miljoner tvåhundratusen kronor.',
      [
        ['tolv tusen kronor', 12000],
        ['fem miljoner tvåhundratusen kronor', 5200000],
      ],
    ],
    [
      'Elprisskatten är 1 krona 10 öre, behållningen 48 302:50.',
      [
        ['1 krona 10 öre', 1.1],
        ['48 302:50', 48302.5],
      ],
    ],
    ['Tomten kostar 1 234.50 kr och väger 12 500.25.', [['1 234.50 kr', 1234.5]]],
    ['33 % av 2 314 medlemmar, § 12, kl 13.00, år 2023.', []],
  ])('reads %j', (text, amounts) => {
    expect(amountsOf(text).map((amount) => [amount.text, amount.value])).toEqual(amounts);
  });

  it('have the unit that they are printed in', () => {
    const text =
      '930 000 kronor, 60 tkr, 1,87 mnkr, 2,4 miljarder kronor, femton tusen kronor, två miljoner kronor, 5:-, 180 kkr';
    expect(amountsOf(text).map(({ unit }) => unit)).toEqual([
      'kr',
      'tkr',
      'mkr',
      'mdkr',
      'tkr',
      'mkr',
      'kr',
      'tkr',
    ]);
  });
});

describe('amounts in tables', () => {
  it('are those of columns that hold money', () => {
    const amounts = amountsOf(
      'Avgiften fördelas så:\nKommun Elever Avgift, kr\nMittås 512 47 616 000\nSörby 318 29 574 000\nSumma 830 77 190 000',
    );
    expect(amounts.map(({ value }) => value)).toEqual([47_616_000, 29_574_000, 77_190_000]);
  });

  it('are no count beside them', () => {
    expect(valuesOf('Skola Antal Belopp\n1. Ekskolan 31 310.000:-\n2. Hamnskolan 19 190.000:-')).toEqual([
      310_000, 190_000,
    ]);
    expect(valuesOf('Skola        Antal     Belopp\nHamnskolan      19     190 000 kr')).toEqual([190_000]);
    expect(
      valuesOf('Kommun Arbetsplatser Bidrag, kr\nKvarnänge 1 240 8 680 000\nTallunda 450 3 150 000'),
    ).toEqual([8_680_000, 3_150_000]);
  });

  it('are in every column where the last is the sum of the others', () => {
    expect(
      valuesOf(
        'Nämnd Personal Lokaler Summa, tkr\nSkolnämnden 12 400 3 200 15 600\nMiljönämnden 9 100 1 500 10 600',
      ),
    ).toEqual([12_400_000, 3_200_000, 15_600_000, 9_100_000, 1_500_000, 10_600_000]);
  });

  it('may stand behind empty cells', () => {
    expect(
      valuesOf(
        'Objekt (tkr)   Budget   Utfall\nMobilkran   1 200   900\nElanslutning   –   300\nBad   500   –',
      ),
    ).toEqual([1_200_000, 900_000, 300_000, 500_000]);
  });

  it('keep to the cells that they are printed in', () => {
    const amounts = amountsOf(
      'Objekt (tkr)               2016       2017\nMobilkran                  19 500     –\nHamnplan terminal 3        2 800      1 200\nElanslutning kaj 5         3 100      3 400',
    );
    expect(amounts.map(({ text }) => text)).toEqual(['19 500', '2 800', '1 200', '3 100', '3 400']);
  });

  it.each([
    [
      'Belopp i tkr\nLokaler 120\nLöner 1 480',
      [
        ['120', 120000],
        ['1 480', 1480000],
      ],
    ],
    [
      'Post (tkr) 2010 2011\nLokaler 120 135\nLöner 1 480 1 510\nSumma 1 600 1 645',
      [
        ['120', 120000],
        ['135', 135000],
        ['1 480', 1480000],
        ['1 510', 1510000],
        ['1 600', 1600000],
        ['1 645', 1645000],
      ],
    ],
    [
      'Nämnd (mkr) Budget Prognos Avvikelse\nSkola 412,5 415,0 −2,5\nVård 300,0 301,5 −1,5',
      [
        ['412,5', 412500000],
        ['415,0', 415000000],
        ['−2,5', -2500000],
        ['300,0', 300000000],
        ['301,5', 301500000],
        ['−1,5', -1500000],
      ],
    ],
    [
      'Intäkter kronor\nÅrsavgifter, 394 andelstal 78 800\nBidrag 16 000',
      [
        ['78 800', 78800],
        ['16 000', 16000],
      ],
    ],
  ])('are in the unit of the head: %j', (text, amounts) => {
    expect(amountsOf(text).map((amount) => [amount.text, amount.value])).toEqual(amounts);
  });

  it.each([
    // no head gives a unit
    'Resultat\nLag A 12\nLag B 7',
    // two units
    'Budget tkr, utfall mkr\nLokaler 120\nLöner 480',
    // no rows of a table
    'Belopp i tkr\nKommunstyrelsen 2023-04-03, § 52\nBildades 1979\nSe sidan 14',
    // rows that no number of columns fits
    'Post (tkr)\nLokaler 120 1350\nLöner 12 34 56 78 90 12',
  ])('are left where the table does not say: %j', (text) => {
    expect(amountsOf(text)).toEqual([]);
  });
});
