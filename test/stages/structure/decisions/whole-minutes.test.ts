import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

/** Number, maker, recommendation and points of every decision, a line each. */
function decided(text: string): string {
  return structureMeeting(text)
    .paragraphs.flatMap(({ label, decisions }) =>
      decisions.map(({ maker, recommendedTo, points, quoted }) => {
        const to = recommendedTo === null ? '' : ` to ${recommendedTo}`;
        return `${label} ${quoted ? 'quoted ' : ''}${maker ?? '–'}${to}: ${points.join(' / ')}`;
      }),
    )
    .join('\n');
}

describe('whole minutes', () => {
  it('of a large council: by whose proposal, elections, what ends a decision', () => {
    expect(
      decided(lines`
        Storvattens stad                 Protokoll                         12 (88)
        Kommunfullmäktige                2023-05-22

        § 7 Ärendenummer KS-2022-00911
        Detaljplan för kvarteret Måsen

        Beslut
        Enligt kommunstyrelsens förslag:

        Detaljplanen för kvarteret Måsen, upprättad den 3 mars 2022 och reviderad den
        2 februari 2023, antas.

        Enligt Siv Torells yrkande:

        Kajen ska vara öppen för båtar.

        Handlingar
        Kommunstyrelsen 2023-04-26 § 88

        Yrkanden
        Siv Torell (S) yrkar bifall till kommunstyrelsens förslag.

        § 8 Ärendenummer KS-2023-00300
        Val av ledamot i hamnbolagets styrelse

        Beslut
        Till ledamot i hamnbolagets styrelse för tiden till och med ordinarie årsstämma 2027
        väljs:

        Lena Ros (L)

        Handlingar
        Valberedningens förslag

        § 9 Ärendenummer KS-2023-00302
        Motion om badhus

        Beslut
        Ärendet återremitteras till kommunstyrelsen.
        Beslutet har fattats med stöd av 5 kap. 50 § kommunallagen.

        Information
        En tredjedel av ledamöterna kan begära återremiss.
      `),
    ).toBe(lines`
      §7 –: Detaljplanen för kvarteret Måsen, upprättad den 3 mars 2022 och reviderad den 2 februari 2023, antas.
      §7 –: Kajen ska vara öppen för båtar.
      §8 –: Till ledamot i hamnbolagets styrelse för tiden till och med ordinarie årsstämma 2027 väljs: Lena Ros (L)
      §9 –: Ärendet återremitteras till kommunstyrelsen.
    `);
  });

  it('of an executive board: what it proposes to the council, and what it decides itself', () => {
    expect(
      decided(lines`
        Norrsunds kommun
        Kommunstyrelsen
        Protokoll 2013-04-10

        § 80 Ny taxa för bryggor

        Kommunstyrelsens förslag till kommunfullmäktige
        Taxan antas att gälla från den 1 juli 2013.

        Kommunstyrelsens beslut
        Tekniska chefen får i uppdrag att informera hamnens hyresgäster om den nya taxan.

        Beslutsgång
        Ordföranden finner att kommunstyrelsen beslutar enligt sitt eget förslag.

        § 81 Medborgarlöfte

        Beslut
        Kommunstyrelsen beslutar att föreslå kommunfullmäktige besluta

        att anta medborgarlöftet, samt

        att uppdra till kommunchefen att följa upp det årligen.

        Kommunstyrelsen beslutar för egen del

        att tacka arbetsgruppen för ett gott arbete.

        Reservation
        Arne Lilja (M) reserverar sig.
      `),
    ).toBe(lines`
      §80 Kommunstyrelsen to kommunfullmäktige: Taxan antas att gälla från den 1 juli 2013.
      §80 Kommunstyrelsen: Tekniska chefen får i uppdrag att informera hamnens hyresgäster om den nya taxan.
      §81 Kommunstyrelsen to kommunfullmäktige: att anta medborgarlöftet, samt / att uppdra till kommunchefen att följa upp det årligen.
      §81 Kommunstyrelsen: att tacka arbetsgruppen för ett gott arbete.
    `);
  });

  it('of a council in the eighties: the chair’s finding is no decision where one follows', () => {
    expect(
      decided(lines`
        NORRSUNDS KOMMUN
        KOMMUNFULLMÄKTIGE
        Sammanträdesdatum 1984-09-27

        § 91 Val av ledamot i socialnämnden

        Till ny ledamot i socialnämnden för tiden till och med 1985-12-31 utser kommunfullmäktige

        Greta Ahl (s)

        § 92 Avgifter för barnomsorg

        Kommunstyrelsen föreslog 1984-09-04, § 144, kommunfullmäktige besluta

        att höja avgifterna med 4 %.

        Ordföranden ställer proposition på yrkandena och finner att kommunfullmäktige beslutat bifalla
        kommunstyrelsens förslag.

        Kommunfullmäktige har således beslutat

        att höja avgifterna med 5 % från 1985-01-01.

        § 93 Anmälan av motion

        Motion från Nils Ek (c) om gatubelysning anmäls och remitteras till kommunstyrelsen.

        § 94 Avsägelse

        Beslöt kommunfullmäktige bifalla avsägelsen och hos länsstyrelsen begära ny röstsammanräkning.
      `),
    ).toBe(lines`
      §91 kommunfullmäktige: Greta Ahl (s)
      §92 Kommunfullmäktige: att höja avgifterna med 5 % från 1985-01-01.
      §93 –: Motion från Nils Ek (c) om gatubelysning anmäls och remitteras till kommunstyrelsen.
      §94 kommunfullmäktige: Beslöt kommunfullmäktige bifalla avsägelsen och hos länsstyrelsen begära ny röstsammanräkning.
    `);
  });

  it('of a hunting association: elections without a verb, under titles that say so', () => {
    expect(
      decided(lines`
        Protokoll vid årsstämma med Norrvikens jaktvårdsområde söndagen den 15/6 1986.

        § 1 Öppning
        Erik Ström öppnade.
        § 2 Ordf.
        Till att leda stämman valdes Erik Ström. Till sekr. Georg Berg.
        § 3 Just.män
        Olle Lund och Nils Ek.
        § 4 Kallelsen
        Har suttit i affären. Godkändes.
        § 5 Val
        a) Ordförande, ett år: Erik Ström.
        b) Revisorer: Thure Back, Ove Lind, omval.
        § 6 Övrigt
        Björnspår i maj. Ordf. Erik Ström talar med länsstyrelsen.
      `),
    ).toBe(lines`
      §2 –: Till att leda stämman valdes Erik Ström.
      §2 –: Till sekr. Georg Berg.
      §3 –: Olle Lund och Nils Ek.
      §4 –: Godkändes.
      §5 –: Ordförande, ett år: Erik Ström.
      §5 –: Revisorer: Thure Back, Ove Lind, omval.
    `);
  });
});

describe('a quotation without an announced decision', () => {
  it('ends after its own deciding sentence, and the paragraph with the body’s', () => {
    expect(
      decided(lines`
        Valnämnden i Norrsund
        Protokoll 1994-10-18
        § 46 Öppnande
        Mötet öppnas.
        § 47 Begäran om ny vallokal
        Frågan behandlades även inför förra valet, då nämnden uttalade:
        § 27 VALLOKAL I NORRVIK
        Någon annan uppvärmd lokal finns inte i byn.
        Valnämnden beslöt att bibehålla lotshuset som vallokal.
        Lotshuset har numera ny ägare och är kallt.
        Valnämnden beslöt således att bifalla framställningen.
        § 48 Avslutning
        Mötet avslutas.
      `),
    ).toBe(lines`
      §47 quoted Valnämnden: Valnämnden beslöt att bibehålla lotshuset som vallokal.
      §47 Valnämnden: Valnämnden beslöt således att bifalla framställningen.
    `);
  });
});
