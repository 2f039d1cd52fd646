import { describe, expect, it } from 'vitest';
import { earlierProtocols } from '../../../../src/stages/structure/references/discussed-protocol.ts';
import { readReferences } from '../../../../src/stages/structure/references/read-references.ts';

const known = { own: '2019-05-10', previous: '2019-04-03' };

/** Each reference as `kind: text`, with what else it says behind it. */
function read(text: string): readonly string[] {
  return readReferences(text, known).map(({ kind, text: printed, number, date, body }) =>
    [`${kind}: ${printed}`, number ?? '', date ?? '', body ?? ''].join(' | ').replace(/(?: \| )+$/u, ''),
  );
}

describe('paragraphs that are referred to', () => {
  it.each([
    ['Se § 68.', ['paragraph: § 68 | 68']],
    ['Jämför §68 ovan.', ['paragraph: §68 | 68']],
    ['Se § 9 a om hyran.', ['paragraph: § 9 a | 9']],
    ['Frågan tas upp under § 5.1 nedan.', ['paragraph: § 5.1 | 5']],
    ['Närvarande §§ 4–6 och därefter hemma.', ['paragraph: §§ 4–6 | 4']],
    ['Ordföranden lämnade §§ 4, 5 och 7 därhän.', ['paragraph: §§ 4, 5 och 7 | 4']],
    ['Enligt paragraf 12 i dag.', ['paragraph: paragraf 12 | 12']],
    ['Enligt paragraferna 12–14.', ['paragraph: paragraferna 12–14 | 12']],
    ['Uppdraget gavs i § 68/2018.', ['paragraph: § 68/2018 | 68']],
    ['Uppdraget gavs i § 68/18.', ['paragraph: § 68/18 | 68']],
    ['Beslut i KS § 45/2018.', ['paragraph: § 45/2018 | 45 |  | KS']],
    ['KS 2019-03-05 § 29', ['paragraph: § 29 | 29 | 2019-03-05 | KS']],
    ['KSAU 2019-02-19 § 12', ['paragraph: § 12 | 12 | 2019-02-19 | KSAU']],
    ['KF § 12, 2019-02-25', ['paragraph: § 12 | 12 | 2019-02-25 | KF']],
    ['Nämnden den 5 mars 2019, § 29, tog upp saken.', ['paragraph: § 29 | 29 | 2019-03-05 | Nämnden']],
    [
      'Kommunstyrelsens arbetsutskott 2019-04-16 § 44',
      ['paragraph: § 44 | 44 | 2019-04-16 | Kommunstyrelsens arbetsutskott'],
    ],
    [
      'Arbetsutskottet beslutade den 24 april 2019, § 16, att vänta.',
      ['paragraph: § 16 | 16 | 2019-04-24 | Arbetsutskottet'],
    ],
    ['Ärendet återremitterades den 3 april, § 31.', ['paragraph: § 31 | 31 | 2019-04-03']],
    ['Ärendet bordlades 94-05-18 § 12.', ['paragraph: § 12 | 12 | 1994-05-18']],
    ['Se § 6 i protokollet från den 14 september 2018.', ['paragraph: § 6 | 6 | 2018-09-14']],
    ['Nya lås, § 7 möte 5 (2019-01-27): klart.', ['paragraph: § 7 | 7 | 2019-01-27']],
    ['Bordlagt KS 180205 § 12.', ['paragraph: § 12 | 12 | 2018-02-05 | KS']],
    ['Se § 31 i föregående protokoll.', ['paragraph: § 31 | 31 | 2019-04-03']],
    ['Vid förra mötet (§ 31) sades nej.', ['paragraph: § 31 | 31 | 2019-04-03']],
    ['Vid styrelsens möte 2018-09-30 togs frågan upp (§ 68).', ['paragraph: § 68 | 68 | 2018-09-30']],
    ['Frågan väcktes vid mötet den 14 mars (§ 12).', ['paragraph: § 12 | 12 | 2019-03-14']],
    ['Bordlagt från 14/3, § 12.', ['paragraph: § 12 | 12 | 2019-03-14']],
    ['Styrelsen beslutade 2018-03-21 att byta lås (§ 12).', ['paragraph: § 12 | 12 | 2018-03-21']],
    ['Protokoll 2019-04-03 godkändes. Till § 30 påpekades ett fel.', ['paragraph: § 30 | 30 | 2019-04-03']],
    ['Taket ska vara klart 2019-12-31, § 12.', ['paragraph: § 12 | 12']],
    ['Avtalet löper till 2018-12-31, se § 12.', ['paragraph: § 12 | 12']],
    // a date of something else says nothing of the paragraph
    ['Avtalet från 2018-01-01 gäller fortfarande, se § 12.', ['paragraph: § 12 | 12']],
    [
      'Protokollet från den 3 april gicks igenom. Till § 30 påpekades ett skrivfel.',
      ['paragraph: § 30 | 30 | 2019-04-03'],
    ],
    ['Föregående protokoll 2019-04-03\nTill § 30 ställdes en fråga.', ['paragraph: § 30 | 30 | 2019-04-03']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Ersättning utgår enligt 5 kap. 42 §.',
    'Enligt § 5 i hyresavtalet ska fönstren putsas.',
    '§ 8.2 Ekonomi',
    'Det kostar 68 kronor.',
    'Beslutet gäller med stöd av 9 § andra stycket.',
  ])('none in: %s', (text) => {
    expect(read(text).filter((one) => one.startsWith('paragraph'))).toEqual([]);
  });
});

describe('earlier protocols', () => {
  it.each([
    ['Föregående protokoll 2019-04-03', [['Föregående protokoll 2019-04-03', '2019-04-03']]],
    ['Protokollet från den 3 april 2019 godkändes.', [['Protokollet från den 3 april 2019', '2019-04-03']]],
    ['Protokollet från den 3 april gicks igenom.', [['Protokollet från den 3 april', '2019-04-03']]],
    ['Protokollet godkändes.', []],
    ['Protokollet från den 10 maj 2019 justeras snart.', []],
  ])('%s', (text, expected) => {
    expect(earlierProtocols(text, '2019-05-10').map(({ text: printed, date }) => [printed, date])).toEqual(
      expected,
    );
  });
});

describe('laws', () => {
  it.each([
    'kap. 5 § 42 kommunallagen',
    '5 kap. 42 § kommunallagen',
    '5 kap 42 § kommunallagen',
    '5 kap. 42 § 3 st. kommunallagen',
    '6 kap. 28–32 §§ kommunallagen',
    '26 kap. 9, 14 och 21 §§ miljöbalken',
    '2 kap. 3 a § andra stycket skollagen',
    '7 § kommunallagen',
    '3 kap. 8 § 2 mom. hälsoskyddslagen',
    '56 § byggnadsstadgan',
    '9 kap. 30 § plan- och bygglagen',
    '25 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
    '22 § förvaltningslagen (2017:900)',
    '9 kap. 31 b § PBL',
    'PBL 9 kap. 30 §',
    'LSS 9 §',
    '9 § LSS',
    '9 § 3 LSS',
    'SoL 4 kap. 1 §',
    '4 kap. 1 § SoL',
    'KL 6:25',
    'KL 6 kap. 25 §',
    'kommunallagen 5 kap. 42 §',
    'kommunallagens 5 kap. 42 §',
    'kommunallagen (1991:900) 5 kap. 42 §',
    '30 § föreningens stadgar',
    '23 § i stadgarna',
    '7 § stadgarna',
    '§ 23 i stadgarna',
    '§ 12 stadgarna',
    'stadgarnas § 12',
    'stadgarnas 12 §',
    '§ 4 i förbundets arbetsordning',
    '16 § lag om finansiell samordning',
    '46 § lagen om förvaltning av samfälligheter',
    '7 § lagen om stöd och service till vissa funktionshindrade',
    '5 § lagen (2003:1210)',
    '4 § lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser',
    '13 kap. 1 § lagen om kommunal bokföring och redovisning',
    '12 § förordningen (1998:899) om miljöfarlig verksamhet och hälsoskydd',
    '9 § förordningen om statligt stöd till regional utveckling',
    '7 § tekniska nämndens reglemente',
    '2 § lagen 2021:890',
    '8 § AFS 2001:1',
    'artikel 28 i dataskyddsförordningen',
    'artikel 6.1 e GDPR',
    '40 kap. 12 § kyrkoordningen',
    '7 kap. jordabalken',
  ])('%s', (printed) => {
    expect(read(`Styrelsen ska enligt ${printed} svara inom kort.`)).toEqual([`law: ${printed}`]);
  });
});

describe('cases', () => {
  it.each([
    'dnr KS 2019/45',
    'Dnr: KS 2017-112',
    'dnr 2019-112',
    'dnr 94-0212',
    'dnr 231-86',
    'Dnr 12/2019',
    'diarienummer 2019:112',
    'dnr KS/2019:123-109',
    'dnr 2.3.2-1234/2019',
    'ärende 2019/34',
    'ärende nr 5/2019',
    'ärendenummer AB-2019-01023',
    'KS-2019/101',
    'VN 2005/318',
    'BUN/2019:34',
    'KSF 2019/45-3',
  ])('%s', (printed) => {
    expect(read(`Yttrande har lämnats, ${printed}, i god tid.`)).toEqual([`case: ${printed}`]);
  });

  it.each(['Kursen ges HT 2019/20.', 'KS 2019-03-05', 'Se SOU 2019:34.', 'Ärende 5 utgår.'])(
    'none in: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('attachments', () => {
  it.each([
    ['Se bilaga 1.', ['attachment: bilaga 1 | 1']],
    ['(Bilaga 3)', ['attachment: Bilaga 3 | 3']],
    ['Bilaga 4-7', ['attachment: Bilaga 4-7 | 4']],
    ['Planen, bilagorna 2 och 3, antas.', ['attachment: bilagorna 2 och 3 | 2']],
    ['Listan (bil. 3) godkändes.', ['attachment: bil. 3 | 3']],
    ['Listan (Bil 3) godkändes.', ['attachment: Bil 3 | 3']],
    ['Enligt bilaga A.', ['attachment: bilaga A']],
    ['Enligt bilaga nr 2.', ['attachment: bilaga nr 2 | 2']],
    ['Enligt bilaga KS 2019/34.', ['attachment: bilaga KS 2019/34']],
    ['Redovisas i bilaga § 14.', ['attachment: bilaga § 14']],
    ['Listan godkändes (bilaga).', ['attachment: bilaga']],
    ['Listan godkändes, se bilaga.', ['attachment: bilaga']],
    ['Bilagan till kallelsen hade förkommit.', []],
    ['Förslaget biläggs protokollet.', []],
    ['En bil 2019 kostar mer.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
