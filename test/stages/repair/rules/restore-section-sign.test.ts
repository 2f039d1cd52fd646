import { describe, expect, it } from 'vitest';
import { editsOf, repairText } from '../repair-text.ts';

describe('restore-section-sign', () => {
  it('settles a glued § between two headings that have theirs', () => {
    const text =
      '§24. Val av ombud\nAnna Berg valdes.\n825. Vägens skick\nVägen lagas i maj.\n§26. Rapporter';
    expect(editsOf(text)).toEqual(['825 -> §25']);
  });

  it.each([
    ['$ 12 Val av revisor', '§ 12 Val av revisor'],
    ['& 12 Val av revisor', '§ 12 Val av revisor'],
    ['8 12 Val av revisor', '§ 12 Val av revisor'],
    ['S 12 Val av revisor', '§ 12 Val av revisor'],
    ['812 Val av revisor', '§12 Val av revisor'],
    ['$ 12. 2024 års bokslut', '§ 12. 2024 års bokslut'],
    ['$l2. Val av revisor', '§12. Val av revisor'],
    ['I 2 Val av revisor', '§ 12 Val av revisor'],
    ['$ 12', '§ 12'],
  ])('reads %j after § 11 as %j', (damaged, restored) => {
    const text = `§ 11 Budget\nBudgeten antas.\n${damaged}\nKarin Lund väljs.`;
    expect(repairText(text)).toBe(`§ 11 Budget\nBudgeten antas.\n${restored}\nKarin Lund väljs.`);
  });

  it('reads digits that were taken for letters: $1S is § 15', () => {
    const text = '§ 14 Budget\nAntas.\n§ 1S Skrivelser\nLästes.\n§ 16 Avslutning';
    expect(editsOf(text)).toEqual(['§ 1S -> § 15']);
  });

  it('settles the first one alone on its line, where the next stands so too', () => {
    expect(editsOf('81.\nStämman öppnades.\n§ 2.\nBo Ek valdes.')).toEqual(['81 -> §1']);
    expect(editsOf('81\nStämman öppnades.\n§ 2. Val\nBo Ek valdes.')).toEqual([]);
    expect(editsOf('83.\nStämman öppnades.\n§ 4.\nBo Ek valdes.')).toEqual([]);
  });

  it('reads a worn sign alone on its line between two that are sound', () => {
    const text = '§ 2\nBo Ek valdes.\nf 3.\nKallelsen godkändes.\n';
    expect(editsOf(`${text}§ 4\nBerättelsen lästes.`)).toEqual(['f 3 -> § 3']);
    expect(editsOf(text)).toEqual([]);
    expect(editsOf(`${text}§ 5\nBerättelsen lästes.`)).toEqual([]);
  });

  it.each([
    'Boken kostade i London\n£ 3.\nDen köptes.',
    'Det talades om\nf 3\noch skolan.',
    'Den lästes.\n---\ns 3\nBo Ek talade.',
    'Den lästes.\ns 3\n---\nBo Ek talade.',
  ])('leaves what a sentence or a page’s number may be: %j', (lines) => {
    expect(editsOf(`§ 2\nBo Ek valdes.\n${lines}\n§ 4\nBerättelsen lästes.`)).toEqual([]);
  });

  it('settles a run of three where no heading has its §', () => {
    expect(editsOf('$ 7 Val\nHölls.\n& 8 Rapport\nGavs.\n$ 9 Avslutning')).toEqual([
      '$ 7 -> § 7',
      '& 8 -> § 8',
      '$ 9 -> § 9',
    ]);
  });

  it('settles numbers behind titles in capitals', () => {
    const text = [
      'MOTETS OPPNANDE 8 1',
      'Ordforanden halsade valkomna och forklarade motet oppnat.',
      'VAL AV JUSTERARE 8 2',
      'Motet valde Bo Ek.',
      'ROSTLANGD 8 3',
      'Forteckningen galler.',
    ];
    expect(editsOf(text.join('\n')).filter((edit) => edit.includes('§'))).toEqual([
      '8 1 -> § 1',
      '8 2 -> § 2',
      '8 3 -> § 3',
    ]);
  });

  it('settles numbers behind titles where the document has them in the right margin', () => {
    const text = [
      'Prognos efter augusti § 66',
      'Tre kurser ges på kvällstid.',
      'Utseende av opponent 8 67',
      'Sara Ek anmäler jäv enligt förvaltningslagen § 16',
      'Kursplaner för vårterminen § 68',
      'Elva kursplaner har granskats av utskott 8 71',
      'Namn på nytt program § 69',
    ].join('\n');
    expect(editsOf(text)).toEqual(['8 67 -> § 67']);
  });

  it('leaves figures behind titles in capitals that follow in no order', () => {
    expect(editsOf('SUMMA 8 4\nText står här.\nRESULTAT 8 2\nText står här.\nBALANS 8 9')).toEqual([]);
  });

  it('settles a run of one sign in the minutes of a meeting', () => {
    const text = '$ 7 Val\nStyrelsen beslutar att välja Bo.\n$ 8 Rapport\nGavs.\n$ 9 Avslutning';
    expect(repairText(text)).toBe(text.replaceAll('$', '§'));
  });

  it('reads 81 … 89, 810 as § 1 … § 10 where only that goes on', () => {
    const text = ['88 Val', 'Hölls.', '89 Rapport', 'Gavs.', '810 Skrivelser', 'Lästes.', '811 Avslutning'];
    expect(editsOf(text.join('\n'))).toEqual(['88 -> §8', '89 -> §9', '810 -> §10', '811 -> §11']);
  });

  it('restores the sign of a quoted heading where the numbering has proved what $ is', () => {
    const text =
      '$ 41 Val\nBeslut i dag.\n$ 42 Svar till revisorerna\n$ 23 Revisionsrapport\nLästes.\n$ 43 Avslutning';
    expect(editsOf(text)).toContain('$ 23 -> § 23');
  });

  it('reads $ behind one prefix as § where it stands there with many numbers, and before a matter’s own number', () => {
    const text = 'Ks $ 7 Au $ 3 Dnr 2012/7\nBeslut i dag.\nKs $ 8\nLades fram.\nKs $ 9 Avslutning';
    expect(repairText(text)).toBe(text.replaceAll('$', '§'));
    const matters = '$ 7 1266/22\nBeslut i dag.\n$ 8 0102/23\nLades fram.\n$ 9 1108/22\nAvslutades.';
    expect(repairText(matters)).toBe(matters.replaceAll('$', '§'));
  });

  it.each([
    'Kassan\nHo $ 7 Bo\nBeslut om gåvor.\nHo $ 8 Bo',
    'Beslut om gåvor:\nUsd $ 7\nfrån Bo\nUsd $ 8\nfrån Eva\nUsd $ 9\nfrån Per',
  ])('leaves the dollars in %j', (text) => {
    expect(repairText(text)).toBe(text);
  });

  it('reads a label behind the prefix that the document’s own headings have', () => {
    const text = [
      'SN 8 13 Inledning\nHölls.',
      'SN $ 14 Val\nHölls.',
      'SN § 15 Budget\nAntas.',
      'SN 816\nBrevet\nLästes.',
      'SN 8 17   Dnr 2018/77 040\nAvslutning',
    ].join('\n');
    expect(editsOf(text)).toEqual(['8 13 -> § 13', '$ 14 -> § 14', '816 -> §16', '8 17 -> § 17']);
  });

  it.each([
    ['a prefix that no § follows', '§ 15 Budget\nAntas.\nSN 816 Brevet\nLästes.\n§ 17 Val'],
    [
      'a number that the prefix’s numbering does not say',
      'SN § 15 Budget\nAntas.\nSN 822 Brevet\nSN § 16 Val',
    ],
    ['a word of reference', 'Se § 15\nAntas.\nSe 816\nLästes.\nSe § 17'],
  ])('leaves a label behind %s', (_, text) => {
    expect(repairText(text)).toBe(text);
  });

  it.each([
    ['a number that the numbering does not say', '§ 12 Budget\nAntas.\n885 Kronor för vägen\n§ 13 Val'],
    ['a sum before a small letter', '§ 84 Budget\n885 kronor betalas ut.\n§ 86 Val'],
    [
      'a list of votes',
      '§ 80 Omröstning\n79 Anna Berg Ja\n80 Bo Ek Nej\n81 Eva Lind Ja\n82 Per Holm Ja\n83 Siv Dahl Ja',
    ],
    ['a numbered list', '§ 2 Ärenden\n83. Vägen\n84. Bron\n85. Sjön\n§ 3 Val'],
    ['sums of a budget', '§ 84 Budget\n885\n886\n887'],
    ['rows of a budget', '§ 84 Budget\n885 Hyra\n886 El\n887 Vatten'],
    ['a heading that stands twice', '§ 84 Val\n885. Rapport\nGavs.\n885. Rapport\n§ 86 Val'],
    [
      'a row before the last heading, below a number of other rules',
      'Val § 6\nHölls.\nSvar § 7\nSe bolagets regler § 7\nFritt.\nAntal kor 8 8\nRäknas.\nAvslutning § 8',
    ],
    [
      'a row below a number of the own rules',
      'Val § 6\nHölls.\nSvar § 7\nGavs.\nSlut § 8\nDet följer av reglementets § 3\nFritt.\nAntal kor 8 4\nRäknas.',
    ],
    ['flats', 'S 1 Anderssons lägenhet\nTvå rum.\nS 2 Bergs lägenhet\nEtt rum.\nS 3 Carlssons\nTre rum.'],
    ['codes of costs', 'Beslut i dag.\n8 1 Hyra\nHöjs.\n8 2 El\nSänks.\n8 3 Vatten\nSom förut.'],
    ['prices', '$ 1 Frimärke, blått\nSåldes.\n$ 2 Frimärke, rött\nSåldes.\n$ 3 Frimärke, gult\nSåldes.'],
    ['a 5 where § is lost', '§ 95 Val\nHölls.\n596 Rapport\nGavs.\n§ 97 Val'],
  ])('leaves %s', (_, text) => {
    expect(repairText(text)).toBe(text);
  });
});
