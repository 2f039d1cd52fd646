import { expect, test } from 'vitest';
import { commaForStop } from '../../../../src/stages/recognize/readings/comma-for-stop.ts';
import { wordOf } from './word-of.ts';

const known = new Set(['yrkar', 'bolaget', 'vägg', 'som', 'men', 'herrgård', 'tjänstg', 'forts']);
const knows = (word: string): boolean => known.has(word.toLowerCase());

function lineOf(text: string, confidence: number) {
  return text.split(' ').map((word, index) => ({
    ...wordOf(word, index * 100),
    confidence,
    source: 'a',
    alternatives: [],
    figureDoubtful: false,
  }));
}

const readAsComma = (text: string, confidence = 88): string =>
  commaForStop(lineOf(text, confidence), knows)
    .map((word) => word.text)
    .join(' ');

test.each([
  ['Nilsson yrkar. med instämmande', 'Nilsson yrkar, med instämmande'],
  ['Bo Ek (S). tjänstgörande ersättare', 'Bo Ek (S), tjänstgörande ersättare'],
  ['av bolaget. i våras', 'av bolaget, i våras'],
  ['131.2 mkr', '131,2 mkr'],
  ['−4.5 procent', '−4,5 procent'],
  ['31.20 kr', '31,20 kr'],
])('a comma that has lost its tail: %s', (read, mended) => {
  expect(readAsComma(read)).toBe(mended);
});

test.each([
  'Så yrkar bolaget. Nilsson',
  'inkl. moms',
  'Sammank. för gruppen',
  'fr.o.m. nästa år',
  'bolaget. a) kajen',
  '1). att bolaget',
  'Tjänstg. ersättare',
  'forts. på',
  'om bolaget.',
  '1.200 kr',
  'kl. 18.30 fredagen',
  'avsnitt 4.2 och',
])('what may be printed so: %s', (read) => {
  expect(readAsComma(read)).toBe(read);
});

test('a full stop that the engine is sure of is the writer’s own', () => {
  expect(readAsComma('av bolaget. men', 96.4)).toBe('av bolaget. men');
});

test('what was read stands beside it', () => {
  const [, word] = commaForStop(lineOf('av bolaget. men', 88), knows);
  expect(word?.alternatives).toEqual([{ text: 'bolaget.', confidence: 88, source: 'a' }]);
});
