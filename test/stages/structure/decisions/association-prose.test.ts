import { describe, expect, it } from 'vitest';
import { paragraph } from '../proceedings/read-paragraph.ts';
import { lines } from '../structure-text.ts';

const pointsOf = (text: string): readonly string[] =>
  paragraph(text).decisions.flatMap(({ points }) => points);
const tasksOf = (text: string): readonly string[] =>
  paragraph(text).decisions.flatMap(({ assignments }) =>
    assignments.map(({ who, due }) => `${who}: ${due?.text ?? '-'}`),
  );

describe('sentences that settle a matter', () => {
  it.each([
    'Rådet förordar en ny utredning, vilket också blir nämndens beslut.',
    'Ingen hade annan mening, varför styrelsens beslut blev att anta anbud C.',
    'Efter en stunds prat landade vi i att sälja traktorn.',
    'Mötet stannade för att vänta med köpet.',
    'Utflyktsbudgeten på 4 000 kr klubbades.',
    'Förslaget röstades ner.',
    'Årets underskott täcks ur reservfonden.',
    'Båtplatsavgiften ska vara betald senast den 1 maj.',
    'Mötesordföranden konstaterade att stämman därmed antagit stadgarna.',
    'Eva Lind blev sekreterare.',
    'Vi skjuter på frågan om hemsidan till nästa möte.',
  ])('%s', (sentence) => {
    expect(pointsOf(`Frågan diskuterades. ${sentence}`)).toEqual([sentence]);
  });

  it('begin after a surname of one letter', () => {
    const read = 'Revisionsberättelsen lästes upp av Sven S.';
    const settled = 'Den godkändes av mötet och styrelsen beviljades ansvarsfrihet.';
    expect(pointsOf(`${read} ${settled}`)).toEqual([settled]);
    expect(pointsOf('Till kassör valdes Sven S. Lind.')).toEqual(['Till kassör valdes Sven S. Lind.']);
  });

  it.each([
    'Klubbens hedersmedalj i silver tilldelades Eva Lind.',
    'Eva Lind lämnade mötet.',
    'Årsmötet var enigt om att det vore synd.',
    'I övrigt tackar nämnden för informationen.',
    'Förslaget röstades ner förra året.',
    'Eva Lind blev sjuk.',
    'Stadgarna antogs en första gång på den extra stämman den 22 november 2018.',
    'Föreningens revisor läste upp berättelsen, i vilken ansvarsfrihet tillstyrks.',
  ])('not: %s', (sentence) => {
    expect(pointsOf(`Frågan diskuterades. ${sentence}`)).toEqual([]);
  });
});

describe('sentences behind Beslut:', () => {
  it('decide each for itself', () => {
    const { decisions } = paragraph(
      'Beslut: Rensningen görs av medlemmarna i höst. Högst 3 000 kr får användas. Frågan om vem som kör sköts upp till vårmötet.',
    );
    expect(decisions.map(({ points }) => points)).toEqual([
      ['Rensningen görs av medlemmarna i höst.'],
      ['Högst 3 000 kr får användas.'],
      ['Frågan om vem som kör sköts upp till vårmötet.'],
    ]);
  });

  it('count once where the label stands in a block', () => {
    expect(pointsOf('Planen gicks igenom och är bra. Beslut: Planen tillstyrktes.')).toEqual([
      'Planen tillstyrktes.',
    ]);
  });
});

describe('a list of points', () => {
  it('ends where a block of its own begins', () => {
    const text = lines`
      Mötet beslutade att
      - lägga berättelsen till handlingarna
      Innan beslutet fattades gick Eva Lind igenom året. Föreningen har 212 medlemmar.
    `;
    expect(pointsOf(text)).toEqual(['lägga berättelsen till handlingarna']);
  });
});

describe('action points', () => {
  it.each([
    ['Eva Lind bokar lokalen och skickar inbjudan senast den 4 april.', ['Eva Lind: senast den 4 april']],
    ['Eva mejlar alla grupper senast fredag.', ['Eva: senast fredag']],
    ['Bo och Siv ordnar en städdag före midsommar.', ['Bo och Siv: före midsommar']],
    ['Kassören återkommer med en kalkyl vid nästa möte.', ['Kassören: vid nästa möte']],
    ['Styrelsen sätter upp två lampor före sportlovet.', ['Styrelsen: före sportlovet']],
    ['Bo hör av sig till Siv så fort kommunen svarat.', ['Bo: -']],
    ['Kaj Fors bjuder in grannklubben, snarast.', ['Kaj Fors: snarast']],
    [
      'Däremot fick Bo och Siv i uppdrag att skanna bilderna under höstlovet.',
      ['Bo och Siv: under höstlovet'],
    ],
  ])('%s', (sentence, tasks) => {
    expect(tasksOf(`Det pratades länge om saken. ${sentence}`)).toEqual(tasks);
  });

  it.each([
    'Eva Lind (S) svarar att arbetet är beställt och börjar vecka 24.',
    'Frågan återkommer i maj.',
    'Eva undrade om Bo kollar med banken.',
    'Banken svarar senast i maj.',
    'Kollar någon med banken före maj?',
  ])('not: %s', (sentence) => {
    expect(tasksOf(`Det pratades länge om saken. ${sentence}`)).toEqual([]);
  });
});

describe('rows of a proposal', () => {
  const rows = 'Ordförande 1 år Eva Lind, omval\n\nKassör 2 år Bo Ek, nyval';

  it('decide nothing where a sentence below them does', () => {
    expect(
      pointsOf(`Valberedningen hade följande förslag:\n\n${rows}\n\nStämman valde enligt förslaget.`),
    ).toEqual(['Stämman valde enligt förslaget.']);
  });
});
