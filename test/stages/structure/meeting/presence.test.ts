import { describe, expect, it } from 'vitest';
import { readPresence } from '../../../../src/stages/structure/meeting/presence.ts';

const meeting = { first: 40, last: 60 };

function told(note: string): string {
  const { presentAt, absentAt } = readPresence(note, meeting);
  const said = [
    ...presentAt.map((span) => ['at', span] as const),
    ...absentAt.map((span) => ['not', span] as const),
  ];
  return said.map(([word, { first, last }]) => `${word} ${first}-${last}`).join(', ');
}

describe('readPresence', () => {
  it.each([
    ['§ 43', 'at 43-43'],
    ['§§ 41–43', 'at 41-43'],
    ['§§ 41-43, 45 och 50–52', 'at 41-43, at 45-45, at 50-52'],
    ['punkt 45', 'at 45-45'],
    ['del av § 45', 'at 45-45'],
    ['fr.o.m. § 44', 'at 44-60'],
    ['fr o m § 44', 'at 44-60'],
    ['från punkt 44', 'at 44-60'],
    ['kom till § 44', 'at 44-60'],
    ['kom efter § 44', 'at 45-60'],
    ['t.o.m. § 51', 'at 40-51'],
    ['till och med § 51', 'at 40-51'],
    ['gick efter §51', 'at 40-51'],
    ['lämnade mötet kl. 15.10 efter § 51', 'at 40-51'],
    ['lämnade före § 51', 'at 40-50'],
    ['fr.o.m. § 44 t.o.m. § 51', 'at 44-51'],
    ['§ 44 till § 51', 'at 44-51'],
    ['ej § 50', 'not 50-50'],
    ['ej § 50 på grund av jäv', 'not 50-50'],
    ['jäv § 50', 'not 50-50'],
    ['utom §§ 50–51', 'not 50-51'],
    ['ersättare för Pia Ros (S) §§ 53–60', 'at 53-60'],
    ['tjänstgörande § 50', ''],
    ['kom 19.20', ''],
    ['kl. 13.00–14.30', ''],
    ['via Teams', ''],
  ])('%j', (note, spans) => {
    expect(told(note)).toBe(spans);
  });

  it('leaves open spans out where the protocol’s own paragraphs are unknown', () => {
    expect(readPresence('t.o.m. § 51', null)).toEqual({ presentAt: [], absentAt: [] });
  });
});
