import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged = '§ 4 Vägen\nForbundet foljer fragan. Aterrapportering sker till arsmotet.';
const mended = '§ 4 Vägen\nFörbundet följer frågan. Återrapportering sker till årsmötet.';

describe('restore-section-reference', () => {
  it.each([
    ['Byggnaden skall rivas ($14).', 'Byggnaden skall rivas (§14).'],
    ['Byggnaden skall rivas enligt $ 79.', 'Byggnaden skall rivas enligt § 79.'],
    ['Styrelsens protokoll 2020-05-12 & 14 gäller.', 'Styrelsens protokoll 2020-05-12 § 14 gäller.'],
    ['Nämndens beslut 2020-05-12, $ 14, gäller.', 'Nämndens beslut 2020-05-12, § 14, gäller.'],
    ['Vaktmästaren deltog (ej $$ 3-5).', 'Vaktmästaren deltog (ej §§ 3-5).'],
    ['Per Berg deltog (ej $ 14).', 'Per Berg deltog (ej § 14).'],
    ['Anmäldes beslut om ladan, $ 3/2018.', 'Anmäldes beslut om ladan, § 3/2018.'],
    [
      'Nämnden bordlade detta den 18 februari 2026, 8 14.',
      'Nämnden bordlade detta den 18 februari 2026, § 14.',
    ],
    ['Grunden är 16 kap. 50 $ i lagen.', 'Grunden är 16 kap. 50 § i lagen.'],
    ['Antalet ledamöter (5 kap 1-3 $$) är tolv.', 'Antalet ledamöter (5 kap 1-3 §§) är tolv.'],
    ['Umgänget begränsas enligt 14 $ LVU.', 'Umgänget begränsas enligt 14 § LVU.'],
    ['Ritva Al (V), t.o.m. $ 102', 'Ritva Al (V), t.o.m. § 102'],
    ['Eva Ek (M), deltar inte 8 4', 'Eva Ek (M), deltar inte § 4'],
    ['Jämför beslutet den 3 mars, $ 7.', 'Jämför beslutet den 3 mars, § 7.'],
    ['Nämnden hade den 22 maj 1979, $ 164, ett svar.', 'Nämnden hade den 22 maj 1979, § 164, ett svar.'],
    ['Nämnden för fritid 11.3.2021 $ 26.', 'Nämnden för fritid 11.3.2021 § 26.'],
    ['I protokollet anges ”$ 6 Lador”.', 'I protokollet anges ”§ 6 Lådor”.'],
  ])('reads %j on a damaged page as %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n${restored}`);
  });

  it.each([
    'Programmet kostar ($14 miljoner).',
    'Programmet kostar ($ 14,50).',
    'Lund & 3 andra deltog.',
    'Värdet är $ 79 i dag.',
    'Biljetten såldes efter avdrag av $ 79 per person.',
    'Resan betalas i $ 150.',
    'Det motsvarar USD $ 150.',
    'Kursen var 14 $ USD.',
    'Läs kap 3 & 4 i boken.',
    'Eva Ek deltar inte 8 7',
    'Antal den 18 februari 2026, 8 140 st.',
    'Matchen slutade 8 4.',
  ])('leaves %j', (line) => {
    expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n${line}`);
  });

  it.each([
    'Nämnden begär den 24 februari 1993, $ 16, ett anslag om 94 000 kr.',
    'Utskottet behandlade budgeten den 6 september, $ 33. Förslaget antogs.',
  ])('reads $ behind a day as § on a sound page too: %j', (line) => {
    expect(repairText(`§ 4 Vägen\n${line}`)).toBe(`§ 4 Vägen\n${line.replace('$', '§')}`);
    expect(repairText(line)).toBe(line);
  });

  it.each(['Han fick den 5 maj 1993 $ 150 per person.', 'Inträdet är sedan den 5 maj, $ 15 eller mer.'])(
    'leaves the sum behind a day in %j',
    (line) => {
      expect(repairText(`§ 4 Vägen\n${line}`)).toBe(`§ 4 Vägen\n${line}`);
    },
  );

  it('reads $ as § in references where the headings have proved what it is', () => {
    const text = '$ 56 Val\nBeslut i dag.\n$ 57 Smedjan\nI föregående $ 12 skall stå lada.\n$ 58 Avslutning';
    expect(repairText(text)).toBe(text.replaceAll('$', '§'));
  });

  it('reads any $ as § before a number that ends its line or clause where many headings have proved it', () => {
    const headings = [56, 57, 58, 59, 60].map((number) => `$ ${number} Val\nBeslut i dag.`).join('\n');
    const text = `${headings}\nNämnden hade då ett yttrande, $ 12.\n$ 14\nPlanen togs.`;
    expect(repairText(text)).toBe(text.replaceAll('$', '§'));
    const sums = `${headings}\nVärdet är nu\n$ 12 i dag.\nInträdet är, om några år, $ 15.\nDet är värt $ 14 och $ 15.`;
    expect(repairText(sums)).toContain(sums.slice(headings.length));
  });

  it.each(['Avgiften är $ 150 per person.', 'Utfall: $ 12 och € 15', 'Värdet är nu\n$ 12 i dag.'])(
    'leaves %j there',
    (line) => {
      const text = `$ 56 Val\nBeslut i dag.\n$ 57 Smedjan\n${line}\n$ 58 Avslutning`;
      expect(repairText(text)).toBe(`§ 56 Val\nBeslut i dag.\n§ 57 Smedjan\n${line}\n§ 58 Avslutning`);
    },
  );

  it('takes a range or two with $$ for proof of the $, and of no &', () => {
    const text =
      '§ 12 Val\nBo Ek, rektor, $$ 12-13\nEva Ek, controller, $$ 12-13\nAvtal med JM & 4 andra byggare, se $ 12.\n§ 13 Slut';
    expect(repairText(text)).toBe(text.replaceAll('$', '§'));
  });

  it('reads $ as § before the numbers of the document’s own headings', () => {
    const text =
      '§ 56 Val\nEva Ek, projektledare $ 57\n§ 57 Smedjan\nJämför $ 56, $ 12 inte.\nBo Ek, rektor $ 58\n§ 58 Slut';
    expect(repairText(text)).toBe(text.replaceAll(/\$ (?=5)/gu, '§ '));
  });

  it.each(['Taxan höjdes till $ 57 per dygn.', 'Ett värde på $ 57,50 nämndes.', 'Den såldes för $ 57 000.'])(
    'leaves the sum in %j',
    (line) => {
      const text = `§ 56 Val\n${line}\n§ 57 Smedjan\n${line}\n§ 58 Avslutning`;
      expect(repairText(text)).toBe(text);
    },
  );

  it.each(['Kassören fick $ 56 i gåvor och $ 57 i mynt.', 'Hus 56 & 57 målas. Hus 57 & 58 tvättas.'])(
    'leaves %j where nothing else is damaged',
    (line) => {
      const text = `§ 56 Val\nHölls.\n§ 57 Kassan\n${line}\n§ 58 Avslutning`;
      expect(repairText(text)).toBe(text);
    },
  );

  it('reads $ in a reference to a heading of the document, whatever the page is like', () => {
    const text = '§ 56 Val\nHölls (jfr $ 57).\n§ 57 Smedjan\nBordlagd enligt $ 56.\n§ 58 Avslutning';
    expect(repairText(text)).toBe(text.replaceAll('$', '§'));
    expect(repairText(text.replaceAll('$ 5', '$ 6'))).toContain('enligt $ 66.');
  });

  it.each([
    ['Frågan prövades i januari, se $ 17, och vilar.', 'Frågan prövades i januari, se § 17, och vilar.'],
    [
      'Stämman gav i uppdrag, $ 12 den 24 mars 1984, att fråga.',
      'Stämman gav i uppdrag, § 12 den 24 mars 1984, att fråga.',
    ],
    ['Bo Ek (S), ej & 57', 'Bo Ek (S), ej § 57'],
  ])('reads %j in a document that has paragraphs', (line, printed) => {
    expect(repairText(`§ 56 Val\n${line}\n§ 57 Smedjan\nHölls.`)).toContain(printed);
  });

  it.each([
    'Det kostade mer i fjol, jämför $ 500, och då betalade vi.',
    'Kursledaren fick sin ersättning, $ 12 den 24 mars 1984.',
  ])('leaves %j, which speaks of money', (line) => {
    expect(repairText(`§ 56 Val\n${line}\n§ 57 Smedjan\nHölls.`)).toContain(line);
  });

  it.each(['Antalet besök är inte 8 150, utan fler.', 'Antalet ligger under 8 151.'])(
    'leaves the thousands in %j, though headings have the number behind',
    (line) => {
      const text = `§ 150 Bokslut\n${line}\n§ 151 Val\n${damaged.slice(damaged.indexOf('F'))}`;
      expect(repairText(text)).toContain(line);
      expect(repairText(`${text}\nBo Ek (S), ej 8 150`)).toContain('Bo Ek (S), ej § 150');
    },
  );

  it('knows the numbers that stand before their sign', () => {
    const text = `Bo Ek, ej 8 48\n${damaged.slice(damaged.indexOf('F'))}\n47 § Val\nHölls.\n48 § Slut`;
    expect(repairText(text)).toContain('Bo Ek, ej § 48');
  });

  it('needs a law’s name where the document has no paragraphs', () => {
    const text =
      'Forbundet foljer fragan enligt 7 $ vattenlagen. Aterrapportering enligt $ 12 till arsmotet.';
    expect(repairText(text)).toBe(
      'Förbundet följer frågan enligt 7 § vattenlagen. Återrapportering enligt $ 12 till årsmötet.',
    );
  });

  it('leaves a sound page', () => {
    const text = 'Föreningen köpte programmet ($14) och betalade genast.\nÖvriga frågor fanns inte.';
    expect(repairText(text)).toBe(text);
  });
});
