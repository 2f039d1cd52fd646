import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('what is no paragraph', () => {
  it.each<[string, string, string[]]>([
    [
      'vote list',
      `§ 58 Budget
Beslut
Budgeten antas.
Omröstning
57 Arne Lilja (S) Ja
58 Siv Torell (M) Nej
59 Bo Ek (C) Ja
60 Karin Ask (V) Ja
61 Pär Ström (L) Nej
§ 59 Val av ledamot
Beslut
Siv Torell väljs.
§ 60 Avslutning
Mötet avslutas.`,
      ['§58 Budget', '§59 Val av ledamot', '§60 Avslutning'],
    ],
    [
      'agenda numbers then § ',
      `Ärenden
1 Val av justerare
2 Budget
3 Information

§ 41 Val av justerare
Siv Torell valdes.
§ 42 Budget
Budgeten antas.
§ 43 Information
Noteras.`,
      ['§41 Val av justerare', '§42 Budget', '§43 Information'],
    ],
    [
      'toc with pages',
      `Innehållsförteckning
§ 41 Val av justerare ........ 3
§ 42 Budget ................ 4
§ 43 Information ........... 5
\f
§ 41 Val av justerare
Siv Torell valdes.
§ 42 Budget
Budgeten antas.
§ 43 Information
Noteras.`,
      ['§41 Val av justerare', '§42 Budget', '§43 Information'],
    ],
    [
      'toc with pages, page no at end without dots',
      `Innehåll
§ 41 Val av justerare 3
§ 42 Budget 4
§ 43 Förslag till ändrad avgift för barnomsorg
och skola 5
§ 44 Information 6
\f
§ 41 Val av justerare
Siv Torell valdes.
§ 42 Budget
Budgeten antas.
§ 43 Förslag till ändrad avgift för barnomsorg
och skola
Beslut
Avgiften ändras.
§ 44 Information
Noteras.`,
      [
        '§41 Val av justerare',
        '§42 Budget',
        '§43 Förslag till ändrad avgift för barnomsorg och skola',
        '§44 Information',
      ],
    ],
    [
      'laws',
      `§ 7 Delegation
Nämnden beslutar med stöd av
7 § kommunallagen att delegera.
2 kap. 3 § plan- och bygglagen gäller.
8 § Miljöbalken tillämpas också.
§ 8 Val
Val görs enligt
§ 9 Kommunallagen.
§ 9 Avslut
Mötet avslutas.`,
      ['§7 Delegation', '§8 Val', '§9 Avslut'],
    ],
    [
      'letter is none',
      `Kära medlemmar

Nu är våren här och vi vill berätta om vad som händer.

Städdag

Den 4 maj städar vi gården. Kom alla!

Cykelrensning

Märk din cykel senast den 1 juni.

Kontakt

Hör av dig till styrelsen.

Hälsningar

Styrelsen`,
      [],
    ],
    [
      'statute quoted inside',
      `§ 5 Stadgeändring
Stämman beslutar att ändra stadgarna enligt följande:
§ 1 Namn
Föreningens namn är Fyren.
§ 2 Säte
Föreningen har sitt säte i Norrsund.
§ 3 Medlemskap
Medlem är var och en som betalat avgift.
§ 4 Avgift
Avgiften är 100 kr.
§ 6 Val
Siv Torell valdes till ordförande.
§ 7 Avslutning
Mötet avslutades.`,
      ['§5 Stadgeändring', '§6 Val', '§7 Avslutning'],
    ],
    [
      '§ big, first-person plain list of names',
      `Närvarande
1 Arne Lilja
2 Siv Torell
3 Bo Ek
4 Karin Ask

§ 1 Öppnande
Ordföranden öppnade mötet.
§ 2 Avslutning
Mötet avslutades.`,
      ['§1 Öppnande', '§2 Avslutning'],
    ],
    [
      'budget rows numbered only',
      `Budget 2024
1 Intäkter 400 000
2 Lokaler 120 000
3 Personal 200 000
4 Övrigt 80 000`,
      [],
    ],
    [
      'statutes only',
      `Stadgar för Fyrens byalag
§ 1 Namn
Föreningens namn är Fyrens byalag.
§ 2 Ändamål
Föreningen ska verka för bygden.
§ 3 Medlemskap
Medlem är den som betalat avgiften.
§ 4 Årsmöte
Årsmöte hålls före mars månads utgång.
§ 5 Styrelse
Styrelsen består av fem ledamöter.`,
      [],
    ],
    [
      'list inside numbered minutes',
      `Möte 2023-03-17
1. Mötets öppnande
Arne Lilja öppnade mötet.
2. Verksamhetsplan
Planen har fem punkter:
1. Städning
2. Odling
3. Målning
4. Belysning
5. Grillning
3. Ekonomi
Kassan är god.
4. Övriga frågor
Inga.
5. Mötets avslutande
Arne Lilja avslutade mötet.`,
      ['1. Mötets öppnande', '2. Verksamhetsplan', '3. Ekonomi', '4. Övriga frågor', '5. Mötets avslutande'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
