import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

describe('restore-forms-of-ligature', () => {
  it('reads two forms of a name as the one with æ that explains both', () => {
    expect(repairText('Louise Brunzeus (M) yrkar avslag.\nBifall till Louise Brunaeus yrkande.')).toBe(
      'Louise Brunæus (M) yrkar avslag.\nBifall till Louise Brunæus yrkande.',
    );
  });

  it('reads a form beside the name itself', () => {
    expect(repairText('Louise Brunæus yrkar avslag.\nLouise Bruneeus talade.')).toBe(
      'Louise Brunæus yrkar avslag.\nLouise Brunæus talade.',
    );
  });

  it.each([
    'Louise Brunaeus talade.\nLouise Brunaeus yrkar.',
    'Claes Ek och Clees Ek talade.',
    'Michaela och Micheela Ek.',
    'Anna Kwaerner (S) och Bo Kweerner (M) valdes.',
  ])('leaves %j', (text) => {
    expect(repairText(text)).toBe(text);
  });
});
