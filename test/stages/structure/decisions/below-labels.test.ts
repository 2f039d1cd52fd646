import { describe, expect, it } from 'vitest';
import { lines, outline, structureMeeting } from '../structure-text.ts';

describe('what a body proposes to another', () => {
  it('is its decision under the label of its own proposal, and not under another’s', () => {
    const text = lines`
      Kommunstyrelsen
      Sammanträdesdatum 2019-04-08

      § 52   Dnr 2018/0219 KS-5
             Diariekod: 609

      Svar på motion om vindskydd

      Arbetsutskottets förslag
      Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen föreslå kommunfullmäktige besluta följande:

      • Motionen om vindskydd avslås.

      Proposition
      Ordförande Henrik Torell (M) ställer förslagen mot varandra och finner att
      kommunstyrelsen bifaller arbetsutskottets förslag.

      Kommunstyrelsens förslag
      Kommunstyrelsen föreslår kommunfullmäktige besluta följande:

      • Motionen om vindskydd avslås.

      Beslutsexpediering
      Akten
    `;
    expect(outline(text)).toBe(lines`
      §52 Svar på motion om vindskydd [2018/0219]
        decision of Kommunstyrelsen
          Motionen om vindskydd avslås.
    `);
  });
});

describe('a vote', () => {
  const { paragraphs } = structureMeeting(lines`
    Kommunstyrelsen
    Sammanträdesdatum 2012-01-24

    § 25
    Motion om badplats

    Yrkande
    Siv Torell, fp: Motionen bifalls.
    Arne Lilja, s: Motionen avslås.

    Proposition
    Ordförande ställer proposition på yrkandena och finner att kommunstyrelsen antar Arne Liljas yrkande.

    Omröstning
    Omröstning begärs

    Omröstningsresultat
    Med 11 ja-röster mot 2 nej-röster samt 2 ledamöter som avstår från att rösta
    beslutar kommunstyrelsen att anta Arne Liljas yrkande.
  `);

  it('says what was decided where no label does', () => {
    expect(paragraphs[0]?.decisions.map(({ points }) => points)).toEqual([
      [
        'Med 11 ja-röster mot 2 nej-röster samt 2 ledamöter som avstår från att rösta beslutar kommunstyrelsen att anta Arne Liljas yrkande.',
      ],
    ]);
    expect(paragraphs[0]?.votes).toMatchObject([{ yes: 11, no: 2, abstain: 2 }]);
  });

  it('is on proposals that may name a party behind a comma', () => {
    expect(paragraphs[0]?.proposals.map(({ by }) => by)).toEqual([['Siv Torell'], ['Arne Lilja']]);
  });
});

describe('what the body has decided', () => {
  it('was before, where it decides in the present tense', () => {
    const text = lines`
      Skolnämnden
      § 27 Avvikelser
      Skolnämnden noterar informationen.

      Nämnden har beslutat att införa avvikelser som stående punkt på dagordningen.
    `;
    expect(outline(text)).toBe(lines`
      §27 Avvikelser
        decision of Skolnämnden
          Skolnämnden noterar informationen.
    `);
  });
});

describe('who voted how', () => {
  it('is no decision, wherever it stands', () => {
    const text = lines`
      Kommunfullmäktige
      § 17 Omröstning
      Kommunfullmäktige avslår motionen med 3 röster mot 2.

      Ja: Nils Ek (S), Bo Asp (M)

      Nej: Eva Al (C), Ulf Vik (L), Per Ström (V)
      § 18 Omröstning
      Kommunfullmäktige bifaller motionen.

      Ja: 23. Nej: 14.
    `;
    expect(outline(text)).toBe(lines`
      §17 Omröstning
        decision of Kommunfullmäktige
          Kommunfullmäktige avslår motionen med 3 röster mot 2.
      §18 Omröstning
        decision of Kommunfullmäktige
          Kommunfullmäktige bifaller motionen.
    `);
  });
});

describe('what the body has decided today', () => {
  it('stays beside what follows from it', () => {
    const text = lines`
      Skolnämnden
      § 27 Bidrag
      Nämnden har beslutat att bevilja Vedåkra IF 20 000 kr. Nämnden uppdrar åt kansliet att betala ut bidraget.
      § 28 Tomt
      Nämnden har beslutat att sälja tomten.

      Nämnden godkänner anbudet.
    `;
    expect(outline(text)).toBe(lines`
      §27 Bidrag
        decision of Nämnden
          Nämnden har beslutat att bevilja Vedåkra IF 20 000 kr.
        decision of Nämnden
          Nämnden uppdrar åt kansliet att betala ut bidraget.
      §28 Tomt
        decision of Nämnden
          Nämnden har beslutat att sälja tomten.
        decision of Nämnden
          Nämnden godkänner anbudet.
    `);
  });
});

describe('the last paragraph', () => {
  it('does not end where the chair does something by name', () => {
    const text = lines`
      § 1 Val
      Siv Torell valdes.
      § 2 Bron
      Frågan om bron väcktes.
      Ordförande Henrik Ek (M) ställer frågan
      om bron ska byggas.
      Bron godkändes.
    `;
    expect(structureMeeting(text).paragraphs.at(-1)?.text).toContain('Bron godkändes.');
  });
});

describe('a list of matters that are added', () => {
  it('ends where the numbering goes on right below it', () => {
    const text = lines`
      §3 Adjungeringar
      Inga adjungeringar.
      §4 Föredragningslista
      Föredragningslistan godkändes med följande tillägg:
      §8.1 Skifte
      §8.2 Dator
      §5 Fika
      Fikat godkändes.
      §6 Protokoll
      Protokollet godkändes.
      §7 Meddelanden
      Inga meddelanden.
      §8.1 Skifte
      Stugan är betald.
      §8.2 Dator
      Datorn är köpt.
    `;
    expect(structureMeeting(text).paragraphs.map(({ label, title }) => `${label} ${title}`)).toEqual([
      '§3 Adjungeringar',
      '§4 Föredragningslista',
      '§5 Fika',
      '§6 Protokoll',
      '§7 Meddelanden',
      '§8.1 Skifte',
      '§8.2 Dator',
    ]);
  });
});

describe('what the arbetsutskott decided', () => {
  it('is told above what the committee decides', () => {
    const text = lines`
      Socialnämnden
      Sammanträdesdatum 2016-06-09

      Sn § 50 Budget och uppföljning

      Chefen redovisar utfallet.

      ARBETSUTSKOTTET BESLUTAR

      att notera informationen.

      SOCIALNÄMNDEN BESLUTAR

      att godkänna uppföljningen.
    `;
    expect(outline(text)).toBe(lines`
      §50 Budget och uppföljning
        quoted decision of Arbetsutskottet
          att notera informationen.
        decision of Socialnämnden
          att godkänna uppföljningen.
    `);
  });

  it('is its own in its own minutes', () => {
    const text = lines`
      Kommunstyrelsens arbetsutskott
      Sammanträdesdatum 2016-06-09

      § 50 Budget och uppföljning

      ARBETSUTSKOTTET BESLUTAR

      att godkänna uppföljningen.
    `;
    expect(outline(text)).toContain('  decision of Arbetsutskottet');
  });
});
