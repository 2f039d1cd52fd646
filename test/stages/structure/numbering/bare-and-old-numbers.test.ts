import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('numbers without § and old ways to print it', () => {
  it.each<[string, string, string[]]>([
    [
      'bare minutes with skip and repeat',
      `Styrelsemöte 2021-03-04
1. Mötets öppnande
Siv öppnade mötet.
2. Dagordning
Godkändes.
4. Ekonomi
Kassan är god.
5. Städdag
Den 4 maj.
5. Grillkväll
Den 5 juni.
7. Övrigt
Inget.
8. Mötets avslutande
Siv avslutade mötet.`,
      [
        '1. Mötets öppnande',
        '2. Dagordning',
        '4. Ekonomi',
        '5. Städdag',
        '5. Grillkväll',
        '7. Övrigt',
        '8. Mötets avslutande',
      ],
    ],
    [
      'bare without points',
      `Styrelsemöte 2021-03-04
1 Mötets öppnande
Siv öppnade mötet.
2 Dagordning
Godkändes.
3 Ekonomi
Kassan är god.
4 Mötets avslutande
Siv avslutade mötet.`,
      ['1. Mötets öppnande', '2. Dagordning', '3. Ekonomi', '4. Mötets avslutande'],
    ],
    [
      'paren numbers',
      `Styrelsemöte 2021-03-04
1) Mötets öppnande
Siv öppnade mötet.
2) Dagordning
Godkändes.
3) Ekonomi
Kassan är god.
4) Mötets avslutande
Siv avslutade mötet.`,
      ['1. Mötets öppnande', '2. Dagordning', '3. Ekonomi', '4. Mötets avslutande'],
    ],
    [
      '§ letters sequence',
      `§ 9 Val av styrelse
a) Val av ordförande
Siv valdes.
b) Val av ledamöter
Arne och Bo valdes.
§ 9a Val av ersättare
Eva valdes.
§ 9b Val av suppleant
Pär valdes.
§ 10 Avslutning
Mötet avslutades.`,
      ['§9 Val av styrelse', '§9a Val av ersättare', '§9b Val av suppleant', '§10 Avslutning'],
    ],
    [
      'number below §',
      `§
12 Val av justerare
Siv valdes.
§
13 Ekonomi
Kassan är god.
§
14 Avslutning
Mötet avslutades.`,
      ['§12 Val av justerare', '§13 Ekonomi', '§14 Avslutning'],
    ],
    [
      'old: § after number with point',
      `1. § Mötet öppnades av ordföranden.
2. § Föregående protokoll lästes och godkändes.
3. § Till justerare valdes Siv Torell.
4. § Mötet avslutades.`,
      ['§1', '§2', '§3', '§4'],
    ],
    [
      'old: § n sentence',
      `§ 1
Ordföranden hälsade de närvarande välkomna och förklarade mötet öppnat.
§ 2
Föregående protokoll upplästes och godkändes.
§ 3
Till justeringsmän valdes Siv Torell och Bo Ek.`,
      ['§1', '§2', '§3'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
