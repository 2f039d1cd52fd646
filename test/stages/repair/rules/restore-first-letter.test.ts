import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

describe('restore-first-letter', () => {
  it('gives back what a frame has cut from a line that stands elsewhere whole', () => {
    const text = 'Justerandes sign. Utdrag\n---\nusterandes sign. Utdrag\n---\nEn punkt.';
    expect(repairText(text)).toBe(text.replace('\nusterandes', '\nJusterandes'));
  });

  it.each([
    'usterandes sign. Utdrag\n---\nEn punkt.',
    'Justerandes plats\n---\nusterandes sign. Utdrag',
    'Frågan vilar\n---\nrågan vilar.\n---\nFestligt val\n---\nestligt tal',
  ])('leaves %j', (text) => {
    expect(repairText(text)).toContain(text.split('---').at(-1));
  });

  it('leaves a word', () => {
    const text = 'Anslaget höjs\n---\nanslaget höjs\n---\nSvalget ses\n---\nvalget ses';
    expect(repairText(text)).toContain('\nanslaget höjs');
  });
});
