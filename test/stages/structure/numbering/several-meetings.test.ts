import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('several meetings in a file', () => {
  it.each<[string, string, string[]]>([
    [
      'annual and constituting',
      `Protokoll fört vid årsmöte med Fyrens byalag 2016-03-06
1. Mötets öppnande
Arne Lilja öppnade mötet.
2. Val av ordförande för mötet
Siv Torell valdes.
3. Val av styrelse
Valdes Arne Lilja, Siv Torell och Bo Ek.
4. Mötets avslutande
Mötet avslutades.

Protokoll fört vid konstituerande styrelsemöte med Fyrens byalag 2016-03-06
1. Mötets öppnande
Arne Lilja öppnade mötet.
2. Konstituering
Till kassör valdes Bo Ek.
3. Firmatecknare
Bo Ek tecknar firman.
4. Mötets avslutande
Mötet avslutades.`,
      [
        '1. Mötets öppnande',
        '2. Val av ordförande för mötet',
        '3. Val av styrelse',
        '4. Mötets avslutande',
        '---',
        '1. Mötets öppnande',
        '2. Konstituering',
        '3. Firmatecknare',
        '4. Mötets avslutande',
      ],
    ],
    [
      'annual and constituting §',
      `Årsmötesprotokoll Fyrens byalag 2016-03-06
§ 1 Mötets öppnande
Arne Lilja öppnade mötet.
§ 2 Val av ordförande för mötet
Siv Torell valdes.
§ 3 Val av styrelse
Valdes Arne Lilja, Siv Torell och Bo Ek.
§ 4 Mötets avslutande
Mötet avslutades.
Siv Torell
mötesordförande

Konstituerande möte 2016-03-06
§ 1 Mötets öppnande
Arne Lilja öppnade mötet.
§ 2 Konstituering
Till kassör valdes Bo Ek.
§ 3 Firmatecknare
Bo Ek tecknar firman.
§ 4 Mötets avslutande
Mötet avslutades.`,
      [
        '§1 Mötets öppnande',
        '§2 Val av ordförande för mötet',
        '§3 Val av styrelse',
        '§4 Mötets avslutande',
        '---',
        '§1 Mötets öppnande',
        '§2 Konstituering',
        '§3 Firmatecknare',
        '§4 Mötets avslutande',
      ],
    ],
    [
      'two bodies restart in one file',
      `Protokoll
Kommunstyrelsens arbetsutskott
Sammanträdesdatum 2023-03-17
Plats och tid Kommunhuset kl. 9
Beslutande Arne Lilja
§ 40 Val av justerare
Siv Torell utses.
§ 41 Avslutning
Mötet avslutades.
\f
Protokoll
Kommunstyrelsen
Sammanträdesdatum 2023-03-24
Plats och tid Kommunhuset kl. 9
Beslutande Arne Lilja
§ 12 Val av justerare
Bo Ek utses.
§ 13 Avslutning
Ordföranden avslutade.`,
      ['§40 Val av justerare', '§41 Avslutning', '---', '§12 Val av justerare', '§13 Avslutning'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
