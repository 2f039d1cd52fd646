import { describe, expect, it } from 'vitest';
import { lines, outline, structureMeeting } from './structure-text.ts';

/** The labels and titles that were found. */
function headings(text: string): string[] {
  return structureMeeting(text).paragraphs.map(({ label, title }) => `${label} ${title}`.trim());
}

function notices(text: string): string[] {
  return structureMeeting(text).notices.map(({ code, message }) => `${code}: ${message}`);
}

describe('paragraph headings', () => {
  it.each([
    ['§43. Val av justerare\nA.\n§44. Budget\nB.', ['§43 Val av justerare', '§44 Budget']],
    ['§ 4 Val av justerare\nA.\n§ 5 Budget\nB.', ['§4 Val av justerare', '§5 Budget']],
    ['4 § Val av justerare\nA.\n5 § Budget\nB.', ['§4 Val av justerare', '§5 Budget']],
    ['KS § 4 Val av justerare\nA.\nKS § 5 Budget\nB.', ['§4 Val av justerare', '§5 Budget']],
    ['§ 4/23 Val av justerare\nA.\n§ 5/23 Budget\nB.', ['§4 Val av justerare', '§5 Budget']],
    ['§ 9 Val\nA.\n§ 9a Val av kassör\nB.\n§ 10 Budget\nC.', ['§9 Val', '§9a Val av kassör', '§10 Budget']],
    ['§4\nVal av justerare\nA.\n§5\nBudget\nB.', ['§4 Val av justerare', '§5 Budget']],
  ])('reads %j', (text, expected) => {
    expect(headings(text)).toEqual(expected);
  });

  it('reads a damaged § where the numbering proves it, and says so', () => {
    const text = lines`
      §44. Val av justerare
      Siv Torell valdes.
      845. Föregående protokoll
      Protokollet lades till handlingarna.
      $ 46. Ekonomi
      Läget är gott.
      & 47 Övriga frågor
      Inga.
    `;
    expect(headings(text)).toEqual([
      '§44 Val av justerare',
      '§45 Föregående protokoll',
      '§46 Ekonomi',
      '§47 Övriga frågor',
    ]);
    expect(notices(text)).toContain(
      'heading-by-sequence: Rubriken ”845. Föregående protokoll” läses som §45 med stöd av numreringen.',
    );
  });

  it('reads a misread number where the numbering proves it, and asks a person to look', () => {
    const text =
      '§ 33 Information\nA.\n§ 3 Årsredovisning\nB.\n§ 35 Val\nC.\n§4 36 Idrottshall\nD.\n§ 37 Avslutning\nE.';
    expect(headings(text)).toEqual([
      '§33 Information',
      '§34 Årsredovisning',
      '§35 Val',
      '§36 Idrottshall',
      '§37 Avslutning',
    ]);
    const found = structureMeeting(text).notices.filter(({ code }) => code === 'heading-by-sequence');
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['review', 'Rubriken ”§ 3 Årsredovisning” läses som §34 med stöd av numreringen.'],
      ['info', 'Rubriken ”§4 36 Idrottshall” läses som §36 med stöd av numreringen.'],
    ]);
  });

  it('takes no reference, law or amount at the start of a line for a heading', () => {
    const text = lines`
      § 1 Val av justerare
      Beslutet fattades med stöd av kommunallagen 5 kap. och enligt
      § 2 i arbetsordningen, samt enligt
      7 § lagen om lotsning av båtar.
      895 000 kronor avsätts.
      § 2 Budget
      Se
      § 1.
    `;
    expect(headings(text)).toEqual(['§1 Val av justerare', '§2 Budget']);
  });

  it('takes no agenda and no table of contents before the minutes for paragraphs', () => {
    const text = lines`
      Dagordning
      § 1 Öppnande
      § 2 Budget
      § 3 Avslutning

      § 1 Öppnande
      Ordföranden hälsade alla välkomna.
      § 2 Budget
      Budgeten gicks igenom.
      § 3 Avslutning
      Mötet avslutades.
    `;
    expect(headings(text)).toEqual(['§1 Öppnande', '§2 Budget', '§3 Avslutning']);
    expect(structureMeeting(text).paragraphs[0]?.text).toBe('Ordföranden hälsade alla välkomna.');
  });

  it('leaves a gap in the numbering a gap', () => {
    const text = '§ 20 Budget\nA.\n§ 22 Val\nB.\n§ 23 Avslutning\nC.';
    expect(headings(text)).toEqual(['§20 Budget', '§22 Val', '§23 Avslutning']);
    expect(notices(text)).toContain('paragraph-gap: Mellan §20 och §22 saknas nummer 21.');
  });

  it('keeps a number that the author has used twice', () => {
    const text = '§ 4 Budget\nA.\n§ 5 Val\nB.\n§ 5 Motioner\nC.\n§ 6 Avslutning\nD.';
    expect(headings(text)).toEqual(['§4 Budget', '§5 Val', '§5 Motioner', '§6 Avslutning']);
    expect(notices(text)).toContain('paragraph-repeated: §5 förekommer två gånger.');
  });

  it('says when the range on the cover is not met', () => {
    const text = 'Sammanträdesdatum 2023-03-17\nParagrafer 4–6\n§ 4 Budget\nA.\n§ 5 Val\nB.';
    expect(notices(text)).toEqual(['range-not-met: Försättsbladet anger paragraferna 4–6, texten har 4–5.']);
  });

  it('reads numbered minutes without §, lists and budget rows left alone', () => {
    const text = lines`
      Styrelsemöte 2023-03-17
      1. Mötets öppnande
      Arne Lilja öppnade mötet.
      2. Ekonomi
      Tre frågor lyftes:
      1. Räntan stiger.
      2. Elen är dyr.
      3. Taket läcker.
      Försäkring 12 000
      4 500 kr återstår.
      3. Nästa möte
      Den 4 maj.
      4. Mötets avslutande
      Arne Lilja avslutade mötet.
    `;
    expect(headings(text)).toEqual([
      '1. Mötets öppnande',
      '2. Ekonomi',
      '3. Nästa möte',
      '4. Mötets avslutande',
    ]);
  });

  it('takes no numbered chapter of an attachment for a paragraph', () => {
    const text = lines`
      1. Mötets öppnande
      Arne Lilja öppnade mötet.
      2. Val av justerare
      Siv Torell valdes.
      3. Mötets avslutande
      Arne Lilja avslutade mötet.
      Vid protokollet
      Ivar Stenlund
    `;
    const plan =
      '\fVerksamhetsplan\n1. Inledning\nText.\n2. Mål\nText.\n3. Insatser\nText.\n4. Budget\nText.';
    expect(headings(text + plan)).toEqual([
      '1. Mötets öppnande',
      '2. Val av justerare',
      '3. Mötets avslutande',
    ]);
  });

  it('takes no statutes after the minutes for paragraphs', () => {
    const text =
      '§ 1 Mötets öppnande\nVälkomna.\n§ 2 Val av justerare\nSiv Torell valdes.\n§ 3 Avslutning\nMötet avslutades.';
    const statutes =
      '\fStadgar\n§ 1 Namn\nFöreningen heter Fyren.\n§ 2 Säte\nNorrsund.\n§ 3 Syfte\nAtt lysa.\n§ 4 Färg\nRöd.';
    expect(headings(text + statutes)).toEqual(['§1 Mötets öppnande', '§2 Val av justerare', '§3 Avslutning']);
  });
});

describe('titles', () => {
  it.each([
    [
      'a slash at the end',
      '§ 1 Förlängning av avtal ledare/\nsamordnare i Norrsund\n\nText.',
      'Förlängning av avtal ledare/samordnare i Norrsund',
    ],
    [
      'lower case',
      '§ 1 Redogörelse för vad nämnden gjort i år\nmed anledning av\nlänets kritik\n\nText.',
      'Redogörelse för vad nämnden gjort i år med anledning av länets kritik',
    ],
    [
      'a word that leads on',
      '§ 1 Utökad borgen för\nNorrsunds Bostäder AB\nText står här.',
      'Utökad borgen för Norrsunds Bostäder AB',
    ],
    [
      'a label after the second line',
      '§ 1 Försäljning av fastigheten\nNorrsund 3:18\nBeslut\nFastigheten säljs.',
      'Försäljning av fastigheten Norrsund 3:18',
    ],
    [
      'text in the next line',
      '§ 1 Val av justerare\nSiv Torell föreslogs av valberedningen.',
      'Val av justerare',
    ],
    ['an announcer in the next line', '§ 1 Val av justerare\nBeslut:\nSiv Torell utses.', 'Val av justerare'],
  ])('ends rightly at %s', (_, text, title) => {
    expect(structureMeeting(text).paragraphs[0]?.title).toBe(title);
  });

  it.each([
    ['§ 4 Dnr KS 2017/112\nUtökad borgen\nText.', 'Utökad borgen', 'KS 2017/112'],
    ['§ 4 Ärendenummer AB-2023-01023\nUtökad borgen\nText.', 'Utökad borgen', 'AB-2023-01023'],
    ['§ 4 Utökad borgen\nDnr 31/84\nText.', 'Utökad borgen', '31/84'],
    ['§ 4 Utökad borgen (SN/2012:3)\nText.', 'Utökad borgen', 'SN/2012:3'],
    ['§ 4 Utökad borgen\nKS-2023/61\nBeslut\nJa.', 'Utökad borgen', 'KS-2023/61'],
  ])('takes the case number out of %j', (text, title, caseNumber) => {
    expect(structureMeeting(text).paragraphs[0]).toMatchObject({ title, caseNumber });
  });

  it('leaves the title empty where running text follows the number', () => {
    const text = lines`
      § 1 Arne Lilja öppnade mötet och hälsade alla välkomna.
      § 2 Till ordförande valdes Siv Torell.
      § 3 Styrelsen beviljades ansvarsfrihet.
      § 4
      Kassören redogjorde för läget, som är gott. Inga frågor ställdes.
    `;
    expect(outline(text)).toBe(lines`
      §1
      §2
        decision
          Till ordförande valdes Siv Torell.
      §3
        decision
          Styrelsen beviljades ansvarsfrihet.
      §4
    `);
    expect(structureMeeting(text).paragraphs[0]?.text).toBe(
      'Arne Lilja öppnade mötet och hälsade alla välkomna.',
    );
  });

  it('parts a short title from the sentence after it', () => {
    const text =
      '§ 1 Öppnande. Arne Lilja hälsade alla välkomna.\n§ 2 Val. Siv Torell valdes till justerare.';
    expect(headings(text)).toEqual(['§1 Öppnande', '§2 Val']);
    expect(structureMeeting(text).paragraphs[0]?.text).toBe('Arne Lilja hälsade alla välkomna.');
  });
});
