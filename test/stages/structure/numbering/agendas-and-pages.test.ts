import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('agendas, continued pages and new meetings', () => {
  it.each<[string, string, string[]]>([
    [
      'agenda then bare minutes',
      `Styrelsemöte 2021-03-04
Dagordning
1. Mötets öppnande
2. Ekonomi
3. Övriga frågor
4. Mötets avslutande

1. Mötets öppnande
Siv öppnade mötet.
2. Ekonomi
Kassan är god.
3. Övriga frågor
Inga.
4. Mötets avslutande
Siv avslutade mötet.`,
      ['1. Mötets öppnande', '2. Ekonomi', '3. Övriga frågor', '4. Mötets avslutande'],
    ],
    [
      'agenda, and a list with the same numbers in a paragraph',
      `Styrelsemöte 2021-03-04
Dagordning
1. Mötets öppnande
2. Ekonomi
3. Krav
4. Arbetsmiljö
5. Mötets avslutande
1. Mötets öppnande
Siv öppnade mötet.
2. Ekonomi
Kassan är god.
3. Krav
Klubben kräver:
1. Omställning
Bolaget ska betala en kurs.
2. Uppsägningstid
Ingen ska behöva arbeta.
3. Inhyrda
De ska gå först.
4. Arbetskläder
De som slutar får behålla dem.
Styrelsen beslutade att överlämna kraven.
4. Arbetsmiljö
Fläkten är trasig.
5. Mötets avslutande
Siv avslutade mötet.`,
      ['1. Mötets öppnande', '2. Ekonomi', '3. Krav', '4. Arbetsmiljö', '5. Mötets avslutande'],
    ],
    [
      'agenda then unnumbered',
      `Styrelsemöte 2021-03-04
Dagordning
1. Mötets öppnande
2. Ekonomi
3. Övriga frågor
4. Mötets avslutande

Mötets öppnande

Siv öppnade mötet.

Ekonomi

Kassan är god.

Övriga frågor

Inga.

Mötets avslutande

Siv avslutade mötet.`,
      ['(1) Mötets öppnande', '(2) Ekonomi', '(3) Övriga frågor', '(4) Mötets avslutande'],
    ],
    [
      'agenda only',
      `Kallelse till årsmöte 2021-03-04
Dagordning
1. Mötets öppnande
2. Val av ordförande
3. Val av justerare
4. Ekonomi
5. Övriga frågor
6. Mötets avslutande`,
      [],
    ],
    [
      'kallelse § only',
      `Kallelse till sammanträde med kommunstyrelsen
§ 1 Val av justerare
§ 2 Budget
§ 3 Taxor
§ 4 Information`,
      [],
    ],
    [
      'two § per page header',
      `§ 88 Svar på motion
Kommunstyrelsens beslut
Motionen avslås.
\fKommunstyrelsen 2021-03-04
§ 88 Svar på motion
Reservation
Arne Lilja reserverar sig.
§ 89 Avslutning
Mötet avslutas.`,
      ['§88 Svar på motion', '§89 Avslutning'],
    ],
    [
      'cont heading',
      `§ 88 Svar på motion
Kommunstyrelsens beslut
Motionen avslås.
\fForts. § 88
Reservation
Arne Lilja reserverar sig.
\f§ 88 (forts.)
Text följer här.
§ 89 Avslutning
Mötet avslutas.`,
      ['§88 Svar på motion', '§89 Avslutning'],
    ],
    [
      'decade restart after new year two protocols no cover',
      `PROTOKOLL
Styrelsemöte 2019-12-04
§ 88 Öppnande
Siv öppnade mötet.
§ 89 Avslutning
Mötet avslutades.
\fPROTOKOLL
Styrelsemöte 2020-01-14
§ 1 Öppnande
Siv öppnade mötet.
§ 2 Avslutning
Mötet avslutades.`,
      ['§88 Öppnande', '§89 Avslutning', '---', '§1 Öppnande', '§2 Avslutning'],
    ],
    [
      'range from cover with body restart',
      `SAMMANTRÄDESPROTOKOLL
Kyrkorådet
Paragrafer 81-84
81 Öppnande
Ordföranden öppnade.
82 Val av justerare
Siv valdes.
$ 83 Budget
Antogs.
84 Avslutning
Mötet avslutades.`,
      ['§81 Öppnande', '§82 Val av justerare', '§83 Budget', '§84 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
