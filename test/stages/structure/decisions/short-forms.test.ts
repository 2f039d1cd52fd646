import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

/** What the third of four paragraphs decides, whose text is given; its title is `Ärendet`, or the one given. */
function decided(text: string, title = 'Vägen'): readonly string[] {
  const { paragraphs } = structureMeeting(`Protokoll fört vid årsmöte i Norrby byalag den 4 mars 2021

§ 1 Mötets öppnande
Arne Lilja öppnade mötet.

§ 2 Dagordning
Dagordningen godkändes.

§ 3 ${title}
${text}

§ 4 Mötets avslutande
Arne Lilja avslutade mötet.
`);
  return (paragraphs[2]?.decisions ?? []).map(({ points }) => points.join(' | '));
}

describe('associations decide in few words', () => {
  it.each([
    ['Verksamhetsberättelsen föredrogs och godkändes'],
    ['Skrivelsen överlämnades till föreståndaren för besvarande.'],
    ['Norrby Bygg AB vägrades medlemskap, eftersom köparen är ett bolag.'],
    ['Föredrogs och godkändes'],
    ['Den godkändes och styrelsen beviljades ansvarsfrihet för det gångna året.'],
    ['Bokslutet fastställes.'],
    ['Protokollet godkännes och lägges till handlingarna.'],
    ['Mötet har beslutade: att lokalen ska vara öppen'],
    ['Arvodet till styrelsen bestäms till 35 000 kr per år.'],
    ['Revisorn gick igenom revisionsberättelsen, som godkänns.'],
    ['Frågan om redskapslådor ajourneras.'],
    ['Genomgång av föregående protokoll, 2022-01-16 som godkänns av styrelsen.'],
    ['Fråga om tröjor väcktes och mötet beslutar att vi ska vänta till nästa möte.'],
    ['Siv Torell och Bo Ek gavs yttranderätt.'],
    ['Siv och Bo accepterade och blev valda med acklamation.'],
    ['Till funktionärer valdes: a)Ordf. Siv Torell b) sekr. Bo Ek c) justerare Eva Berg.'],
    ['Till revisorer valdes Siv Torell och suppl. Bo Ek.'],
    ['Protokollet från mötet 24.11. 2020 godkändes.'],
    ['Kallelsen till mötet godkändes av mötesdeltagarna.'],
    ['Bo Ek har avsagt sig sitt arvode, vilket accepterades av styrelsen.'],
    ['Avgiften (f.n. 150 kronor) lämnades oförändrad.'],
    ['Inför bygget beslöt ett enigt årsmöte att ta ett lån på 50 000 kr.'],
  ])('%s', (sentence) => {
    expect(decided(sentence)).toEqual([sentence]);
  });

  it.each([
    ['Val av mötesordförande', 'Val av ordförande för mötet: Siv Torell.'],
    ['Val av styrelse', 'Val av styrelse i enlighet med valberedningens förslag.'],
  ])('under %s', (title, sentence) => {
    expect(decided(sentence, title)).toEqual([sentence]);
  });

  it('with nothing but what is to be done', () => {
    expect(
      decided('Bo Ek redovisade budgeten. Underskottet blev litet.\n\natt godkänna uppföljningen'),
    ).toEqual(['att godkänna uppföljningen']);
    expect(decided('att fastställa föredragningslistan.')).toEqual(['att fastställa föredragningslistan.']);
  });
});

it('keeps what a sentence decides together with its additions', () => {
  const plan = 'Planen fastställs med följande tillägg:\n– Ny grusväg\n– Ny brygga';
  expect(decided(plan)).toEqual(['Planen fastställs med följande tillägg: | Ny grusväg | Ny brygga']);
  const list = 'Dagordningen fastställs med följande tillägg:\n– Information om vägen\n– Inköp av grus';
  expect(decided(list, 'Dagordning')).toEqual([
    'Dagordningen fastställs med följande tillägg: – Information om vägen – Inköp av grus',
  ]);
});

it('parts what is decided and who acts on the line of a label', () => {
  expect(
    decided('Beslut: Vi tecknar försäkringen. Siv håller i listan. Den ska vara klar i maj.', 'Försäkring'),
  ).toEqual(['Vi tecknar försäkringen.', 'Siv håller i listan. Den ska vara klar i maj.']);
});

it('parts no fact and no report from what is decided', () => {
  const fact =
    'Vi lagar taket. Virke kostar 4 000 kr. Skälet är att det läcker. Ole rapporterar att det är bråttom.';
  expect(decided(`Beslut: ${fact}`, 'Taket')).toEqual([fact]);
});

describe('what only happened is no decision', () => {
  it.each([
    ['Mötet avslog ansökan om stöd till bryggan den 16 november 2020, § 15.'],
    ['Ledamöterna Siv Torell och Bo Ek valdes föregående år på två år och kvarstår därmed i styrelsen.'],
    ['Styrelsen avslutade sammanträdet och konstaterade att nästa möte är den 10 oktober.'],
    ['I övrigt gick kvällen bra, fast regnet föll.'],
    ['Informerades om att Bo Ek för protokoll och räknar röster.'],
    ['Styrelsen välkomnar intresset från grannbyn.'],
    ['Siv Torell nominerades.'],
  ])('%s', (sentence) => {
    expect(decided(sentence)).toEqual([]);
  });
});

describe('what sounds like a decision and is none', () => {
  it.each([
    'Ärendet ajournerades kl 14.00–14.15.',
    'Ärendet ajournerades.',
    'Avgiften sattes till 200 kr 2019.',
    'Skolan läggs ned om kommunen finner det lämpligt och årsmötet beslutar att betala.',
  ])('%s', (sentence) => {
    expect(decided(sentence)).toEqual([]);
  });
});

describe('what names another day, and is decided', () => {
  it.each([
    ['Avgiften bestämdes till 500 kr per hushåll 2021.'],
    ['Avgiften sattes till 200 kr 2022.'],
    ['Årsmötet beslutade fastställa taxan enligt styrelsens beslut den 3 februari 2021, § 44.'],
    ['Årsmötet antar stadgarna enligt styrelsens förslag den 3 februari 2021, § 44.'],
    ['Årsmötet upphäver sitt beslut den 3 februari 2020, § 4.'],
    ['Årsmötet godkänner redovisningen den 3 februari 2021, § 44.'],
  ])('%s', (sentence) => {
    expect(decided(sentence)).toEqual([sentence]);
  });
});
