import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

describe('restore-letters-of-figures', () => {
  it.each([
    ['Ebbe Skogsku11', 'Ebbe Skogskull'],
    ['Ida Brandtr6m', 'Ida Brandtröm'],
  ])('reads %j as the text has the name elsewhere', (read, meant) => {
    const text = `${meant} (S) yrkar avslag.\n${read} talade.`;
    expect(repairText(text)).toBe(`${meant} (S) yrkar avslag.\n${meant} talade.`);
  });

  it.each([
    'Ebbe Skogsku11 talade.',
    'Platsen är plats11.',
    'Hall1 och hall ses över.',
    'Enligt Bilaga1 gäller planen, se Bilagal för mer.',
    'Linje10 dras in. Linjelo behålls.',
  ])('leaves %j', (text) => {
    expect(repairText(text)).toBe(text);
  });
});
