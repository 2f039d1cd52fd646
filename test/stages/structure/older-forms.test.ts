import { describe, expect, it } from 'vitest';
import { headingsOf } from './numbering/headings-of.ts';
import { paragraph } from './proceedings/read-paragraph.ts';
import { structureMeeting } from './structure-text.ts';

describe('minutes of former times', () => {
  it('address those who move and vote', () => {
    const { proposals, votes, reservations } = paragraph(
      [
        'Hr Anderberg yrkar, att anslaget begränsas.',
        'Ordföranden, hr Rask, yrkar bifall till förslaget.',
        '',
        'Ja röstar hrr Rask och Malmsten samt fruarna Nordqvist och Hallman. Nej röstar hr Anderberg.',
        'Mot beslutet reserverar sig hr Anderberg.',
      ].join('\n'),
    );
    expect(proposals.map(({ by }) => by)).toEqual([['Anderberg'], ['Rask']]);
    expect(votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toEqual([
      'Rask yes',
      'Malmsten yes',
      'Nordqvist yes',
      'Hallman yes',
      'Anderberg no',
    ]);
    expect(reservations.map(({ by }) => by)).toEqual([['Anderberg']]);
  });

  it('ask the council to decide as it måtte', () => {
    const said = 'Kommunstyrelsen\n1976-03-09\n\n§ 1 Anslag\n';
    const asked =
      'Kommunstyrelsen hemställer att kommunfullmäktige måtte besluta\natt bevilja anslaget, samt\natt täckning sker ur kontot.';
    const [first] = structureMeeting(`${said}${asked}\n\n§ 2 Avslutning\nMötet avslutas.`).paragraphs;
    expect(first?.decisions).toMatchObject([
      {
        maker: 'Kommunstyrelsen',
        points: ['att bevilja anslaget, samt', 'att täckning sker ur kontot.'],
        recommendedTo: 'kommunfullmäktige',
      },
    ]);
  });

  it('number nothing, below a title that is a whole sentence', () => {
    const title = `Protokoll fört vid Sjöby Bollklubbs årsmöte söndagen den 10 mars 1991 i Folkets Park. Mötet samlade 60 medlemmar, ${'trots snö, '.repeat(6)}och kaffe fanns.`;
    const said = [
      ['Öppnande', 'Ordföranden Kalle Sten öppnade mötet.'],
      ['Val av mötesfunktionärer', 'Till ordförande valdes Bo Hjert.'],
      ['Kassarapport', 'Kassören läste rapporten. Den godkändes.'],
      ['Medlemsavgifter', 'Styrelsen föreslog 125 kronor. Mötet beslöt så.'],
      ['Avslutning', 'Efter kaffe avslutades mötet.'],
    ].flat();
    expect(headingsOf([title, ...said].join('\n'))).toEqual([
      '(1) Öppnande',
      '(2) Val av mötesfunktionärer',
      '(3) Kassarapport',
      '(4) Medlemsavgifter',
      '(5) Avslutning',
    ]);
  });
});

describe('what announces no decision, and what does', () => {
  it('is no note that somebody had written down', () => {
    const text =
      'Nils Ros och Ulla Skar (båda c) lät till protokollet anteckna, att de röstat nej endast för tunneln.';
    expect(paragraph(text).decisions).toEqual([]);
  });

  it('is the time that those are chosen for', () => {
    const { decisions } = paragraph(
      'Kommunfullmäktige beslutar för tiden 1 januari 2015–31 december 2018\n1. att till ordförande välja Siv Torell (S),\n2. att bordlägga valet av revisorer.',
    );
    expect(decisions.map(({ points }) => points)).toEqual([
      ['att till ordförande välja Siv Torell (S),', 'att bordlägga valet av revisorer.'],
    ]);
  });
});

describe('covers', () => {
  const rest = '\n\n§ 1 Val\nBeslut\nPlanen antas.\n\n§ 2 Avslutning\nMötet avslutas.';

  it('list below Vidare närvarande who does not decide', () => {
    const cover =
      'Direktionen\nProtokoll 2005-12-08\nNärvarande beslutande:\nMarga Holl, ordförande\nLeif Åker\nVidare närvarande:\nLars Beck, förbundsdirektör';
    expect(
      structureMeeting(cover + rest).attendees.map(({ name, deciding }) => `${name} ${deciding}`),
    ).toEqual(['Marga Holl true', 'Leif Åker true', 'Lars Beck false']);
  });

  it('tell of breaks behind the place', () => {
    const cover =
      'Kommunfullmäktige\nPlats och tid   Hörsalen, Kvarnen, den 24 november 2014 kl. 18.00–21.40. Sammanträdet ajournerades kl. 19.50–20.05.';
    expect(structureMeeting(cover + rest).place).toBe('Hörsalen, Kvarnen');
  });
});
