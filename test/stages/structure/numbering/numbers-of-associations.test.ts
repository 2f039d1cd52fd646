import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('the numbers of an association’s minutes', () => {
  it.each<[string, string, string[]]>([
    [
      'with a letter after their point',
      `Protokoll nr 3 vid förbundsstyrelsens sammanträde den 3 maj 2006

1. Sammanträdets öppnande
Arne Lilja hälsar välkommen.

1.a Protokolljusterare
Siv Torell utses.

1.b Föregående protokoll
Läggs till handlingarna.

2.a Ekonomi
Bo Ek redovisar läget.`,
      ['1. Sammanträdets öppnande', '1a. Protokolljusterare', '1b. Föregående protokoll', '2a. Ekonomi'],
    ],
    [
      'without points, over lists that begin anew',
      `Protokoll fört vid sektionsmöte 2012-09-12

1 Mötets öppnande

Arne Lilja öppnade mötet.

2 Formalia

1. Val av mötesordförande
Siv Torell valdes.

2. Val av sekreterare
Bo Ek valdes.

3. Dagordning
Dagordningen fastställdes.

4. Föregående protokoll
Lades till handlingarna.

3 Rapporter

Eva Berg berättade om höstens resa.`,
      ['1. Mötets öppnande', '2. Formalia', '3. Rapporter'],
    ],
    [
      'without points, over numbers of their own',
      `Protokoll från divisionsmöte 2024-03-26

1 Öppnande av möte
Mötet öppnades av Siv Torell.

2 Formalia
2.1 Röstlängd
Röstlängden fastställdes.

2.2 Val av justerare
Bo Ek valdes.

3 Rapporter
3.1 Styrelsen
Eva Berg berättade om höstens resa.`,
      ['1. Öppnande av möte', '2. Formalia', '3. Rapporter'],
    ],
    [
      'that leap before the meeting closes',
      `Styrelsemöte Protokoll 2014-12-03
Närvarande: Arne Lilja, Siv Torell
1. Mötet öppnas
2. Föregående protokoll
Gungan är lagad.
3. Ekonomi
Inget avvikande.
4. Övrigt
4.1 Inköp
En gunga köps in.
4.2 Träd
Eken tas ned.
7. Nästa styrelsemöte
Den 21 januari.`,
      ['1. Mötet öppnas', '2. Föregående protokoll', '3. Ekonomi', '4. Övrigt', '7. Nästa styrelsemöte'],
    ],
    [
      'of which one is printed twice and the next left out',
      `Protokoll från Ekbackens släktförenings årsmöte den 22 augusti 2009

1. Årsmötet förklarades utlyst i laga tid.

2. Till ordförande valdes Arne Lilja.

3. Verksamhetsberättelsen lästes upp.

4. Styrelsen beviljades ansvarsfrihet.

4. Styrelse valdes enligt följande:

Ordförande: Arne Lilja, omval

6. Avgiften fastställdes till 100 kr.

7. Övriga frågor

Inga.`,
      ['1.', '2.', '3.', '4.', '4.', '6.', '7. Övriga frågor'],
    ],
    [
      'of paragraphs that a sentence names',
      `Protokoll sektionsmöte 1998-05-14

§1. Öppnande

Siv Torell öppnade mötet.

§2. Föredragningslista

Listan fastslogs med följande tillägg:
§17.4 Video
§17.5 Resa
§19.3 Stadgar

§3 Föregående protokoll

Godkändes.

§4 Meddelanden

Bo Ek söker folk.`,
      ['§1 Öppnande', '§2 Föredragningslista', '§3 Föregående protokoll', '§4 Meddelanden'],
    ],
    [
      'with a dot before each',
      `Protokoll fört vid Norrby bygdegårdsförenings årsmöte 2023-03-06

• 1. Arne Lilja öppnade mötet
• 2. Fastställande av dagordning.
• 3. Kallelsen godkändes
• 4. Revisionsberättelsen lästes upp.
• 5. Styrelsen fick ansvarsfrihet
• 6. Mötet avslutades`,
      ['1.', '2. Fastställande av dagordning.', '3.', '4.', '5.', '6. Mötet avslutades'],
    ],
    [
      'and not that of the one adjusted at once',
      `Protokoll fört vid konstituerande möte 2013-08-14

§ 1 Öppnande
Arne Lilja öppnade mötet.

§ 2 Firmateckning
Styrelsen beslöt att Arne Lilja tecknar firman.

Paragraf 2 Beslut förklarades omedelbart justerat

§ 3 Avslutning
Arne Lilja avslutade mötet.`,
      ['§1 Öppnande', '§2 Firmateckning', '§3 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});

describe('minutes of an association that number nothing', () => {
  it.each<[string, string, string[]]>([
    [
      'with titles and texts in turn',
      `Kortfattat protokoll från styrelsemöte 2010-06-22

Offerter för underhåll

Medlemmarna får inte ta in egna offerter.

Målning

Trapphuset målas i augusti.

Fasader

Styrelsen fotograferar skadorna. Bilderna sparas.`,
      ['(1) Offerter för underhåll', '(2) Målning', '(3) Fasader'],
    ],
    [
      'with the hour behind what opens and closes',
      `Mötesprotokoll Kodgillet
3 november 2021

Närvarande
• Arne Lilja
• Siv Torell

Mötets öppnande 12:15

• Tröjorna är beställda
• Lokalen bokas av Siv

Övrigt

Nästa möte 12:15 10-11-2021

Mötet avslutas 12:52`,
      [
        '(1) Mötets öppnande 12:15',
        '(2) Övrigt',
        '(3) Nästa möte 12:15 10-11-2021',
        '(4) Mötet avslutas 12:52',
      ],
    ],
    [
      'with what is moved right under the title',
      `Möte 2023-02-07

Öppnar mötet 11:45

Runda bordet
Alla mår bra

Beslutsbarhet:
Att: Styrelsen uppfyller kraven

Beslut: Bifalles

Protokolljusterare
Att: Siv är protokolljusterare

Beslut: Bifalles

Rapporter
Inga rapporter

Avslutning av mötet
Mötet slutar 12:30`,
      [
        '(1) Öppnar mötet 11:45',
        '(2) Runda bordet',
        '(3) Beslutsbarhet',
        '(4) Protokolljusterare',
        '(5) Rapporter',
        '(6) Avslutning av mötet',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
