import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('rows, references and attachments between paragraphs', () => {
  it.each<[string, string, string[]]>([
    [
      'numbered decision points in § minutes w/o gap',
      `§ 20 Budget
Kommunfullmäktige beslutar
1. Budgeten antas.
2. Skattesatsen blir 21,50.
§ 21 Taxa
Kommunfullmäktige beslutar
1. Taxan antas.
22. Övrigt
§ 23 Avslutning
Mötet avslutas.`,
      ['§20 Budget', '§21 Taxa', '§22 Övrigt', '§23 Avslutning'],
    ],
    [
      'real gap with table rows',
      `§ 20 Budget
Konto Namn Belopp
19 Lokaler 4 000
20 Löner 9 000
21 Resor 1 000
22 Porto 500
§ 22 Taxa
Taxan antas.
§ 23 Avslutning
Mötet avslutas.`,
      ['§20 Budget', '§22 Taxa', '§23 Avslutning'],
    ],
    [
      'real gap with a table row alone',
      `§ 20 Budget
Budgeten gås igenom:
21 Norrsund 4 000 kr
§ 22 Taxa
Taxan antas.
§ 23 Avslutning
Mötet avslutas.`,
      ['§20 Budget', '§22 Taxa', '§23 Avslutning'],
    ],
    [
      'real gap with reference line',
      `§ 20 Budget
Handlingar
Protokoll § 21
KS § 21/2022
Styrelsens protokoll 2022-03-04 § 21
§ 22 Taxa
Taxan antas.
§ 23 Avslutning
Mötet avslutas.`,
      ['§20 Budget', '§22 Taxa', '§23 Avslutning'],
    ],
    [
      'references listed as lines',
      `§ 20 Budget
Beslut
Budgeten antas.
Beslutsunderlag
Kommunstyrelsen § 118
Ksau § 97
Barn- och utbildningsnämnden § 21
§ 21 Taxa
Beslut
Taxan antas.
Beslutsunderlag
Ksau § 98
§ 99 Arbetsutskottet
§ 22 Avslutning
Mötet avslutas.`,
      ['§20 Budget', '§21 Taxa', '§22 Avslutning'],
    ],
    [
      'voters with number then name and party across columns',
      `§ 11 Skolskjuts
Omröstning
Nr Namn Ja Nej
8 Arne Lilja (S) X
9 Siv Torell (M) X
10 Bo Ek (C) X
11 Karin Ask (V) X
12 Pär Ström (L) X
13 Eva Lind (MP) X
§ 12 Avgifter
Avgifterna höjs.
§ 13 Avslutning
Mötet avslutas.`,
      ['§11 Skolskjuts', '§12 Avgifter', '§13 Avslutning'],
    ],
    [
      'attachment of vote lists',
      `§ 11 Skolskjuts
Beslut
Antas.
§ 12 Avslutning
Mötet avslutas.
Vid protokollet
Bo Ek
\fBilaga 1
Omröstningslista § 11
13 Arne Lilja (S) Ja
14 Siv Torell (M) Nej
15 Bo Ek (C) Ja
59 Karin Ask (V) Ja`,
      ['§11 Skolskjuts', '§12 Avslutning'],
    ],
    [
      'attachment contract with §',
      `§ 11 Avtal
Styrelsen beslutar
att teckna avtalet.
§ 12 Avslutning
Mötet avslutas.
Vid protokollet
Bo Ek
\fHyresavtal
§ 1 Parter
Hyresvärd är Fyren AB.
§ 2 Lokal
Lokalen omfattar 40 kvm.
§ 13 Hyra
Hyran är 4 000 kr.
§ 14 Uppsägning
Uppsägningstiden är tre månader.`,
      ['§11 Avtal', '§12 Avslutning'],
    ],
    [
      'chapters in report attachment of bare minutes',
      `Styrelsemöte 2021-03-04
1. Mötets öppnande
Siv öppnade mötet.
2. Rapporter
Rapporterna gicks igenom.
3. Mötets avslutande
Siv avslutade mötet.
\fRapport om fiberutbyggnad
4. Bakgrund
Bygden saknar fiber.
5. Kostnader
Kostnaden är 2 mkr.
6. Förslag
Vi föreslår att gå vidare.`,
      ['1. Mötets öppnande', '2. Rapporter', '3. Mötets avslutande'],
    ],
    [
      'extract: quoted decision heading below another body',
      `§ 88 Svar på motion
Kommunstyrelsens beslut
Motionen avslås.
Tidigare beslut
Kommunfullmäktige beslutade 2021-02-01:
§ 12 Motion om bänkar
Motionen remitteras till kommunstyrelsen.
§ 89 Avslutning
Mötet avslutas.`,
      ['§88 Svar på motion', '§89 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
