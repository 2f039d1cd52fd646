import { describe, expect, it } from 'vitest';
import { editsOf, repairText } from '../repair-text.ts';

// A page as an engine without å ä ö reads it.
const damagedPage = [
  'Protokoll fort vid styrelsens mote i Forsamlingshuset',
  'Ordforanden Goran Sjostrom halsade valkomna och forklarade motet oppnat.',
  'Foregaende protokoll godkandes och lades till handlingarna. Kassoren foredrog',
  'den ekonomiska rapporten for aret. Ersattarna far sina arvoden i maj.',
];

function readOn(line: string): string | undefined {
  return repairText([...damagedPage, line].join('\n'))
    .split('\n')
    .at(-1);
}

describe('names on a page without å ä ö', () => {
  it.each([
    // capitals that a person chose
    'BrittMarie Tull och RosMarie Fall foredrog punkten.',
    'MeRiTs hade lamnat ett brev.',
  ])('keep the capitals within them: %j', (line) => {
    expect(readOn(line)).toContain(line.slice(0, line.indexOf(' ')));
  });

  it('lose no other letters than those that are often lost', () => {
    expect(readOn('Mikael Hjelleros och Pran Balhotra var anmalda.')).toBe(
      'Mikael Hjelleros och Pran Balhotra var anmälda.',
    );
  });

  it('of ordinary words are restored where they are none without their å ä ö', () => {
    expect(readOn('Folke Brannare och Mona Kvistgard var anmalda.')).toBe(
      'Folke Brännare och Mona Kvistgård var anmälda.',
    );
  });

  it('that follow a first name become no word with a capital', () => {
    expect(readOn('Ansvarig ar Erik Ager i lokalgruppen.')).toBe('Ansvarig är Erik Ager i lokalgruppen.');
  });
});

describe('a surname that no list has', () => {
  it.each([
    'Enligt Wilma Hornevall var saken klar.',
    'Snickeri i Mornevik namns.',
    'Mornevik, ordforande. Mornevik namns ofta.',
  ])('is no other one because its letters are a little like those: %j', (line) => {
    const name = /Hornevall|Mornevik/u.exec(line)?.[0] ?? '';
    expect(readOn(line)).toContain(name);
  });

  it.each(['Hamrius', 'Sundéus', 'Sundius'])('keeps all its letters: %j', (name) => {
    expect(readOn(`Valda blev Ana ${name} och Hanna Lod.`)).toBe(`Valda blev Ana ${name} och Hanna Lod.`);
  });

  it.each([
    ['Enligt Wilma Kvarnén blev det bra.', 'Kvarnén'],
    ['Firman Snickeri i Sundson tackades.', 'Sundson'],
  ])('that ends as many do is no island: %j', (line, name) => {
    expect(readOn(line)).toContain(name);
  });
});

describe('an island', () => {
  it('is one where somebody is on it', () => {
    expect(readOn('Motet holls pa Kvarnén i augusti.')).toBe('Mötet hölls på Kvarnön i augusti.');
  });
});

describe('a name that is one with its rings and without', () => {
  it('stays unless the words around say more', () => {
    expect(readOn('Justerare: Back, Eivor')).toBe('Justerare: Back, Eivor');
  });
});

describe('a first name with an accent on a page with little damage', () => {
  it('stays before a surname that nothing knows', () => {
    const page = [
      'Ordföranden hälsade välkomna och förklarade mötet öppnat.',
      'Ovriga narvarande: ekonom Sara Ek och Raéd Shakwin, förbundschef.',
      'Föregående protokoll godkändes. Avgifterna är de samma som förra året.',
      'Ordföranden tackade för visat intresse och avslutade mötet.',
    ].join('\n');
    expect(editsOf(page).filter((edit) => edit.startsWith('Raéd'))).toEqual([]);
  });
});

describe('a word with a capital before a name that nothing knows', () => {
  it('is restored where one letter is', () => {
    expect(readOn('Motet holls i Vastra Tjodby och gick Over Knutserns aker.')).toBe(
      'Mötet hölls i Västra Tjodby och gick över Knutserns åker.',
    );
  });
});

describe('a capital within small letters', () => {
  it('is an å, ä or ö that was read so', () => {
    expect(readOn('Avtalet gAller till nasta ar, och alla ar behGriga.')).toBe(
      'Avtalet gäller till nästa år, och alla är behöriga.',
    );
  });
});

describe('a page that holds names only', () => {
  const names = 'Rune Haggman\nUlla Ostlund\nSven-Ake Ek\nHakan Bo';
  it('has lost its å ä ö where the whole document has', () => {
    const rest = Array.from({ length: 4 }, () => damagedPage.join('\n')).join('\n');
    expect(repairText(`${rest}\n---\n${names}`).split('\n---\n')[1]).toBe(
      'Rune Häggman\nUlla Östlund\nSven-Åke Ek\nHåkan Bo',
    );
  });

  it('is left where the document has them', () => {
    const rest = 'Ordföranden hälsade välkomna och förklarade mötet öppnat.\n'.repeat(20);
    expect(repairText(`${rest}---\n${names}`)).toContain(names);
  });
});

describe('a name that the text has elsewhere with its å ä ö', () => {
  it('is the same where they are lost', () => {
    const sound = 'Ordföranden hälsade ledamöterna välkomna till mötet. Torkel Brobäck yrkade avslag.';
    expect(repairText(`${sound}\n---\n${damagedPage.join('\n')}\nTorkel Broback var anmald.`)).toContain(
      'Torkel Brobäck var anmäld.',
    );
  });
});
