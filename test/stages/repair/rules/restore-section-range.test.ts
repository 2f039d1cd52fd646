import { describe, expect, it } from 'vitest';
import { editsOf } from '../repair-text.ts';

const headings = '§ 13 Val\nHölls.\n§ 14 Rapport\nGavs.\n§ 15 Avslutning';

describe('restore-section-range', () => {
  it.each(['Paragrafer 88 13–15', 'Paragrafer: $$ 13-15', 'Sekreterare   Anna Berg     88 13–15'])(
    'reads %j on a cover of § 13 to § 15',
    (line) => {
      expect(editsOf(`${line}\n${headings}`)).toEqual([expect.stringMatching(/^(?:88|\$\$) -> §§$/u)]);
    },
  );

  it.each([
    ['Paragrafer 55 13–15', '55 -> §§'],
    ['Eva Ek, projektledare, $8 13-14', '$8 -> §§'],
    ['Bo Ås, ekonomichef $$ 14–15', '$$ -> §§'],
    ['Lisa Ask (M) 88 13-14, 15', '88 -> §§'],
    ['Bo Ås, revisor (88 14-15).', '88 -> §§'],
    ['Lisa Ask (M) 88 13-14 och 15', '88 -> §§'],
    ['Lisa Ask (M) 88 13-14 Bo Ås (S)', '88 -> §§'],
    ['Bo Ås, fastighetschef, 88 14-15', '88 -> §§'],
  ])('reads %j too', (line, edit) => {
    expect(editsOf(`${line}\n${headings}`)).toEqual([edit]);
  });

  it('reads it where the headings have their sign behind the number', () => {
    expect(editsOf('Ärenden\n88 13-15\n13 § VAL\nHölls.\n14 § RAPPORT\nGavs.\n15 §\nMötet slöt.')).toEqual([
      '88 -> §§',
    ]);
  });

  it.each([
    'Eva Ek, projektledare, $8 13-18',
    'Ordernummer 55 13–14',
    'Paragrafer 88 13–16',
    'Paragrafer 88 13',
    'Rummet 88 13–15',
    'Bo Ås (M) 88 år',
    'Bo Ås (M) 88 13-14 kr',
    'Antal elever, 88 13-14 i snitt',
    'Matchen (88 10-15).',
    'Sidorna 88 13–15 lästes.',
  ])('leaves %j there', (line) => {
    expect(editsOf(`${line}\n${headings}`)).toEqual([]);
  });

  it('reads $$ before numbers as §§ where the text has no headings', () => {
    expect(
      editsOf('Eva Ek, controller, $$ 12-18\nBo Ås ($$ 3)\nKoden är $$12.50\nPriset är $$ 1 000'),
    ).toEqual(['$$ -> §§', '$$ -> §§']);
  });
});
