import { describe, expect, it } from 'vitest';
import { structureText } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

const tableOfContents = `Innehållsförteckning:                                  Sid.
Ks § 65   Framtidsplan för Bruna                        4
Ks § 66   Översyn av ägardirektiv i de helägda
          kommunala bolagen                             6
Ks § 67   Rapport från strukturgruppen                  9
                                                        4
Ks § 65                  Ks 04:199

Framtidsplan för Bruna

Arbetsutskottets förslag
Planen antas.

Kommunstyrelsens beslut
Planen antas.
                                                        6
Ks § 66                  Ks 05:12

Översyn av ägardirektiv i de helägda kommunala bolagen

Kommunstyrelsens beslut
Ägardirektiven fastställs.`;

const withoutCaption = `Samordningsförbundet Myran
Styrelsen 2016-12-16

§ 84   Mötets öppnande
§ 85   Godkännande av dagordningen
§ 86   Ansökan om medel till insatsen Kompassen, föredragande
       förbundschef Siv Alm. Beslutsärende
§ 87   Mötets avslutande

§ 84   Mötets öppnande
Ordföranden Per Ek hälsar alla välkomna och öppnar mötet.

§ 85   Godkännande av dagordningen
Styrelsen beslutar
att godkänna dagordningen.

§ 86   Ansökan om medel till insatsen Kompassen
Siv Alm redogör för insatsen.

Styrelsen beslutar
att bevilja 200 000 kronor.

§ 87   Mötets avslutande
Ordföranden avslutar mötet.`;

describe('a list of the matters that stands before the minutes', () => {
  it('is no protocol, though its numbers and titles are those of one', () => {
    expect(headingsOf(tableOfContents)).toEqual([
      '§65 Framtidsplan för Bruna',
      '§66 Översyn av ägardirektiv i de helägda kommunala bolagen',
    ]);
  });

  it('needs no caption', () => {
    const [minutes] = structureText(withoutCaption);
    expect(minutes?.paragraphs.map(({ title }) => title)).toEqual([
      'Mötets öppnande',
      'Godkännande av dagordningen',
      'Ansökan om medel till insatsen Kompassen',
      'Mötets avslutande',
    ]);
    expect(minutes?.paragraphs[2]?.decisions[0]?.points).toEqual(['att bevilja 200 000 kronor.']);
    expect(minutes?.notices.map(({ code }) => code)).not.toContain('second-copy');
  });
});
