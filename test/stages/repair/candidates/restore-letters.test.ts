import { describe, expect, it } from 'vitest';
import { readDocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { restoreLetters } from '../../../../src/stages/repair/candidates/restore-letters.ts';
import { language, repairText } from '../repair-text.ts';

const noWords = readDocumentWords(language, [], []);

function likeliest(word: string): string | undefined {
  return restoreLetters(word, noWords)[0]?.text;
}

describe('restore-letters', () => {
  it.each([
    ['Forbundschef', 'Förbundschef'],
    ['arsredovisning', 'årsredovisning'],
    ['Processtéd', 'Processtöd'],
    ['F6rbundschefen', 'Förbundschefen'],
    ['Foérsakringskassan', 'Försäkringskassan'],
    ['revisionsberdttelsen', 'revisionsberättelsen'],
    ['beriittelsen', 'berättelsen'],
    ['ârsbudgeten', 'årsbudgeten'],
    ['SAMMANTRADE', 'SAMMANTRÄDE'],
    ['Goran', 'Göran'],
    ['6vriga', 'övriga'],
    ['Milj6-', 'Miljö-'],
    ['16rdagen', 'lördagen'],
    ['18na', 'låna'],
    ['1ana', 'låna'],
    ['4r', 'är'],
    ['4arendet', 'ärendet'],
    ['entreprenG6ren', 'entreprenören'],
    ['Igh', 'lgh'],
    ['rinta', 'ränta'],
    ['Ahlstrom', 'Ahlström'],
    ['Gdran', 'Göran'],
    ['lsak', 'Isak'],
    ['SA&MMANTRADE', 'SAMMANTRÄDE'],
  ])('reads %j as %j', (damaged, restored) => {
    expect(likeliest(damaged)).toBe(restored);
  });

  it('takes no o for an ä, which no engine does', () => {
    expect(likeliest('inlogg')).not.toBe('inlägg');
    expect(likeliest('Gdsta')).toBe('Gösta');
  });

  it('makes no other name of a short one by more than its rings and dots', () => {
    expect(likeliest('Gavie')).toBeUndefined();
    expect(likeliest('Gavle')).toBe('Gävle');
  });

  it.each(['protokoll', 'Qvestio', 'AFN', '16', 'Q6', 'CO2', 'H6gh5', '18st', '14dagar', '16kr', '4m'])(
    'has nothing else for %j',
    (word) => {
      expect(likeliest(word)).toBeUndefined();
    },
  );

  it('mends an å that an engine of many languages read, on a page that is sound else', () => {
    const sound = 'Ordföranden hälsade ledamöterna välkomna till mötet. Vägen följer ån till länsgränsen.';
    expect(repairText(`${sound}\nGruppen lagade potthâl under verksamhetsåret.`)).toContain(
      'lagade potthål under',
    );
    const foreign = `${sound}\nMiddagen med crème brûlée på Château Lys kostar 300 kr.`;
    expect(repairText(foreign)).toBe(foreign);
  });

  it('mends a damaged page, real words too where they can be nothing else', () => {
    const text = [
      'Forbundschef Par Sundin rapporterade fran forsta ledningsgruppsmétet.',
      'Med plan for 2030-2031 och budget for aret. Motet holls pa skolgarden.',
    ].join('\n');
    expect(repairText(text)).toBe(
      [
        'Förbundschef Pär Sundin rapporterade från första ledningsgruppsmötet.',
        'Med plan för 2030-2031 och budget för året. Mötet hölls på skolgården.',
      ].join('\n'),
    );
  });

  it('tells år from är by the words beside it', () => {
    const text =
      'Foreningen valjer ledamoter pa tva ar.\nKassoren ar Anna Berg. Avgiften ar 300 kronor per ar.';
    expect(repairText(text)).toBe(
      'Föreningen väljer ledamöter på två år.\nKassören är Anna Berg. Avgiften är 300 kronor per år.',
    );
  });

  it('restores a name that the document writes elsewhere', () => {
    const text = 'Hörnsvallet rustas. Arbetet pa Hornsvallet foljer arsplanen och ledaméternas önskan.';
    expect(repairText(text)).toBe(
      'Hörnsvallet rustas. Arbetet på Hörnsvallet följer årsplanen och ledamöternas önskan.',
    );
  });

  it.each(['15 Val av justerare', '12 a Val m.m.'])(
    'takes %j for what it is on a page that has lost its å ä ö',
    (line) => {
      const text = 'Ordforanden halsade valkommen till motet.\nFragan foljs upp pa nasta mote.';
      expect(repairText(`${text}\n${line}`).split('\n')[2]).toBe(line);
    },
  );

  it('restores it where it has the s of a genitive, or has it not', () => {
    const text = 'HORNSVALLETS DRIFT\nHörnsvallet rustas. Arbetet foljer arsplanen och ledaméternas önskan.';
    expect(repairText(text).split('\n')[0]).toBe('HÖRNSVALLETS DRIFT');
  });

  it('restores a small letter that was read as a capital and one more', () => {
    const text = 'Namnden beslutar att O6ppna en lokal pa torget, och att halla O6ppet for aldre.';
    expect(repairText(text)).toBe(
      'Nämnden beslutar att öppna en lokal på torget, och att hålla öppet för äldre.',
    );
  });

  it('never takes a damaged spelling of a name for the document’s own', () => {
    const text =
      'Ordféranden halsade valkommen till métet. Berit Åsenlöf redogjorde för läget.\nBerit Åsenl6f hade själv gått sträckan. Fragan aterkommer.';
    expect(repairText(text)).toBe(
      'Ordföranden hälsade välkommen till mötet. Berit Åsenlöf redogjorde för läget.\nBerit Åsenlöf hade själv gått sträckan. Frågan återkommer.',
    );
  });

  it('restores a word that a line end parts', () => {
    const text = 'Styrelsen foljer fragan. Ordforanden informerade samordnings-\nforbundet om laget.';
    expect(repairText(text).split('\n')[1]).toMatch(/^förbundet om /u);
  });

  it.each([
    ['addresses', 'Skriv till arsmote@foreningen.example.se eller se www.arsmote.example.se/fragor nu.'],
    ['names of files', 'Filen arsmote_protokoll.pdf bifogas.'],
    ['English', 'Centre for Studies of the Swedish Welfare and the Labour Market.'],
    ['abbreviations', 'AFN och OH samt KS deltog.'],
  ])('leaves %s on a damaged page', (_, line) => {
    const damaged = 'Forbundet foljer fragan. Aterrapportering sker till arsmotet.';
    expect(repairText(`${damaged}\n${line}`).split('\n')[1]).toBe(line);
  });
});
