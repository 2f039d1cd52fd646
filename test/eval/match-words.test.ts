import { describe, expect, it } from 'vitest';
import { kindOfDamage } from '../../scripts/eval/repair/damage-kind.ts';
import { matchWords } from '../../scripts/eval/repair/match-words.ts';
import { measureRepair } from '../../scripts/eval/repair/measure-repair.ts';

function matches(truth: string, read: string): string[] {
  const [ours, theirs] = [truth.split(' '), read.split(' ')];
  return matchWords(ours, theirs)
    .map((match) => [
      match.truth.map((index) => ours[index]).join(' '),
      match.read.map((index) => theirs[index]).join(' '),
    ])
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => `${one}>${other}`);
}

describe('matchWords', () => {
  it.each([
    ['Rapport från veckan', 'Rapportfran veckan', ['Rapport från>Rapportfran']],
    ['en ordning för alla', 'en ord ning for alla', ['ordning>ord ning', 'för>for']],
    ['bland andra ord här', 'bland ord har', ['andra>', 'här>har']],
    ['ett två', 'ett två tre', ['>tre']],
    ['är 3 988 kr', 'är 3988 kr', ['3 988>3988']],
    ['2 Godkännande av', 'Godkannande av', ['2>', 'Godkännande>Godkannande']],
    ['Just 1 Stämman', 'Stamman', ['Just>', '1>', 'Stämman>Stamman']],
    ['sidan 1 Utskotten', 'sidan bn Sc $8 Utskotten', ['>bn', '>Sc', '>$8', '1>']],
    ['en PUBLIC SERVICE bild', 'en puscic service bild', ['PUBLIC>puscic', 'SERVICE>service']],
  ])('%s / %s', (truth, read, expected) => {
    expect(matches(truth, read)).toEqual(expected);
  });
});

describe('kindOfDamage', () => {
  it.each([
    ['förbundet', 'férbundet', 'å ä ö'],
    ['Åsa', 'Asa', 'å ä ö'],
    ['på', 'p&', 'å ä ö'],
    ['modern', 'modem', 'letters'],
    ['är', 'dr', 'letters'],
    ['§85.', '885.', '§'],
    ['7(7)', '707)', 'counter'],
    ['1240', '1246', 'figures'],
    ['kronor.', 'kronor', 'marks'],
  ])('%s read as %s: %s', (truth, read, kind) => {
    expect(kindOfDamage([truth], [read])).toBe(kind);
  });

  it('leaves spaces within numbers to nobody', () => {
    expect(kindOfDamage(['3', '988'], ['3988'])).toBe('figures');
    expect(kindOfDamage(['3988'], ['3', '988'])).toBe('figures');
    expect(kindOfDamage(['18.30-20.15'], ['18.30', '-20.15'])).toBe('figures');
    expect(kindOfDamage(['styrelsen'], ['styr', 'elsen'])).toBe('split');
    expect(kindOfDamage(['a', 't', 't'], ['att'])).toBe('marks');
    expect(kindOfDamage(['av', 'förbundet'], ['avforbundet'])).toBe('glued');
  });
});

describe('measureRepair', () => {
  it('counts what was damaged, what was restored, and what repair has harmed', () => {
    const figures = measureRepair(
      'Styrelsen för förbundet valde Par Berg',
      'Styrelsen for forbundet valde Par Berg',
      'Styrelsen för forbundet valde Pär Berg',
      'normalised',
    );
    expect(figures).toMatchObject({
      words: 6,
      wrongBefore: 2,
      wrongAfter: 2,
      damaged: { 'å ä ö': 2 },
      restored: { 'å ä ö': 1 },
      harmed: 1,
    });
    expect(figures.cases.map(({ truth, after, harmed }) => [truth, after, harmed])).toEqual([
      ['förbundet', 'forbundet', false],
      ['Par', 'Pär', true],
    ]);
  });

  it('tells words that the reading lacks, or has in addition, from those that it has wrong', () => {
    const read = 'Protokoll | over motet';
    const figures = measureRepair('1 Protokoll över mötet', read, read, 'normalised');
    expect(figures).toMatchObject({ wrongAfter: 4, lostAfter: 2, damaged: { 'å ä ö': 2, lost: 1 } });
  });
});
