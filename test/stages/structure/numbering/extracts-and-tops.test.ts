import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

const page = (text: string): string => text.trim();

describe('an extract, some of whose paragraphs are left out', () => {
  it.each([
    ['§§ 21–40', 'Inleddes kl. 10.06 och avslutades kl. 10.31'],
    ['Paragrafer 21 -- 40', 'Debatten avslutades kl 10.31.'],
    ['§§ 21-40', 'Överläggningen började kl. 10.06 och avslutades kl. 10.31.'],
  ])('is read whole under %j, and where a debate ends the meeting does not', (range, debate) => {
    const pages = [
      `Landstingsfullmäktige\nProtokoll 2015-02-17\n${range}\n\n§ 21\nJustering\nOrdföranden öppnade sammanträdet.`,
      `§ 22\nInterpellation om bussar\n${debate}\nSiv Torell yttrade sig.`,
      '§ 24\nBorgen för Tågbolaget\nFullmäktige beslutade\natt bevilja borgen.',
      '§ 40\nNya motioner\nFullmäktige beslutade att överlämna motionerna till styrelsen.',
    ];
    const { paragraphs, paragraphRange } = structureMeeting(pages.map(page).join('\f'));
    expect(paragraphs.map(({ number }) => number)).toEqual([21, 22, 24, 40]);
    expect(paragraphs.flatMap(({ decisions }) => decisions).length).toBe(2);
    expect(paragraphRange).toEqual({ first: 21, last: 40 });
  });
});

const minutes = (range: string): string =>
  `Kommunfullmäktige\nProtokoll 2026-03-23\n${range}\n\n§ 56 Val av justerare\nSiv Torell utses.\n\n§ 57 Taxa\nTaxan antas.\n\n§ 62 Avslutning\nMötet avslutas.`;

const gaps = (range: string): readonly string[] =>
  structureMeeting(minutes(range)).notices.flatMap(({ code }) => (code === 'paragraph-gap' ? [code] : []));

describe('the gaps of a range in parts', () => {
  it.each([
    'Protokollet omfattar §§56-57, §§62-63',
    'Paragrafer 56–57, 62–63',
    'Paragrafer: §§ 56-57 och 62',
  ])('are no gaps under %j', (range) => {
    expect(gaps(range)).toEqual([]);
  });

  it('are gaps under a range in one part', () => {
    expect(gaps('Paragrafer 56–62')).toEqual(['paragraph-gap']);
  });
});

it('a range in parts holds the paragraphs of its last part too', () => {
  const matters = [1, 2, 14, 15, 30, 31].map((n) => `§ ${n}\nTaxa ${n}\n\nBeslut\nTaxan antas.`);
  const { paragraphs } = structureMeeting(
    ['Kommunfullmäktige\nProtokoll 2023-02-23\nParagrafer: 1–17, 30–31', ...matters].join('\n\n'),
  );
  expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 14, 15, 30, 31]);
});

describe('case numbers', () => {
  it.each([
    ['§ 65                              Ks 06/110 041\nFramtidsplan för hamnen', 'Ks 06/110 041'],
    ['§ 65    Ks2014/0512 008\nFramtidsplan för hamnen', 'Ks2014/0512 008'],
    ['§ 65 Ks 06/110 041\nFramtidsplan för hamnen', 'Ks 06/110 041'],
    ['§ 65\nFramtidsplan för hamnen\nBun 2015/0088-107', 'Bun 2015/0088-107'],
  ])('with a register in small letters and a plan code are read from %j', (heading, caseNumber) => {
    const { paragraphs } = structureMeeting(
      `Kommunstyrelsen\n2006-05-23\n\n${heading}\n\nKommunstyrelsens beslut\nPlanen antas.\n\n§ 66\nAvslutning\nMötet avslutas.`,
    );
    expect(paragraphs[0]).toMatchObject({ title: 'Framtidsplan för hamnen', caseNumber });
  });

  it('are no running headers that a copy of the text repeats', () => {
    const { paragraphs } = structureMeeting(
      'Protokoll\n\n1. Val av justerare\nDIREKTIONSMÖTE 2023-01-18\nDIREKTIONEN BESLUTAR\natt utse Siv Torell.\n\n2. Fastställande av dagordning\nDIREKTIONSMÖTE 2023-01-18\nDIREKTIONEN BESLUTAR\natt fastställa dagordningen.\n\n3. Mötets avslutande\nDIREKTIONSMÖTE 2023-01-18\nMötet avslutas.',
    );
    expect(paragraphs.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Val av justerare', null],
      ['Fastställande av dagordning', null],
      ['Mötets avslutande', null],
    ]);
  });

  it('stand above their number, several of them too, and belong to no paragraph before it', () => {
    const { paragraphs } = structureMeeting(
      'Utbildningsnämnden\n2016-09-15\n\nBUN/2016:360\n\n§ 54\n\nDelårsrapport\n\nBeslut\n\nRapporten godkänns.\n\nBUN/2016:402\n\nBUN/2015:77\n\n§ 55\n\nSkolskjuts\n\nBeslut\n\nÄrendet återremitteras.',
    );
    expect(paragraphs.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Delårsrapport', 'BUN/2016:360'],
      ['Skolskjuts', 'BUN/2016:402'],
    ]);
    expect(paragraphs[0]?.text).not.toContain('BUN/2016:402');
  });
});

describe('where a matter has been before', () => {
  it('is referred to with its body', () => {
    const { paragraphs } = structureMeeting(
      'Socialnämnden\n2016-06-09\n\nSn § 49\n\nÖppnande\n\nOrdföranden öppnade sammanträdet.\n\nSn § 50     Au § 84     Dnr 2016/20-042\n\nBudgetuppföljning\n\nSOCIALNÄMNDEN BESLUTAR\n\natt godkänna redovisningen.',
    );
    expect(paragraphs.map(({ references }) => references)).toEqual([
      [],
      [{ kind: 'paragraph', text: '§ 84', number: 84, date: null, body: 'Au' }],
    ]);
  });

  it.each([
    'Sn § 50          Au § 84\nSn § 34          Au § 57               Dnr 2016/20-042\n\nBudgetuppföljning.',
    'Sn § 50          Au § 84, 85\n\nBudgetuppföljning.                    Dnr 2016/20-042',
    'Sn § 50     Au §§ 84-85     Dnr 2016/20-042\n\nBudgetuppföljning.',
  ])('is no title: %j', (heading) => {
    const { paragraphs } = structureMeeting(
      `Socialnämnden\n2016-06-09\n\nSn § 49\n\nÖppnande\n\nOrdföranden öppnade sammanträdet.\n\n${heading}\n\nSOCIALNÄMNDEN BESLUTAR\n\natt godkänna redovisningen.`,
    );
    const [title, caseNumber] = [paragraphs[1]?.title, paragraphs[1]?.caseNumber];
    expect([title?.replace(/\.$/u, ''), caseNumber]).toEqual(['Budgetuppföljning', '2016/20-042']);
  });
});

describe('titles above numbers that running text follows', () => {
  it('are of the paragraph below them', () => {
    const text = `Protokoll från förbundsmöte den 17 mars 2012

Mötets öppnande
§ 1  Ordföranden Siv Torell hälsar alla välkomna.
     Därefter förklaras mötet öppnat.

Val av mötesfunktionärer
§ 2  Mötet väljer Bo Ek till ordförande för mötet.

Motioner
§ 3  Motion 1 från Norrsund: Sänkt avgift
     Styrelsen föreslår avslag.
     Motionen avslås med 35 röster mot 29.

Val av ordförande
§ 4  Till ordförande omväljs Siv Torell.

Avslutning
§ 5  Ordföranden avslutar mötet.`;
    expect(headingsOf(text)).toEqual([
      '§1 Mötets öppnande',
      '§2 Val av mötesfunktionärer',
      '§3 Motion 1 från Norrsund: Sänkt avgift',
      '§4 Val av ordförande',
      '§5 Avslutning',
    ]);
    const decided = structureMeeting(text).paragraphs.map(({ decisions }) => decisions.length);
    expect(decided).toEqual([0, 1, 1, 1, 0]);
  });
});
