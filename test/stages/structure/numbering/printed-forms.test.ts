import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('numbers as headings print them', () => {
  it.each<[string, string, string[]]>([
    [
      '§ 5.1 sub numbers',
      `Kårfullmäktige 2022-11-24
§ 4 Mötets formalia
§ 4.1 Mötets öppnande
Talman Siv Torell öppnade mötet klockan 17.15.
§ 4.2 Val av justerare
Mötet beslutade
att välja Arne Lilja till justerare.
§ 4.3 Adjungeringar
Inga.
§ 5 Rapporter
§ 5.1 Kårstyrelsen
Kårstyrelsen berättade om hösten.
§ 5.2 Doktorandrådet
Inget nytt.
§ 6 Mötets avslutande
Mötet avslutades 19.30.`,
      ['§4 Mötets formalia', '§5 Rapporter', '§6 Mötets avslutande'],
    ],
    [
      '§ 5.1 without parents',
      `Kårfullmäktige 2022-11-24
§ 4.1 Mötets öppnande
Talman Siv Torell öppnade mötet klockan 17.15.
§ 4.2 Val av justerare
Mötet beslutade
att välja Arne Lilja till justerare.
§ 4.3 Adjungeringar
Inga.
§ 5.1 Kårstyrelsen
Kårstyrelsen berättade om hösten.
§ 5.2 Doktorandrådet
Inget nytt.
§ 6.1 Mötets avslutande
Mötet avslutades 19.30.`,
      [
        '§4.1 Mötets öppnande',
        '§4.2 Val av justerare',
        '§4.3 Adjungeringar',
        '§5.1 Kårstyrelsen',
        '§5.2 Doktorandrådet',
        '§6.1 Mötets avslutande',
      ],
    ],
    [
      'bare 5.1 numbers',
      `Styrelsemöte Norrlyckans studentkår 2021-03-04
1. Mötets öppnande
Siv Torell öppnade mötet.
2. Formalia
2.1 Val av sekreterare
Mötet valde Arne Lilja.
2.2 Val av justerare
Mötet valde Bo Ek.
3. Rapporter
3.1 Ordförande
Har varit på konferens.
3.2 Kassör
Bokslutet är klart.
4. Beslutsärenden
4.1 Inköp av kaffebryggare
Mötet beslutade att köpa en bryggare.
5. Mötets avslutande
Mötet avslutades kl. 19.`,
      ['1. Mötets öppnande', '2. Formalia', '3. Rapporter', '4. Beslutsärenden', '5. Mötets avslutande'],
    ],
    [
      'KF § 61',
      `Kf § 61 Dnr 2005/112
Taxa för slamtömning
Beslut
Taxan antas.

Kf § 62 Dnr 2005/140
Val av nämndeman
Beslut
Siv Torell väljs.

Kf § 63
Anmälningar
Läggs till handlingarna.`,
      ['§61 Taxa för slamtömning', '§62 Val av nämndeman', '§63 Anmälningar'],
    ],
    [
      '§ 12/2019',
      `§ 12/2019 Mötets öppnande
Ordföranden öppnade mötet.
§ 13/2019 Val av justerare
Siv Torell valdes.
§ 14/2019 Avslutning
Mötet avslutades.`,
      ['§12 Mötets öppnande', '§13 Val av justerare', '§14 Avslutning'],
    ],
    [
      '2019:12',
      `§ 2019:12 Mötets öppnande
Ordföranden öppnade mötet.
§ 2019:13 Val av justerare
Siv Torell valdes.
§ 2019:14 Avslutning
Mötet avslutades.`,
      ['§12 Mötets öppnande', '§13 Val av justerare', '§14 Avslutning'],
    ],
    [
      '§ column beside text',
      `§ 12     Val av justerare
         Siv Torell valdes att jämte ordföranden justera protokollet.

§ 13     Ekonomi
         Kassören redogjorde för läget.

§ 14     Avslutning
         Mötet avslutades.`,
      ['§12 Val av justerare', '§13 Ekonomi', '§14 Avslutning'],
    ],
    [
      'margin number alone',
      `Styrelsen för Fyrens byalag 1994-03-20

12
Val av justerare
Siv Torell valdes.

13
Ekonomi
Kassören redogjorde för läget.

14
Nästa möte
Den 4 maj.

15
Avslutning
Mötet avslutades.`,
      ['12. Val av justerare', '13. Ekonomi', '14. Nästa möte', '15. Avslutning'],
    ],
    [
      'Paragraf 5',
      `Paragraf 5. Mötets öppnande
Ordföranden öppnade mötet.
Paragraf 6. Val av justerare
Siv Torell valdes.
Paragraf 7. Avslutning
Mötet avslutades.`,
      ['§5 Mötets öppnande', '§6 Val av justerare', '§7 Avslutning'],
    ],
    [
      'Ärende 5',
      `Ärende 1: Mötets öppnande
Ordföranden öppnade mötet.
Ärende 2: Val av justerare
Siv Torell valdes.
Ärende 3: Avslutning
Mötet avslutades.`,
      ['1. Mötets öppnande', '2. Val av justerare', '3. Avslutning'],
    ],
    [
      'caps headings',
      `§ 1 ÖPPNANDE
Ordföranden öppnade mötet.
§ 2 VAL AV JUSTERARE
Siv Torell valdes.
§ 3 FÖRÄNDRING AV AVGIFTER FÖR
BARNOMSORG OCH SKOLA
Avgifterna höjs.`,
      ['§1 ÖPPNANDE', '§2 VAL AV JUSTERARE', '§3 FÖRÄNDRING AV AVGIFTER FÖR BARNOMSORG OCH SKOLA'],
    ],
    [
      '§§ range',
      `§§ 11-12 Val av styrelse och revisorer
Stämman valde enligt förslaget.
§ 13 Avslutning
Mötet avslutades.`,
      ['§11 Val av styrelse och revisorer', '§13 Avslutning'],
    ],
    [
      'number after title',
      `Mötets öppnande § 1
Ordföranden öppnade mötet.
Val av justerare § 2
Siv Torell valdes.
Avslutning § 3
Mötet avslutades.`,
      ['§1 Mötets öppnande', '§2 Val av justerare', '§3 Avslutning'],
    ],
    [
      'lowercase titles',
      `§ 3 mötets öppnande
Ordföranden öppnade mötet.
§ 4 val av justerare
Siv Torell valdes.
§ 5 avslutning
Mötet avslutades.`,
      ['§3 mötets öppnande', '§4 val av justerare', '§5 avslutning'],
    ],
    [
      'number dot § ',
      `1 § Öppnande
Ordföranden öppnade mötet.
2 § Val av justerare
Siv Torell valdes.
3 § Avslutning
Mötet avslutades.`,
      ['§1 Öppnande', '§2 Val av justerare', '§3 Avslutning'],
    ],
    [
      '§ on line, dash',
      `§ 7 - Mötets öppnande
Ordföranden öppnade mötet.
§ 8 – Val av justerare
Siv Torell valdes.
§ 9: Avslutning
Mötet avslutades.`,
      ['§7 Mötets öppnande', '§8 Val av justerare', '§9 Avslutning'],
    ],
    [
      '§ spaced with colon after code',
      `BUN § 7
Mötets öppnande
Ordföranden öppnade mötet.
BUN § 8
Val av justerare
Siv Torell valdes.
BUN § 9
Avslutning
Mötet avslutades.`,
      ['§7 Mötets öppnande', '§8 Val av justerare', '§9 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
