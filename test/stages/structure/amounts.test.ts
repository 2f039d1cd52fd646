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
    // sums that could be years
    ['Avgiften fastställs till kr 2000 per år.', [['kr 2000', 2000]]],
    [
      'Enligt budget 2000 kr och plan 1950 kr avsätts.',
      [
        ['2000 kr', 2000],
        ['1950 kr', 1950],
      ],
    ],
    ['Bidrag utgår med 1500/2000 kr för barn och vuxna.', [['2000 kr', 2000]]],
    ['Betalt är 2000 kr 50 öre.', [['2000 kr 50 öre', 2000.5]]],
    ['Avgiften är 2000 kr. 5 medlemmar var emot.', [['2000 kr', 2000]]],
    ['Avgiften 1900 kr 3 dagar ingår.', [['1900 kr', 1900]]],
    // numbers that count no money
    ['Enligt punkterna 3, 5 och 12 kronor per deltagare.', [['12 kronor', 12]]],
    ['Enligt §§ 12, 14 och 16 kronor.', [['16 kronor', 16]]],
    ['Antalet resor var 5 miljoner år 2018 och intäkterna ökade.', []],
    ['Lånet är på 2,5 miljoner, dollar räknat.', []],
    ['Resultatet är -38 000 kr.', [['-38 000 kr', -38000]]],
    // a scan's minus is as long as a dash; a dash stands apart
    ['Resultatet blev —1 120 tkr för året.', [['—1 120 tkr', -1120000]]],
    // between two sums it is a span
    [
      'Avgiften är 100 kr —200 kr –300 kr per person.',
      [
        ['100 kr', 100],
        ['200 kr', 200],
        ['300 kr', 300],
      ],
    ],
    [
      'Två poster återstår — 400 kr och 500 kr.',
      [
        ['400 kr', 400],
        ['500 kr', 500],
      ],
    ],
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
    [
      'Anbud kom in på 64 000, 71 500 och 98 000 kronor. Avgiften höjs från 1 500 till 2 000 kronor, för barn med 25 respektive 10 kr.',
      [
        ['64 000', 64000],
        ['71 500', 71500],
        ['98 000 kronor', 98000],
        ['1 500', 1500],
        ['2 000 kronor', 2000],
        ['25', 25],
        ['10 kr', 10],
      ],
    ],
    [
      'Överskottet blir mellan 3,8 och 4,2 miljoner. Lånet är på 2 miljoner i två år. Därtill kommer 2,6 miljoner bidrag.',
      [
        ['3,8', 3800000],
        ['4,2 miljoner', 4200000],
        ['2 miljoner', 2000000],
        ['2,6 miljoner', 2600000],
      ],
    ],
    [
      'Det är gratis för barn under 7 och 50 kronor för vuxna, enligt §§ 3 och 5 000 kr för 2022 och 2 400 kr för 2023.',
      [
        ['50 kronor', 50],
        ['5 000 kr', 5000],
        ['2 400 kr', 2400],
      ],
    ],
    ['Budgeten antas för en stad med 2 miljoner invånare. Hittills har 1,2 miljoner röstat.', []],
    ['Klubben söker 25 tusen kronor.', [['25 tusen kronor', 25000]]],
    ['Stiftelsen delar ut sextioettusen femhundra kronor.', [['sextioettusen femhundra kronor', 61500]]],
    [
      'Anslaget är 456 000 (fyrahundrafemtiosextusen) kronor.',
      [['456 000 (fyrahundrafemtiosextusen) kronor', 456000]],
    ],
    ['Ersättningen bestäms till 4:- kr.', [['4:- kr', 4]]],
    [
      'Behållning från 1962 kr 2.906:15, till 1964 kr 3.203:80.',
      [
        ['kr 2.906:15', 2906.15],
        ['kr 3.203:80', 3203.8],
      ],
    ],
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
  it('have no part in the year that heads their column', () => {
    expect(valuesOf('Budget 2024/2025 tkr\nAvgifter 1 240\nBidrag 3 360')).toEqual([1_240_000, 3_360_000]);
    expect(valuesOf('Budget 2023 Tkr\nStaten 3 500\nVissbo kommun 590')).toEqual([3_500_000, 590_000]);
    expect(valuesOf('Post Bokslut, kr 2018\nHyra 1 200\nEl 590')).not.toContain(2018);
  });

  it('begin with no date below the unit', () => {
    expect(valuesOf('Kassa, kr\n2019-03-12 500\nSaldo 800')).not.toContain(2019);
  });

  it('stand beside shares and behind numbers of flats and errands', () => {
    expect(
      valuesOf('Kommun Andel Avgift 2023 (tkr)\nMörby 52 % 31 200\nTorsby 48 % 28 800\nSumma 100 % 60 000'),
    ).toEqual([31_200_000, 28_800_000, 60_000_000]);
    expect(valuesOf('Kommun Andel Bidrag, tkr\nMörby 60 % 21 600\nTorsby 40 % 14 400')).toEqual([
      21_600_000, 14_400_000,
    ]);
    expect(
      valuesOf(
        'Nummer Fastighet Åtgärd Avgift (kr)\nD 2019-201 Masten 4 Startbesked 3 720\nD 2019-202 Hamnen 3 Avskrivet –\nD 2019-203 Sundet 2 Slutbesked 410',
      ),
    ).toEqual([3720, 410]);
    expect(valuesOf('Lgh Köpare Pris, kr\n023 Elsa Grip 1 240 000')).not.toContain(23);
  });

  it('are whole beside a share and a count', () => {
    expect(valuesOf('Kommun Elever Andel Avgift, kr\nMörby 45 60 % 21 600\nTorsby 30 40 % 14 400')).toEqual([
      21_600, 14_400,
    ]);
  });

  it('end where a heading tells of something else', () => {
    for (const head of ['Omröstning', 'Röstresultat:', 'Antal elever', 'Nästa möte']) {
      expect(valuesOf(`Belopp i tkr\nLokaler 120\nResor 45\n${head}\nJa 7\nNej 4`)).toEqual([
        120_000, 45_000,
      ]);
    }
  });

  it('are no page numbers', () => {
    expect(valuesOf('Budget (tkr)\nAvgifter 1 240\nBidrag 3 360\nJusteras: ____ Sida 2 av 5')).toEqual([
      1_240_000, 3_360_000,
    ]);
  });

  it('go on below a heading within', () => {
    expect(
      valuesOf('Budget (kr)\nIntäkter\nAvgifter 480 000\nUthyrning 270 000\nKostnader\nHus och el 890 000'),
    ).toEqual([480_000, 270_000, 890_000]);
  });

  it('are the paragraph’s own behind `i sammandrag lyder`', () => {
    expect(
      valuesOf('Kassören läste rapporten, som i sammandrag lyder:\nLotterier 118.440:-\nPublik 9.315:-'),
    ).toEqual([118_440, 9315]);
  });

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
