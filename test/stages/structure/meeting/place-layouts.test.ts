import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const paragraphs = '\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n§ 2 Budget\nBudgeten gicks igenom.';
const placeOf = (cover: string): string | null => structureMeeting(`Fyrans IF\n${cover}${paragraphs}`).place;

describe('the place', () => {
  it.each([
    ['Möteslokal: Sal B\nDag: 6.5.2015', 'Sal B'],
    ['Plats för mötet: Klubbstugan\nDatum för mötet: 2015-05-06', 'Klubbstugan'],
    ['2015-05-06 kl. 13.00-14.30, Rådhuset', 'Rådhuset'],
    ['Styrelsemöte\n6 maj 2015\nKlubbstugan', 'Klubbstugan'],
    ['Protokoll från styrelsemöte hemma hos Eva Lind 6/5 2015', 'Eva Lind'],
    ['Protokoll styrelsemöte torsdag 6/5-2015, Klubbstugan kl 19', 'Klubbstugan'],
  ])('of %j', (cover, place) => {
    expect(placeOf(cover)).toBe(place);
  });

  it.each([
    'Protokoll fört vid årsstämma i Fyrens Energi AB, 556000-1234, den 3 maj 2012',
    'Kårstyrelsemöte 2015-05-06',
    'Kulturrådet 2015-05-06',
    'Kyrkorådet den 6 maj 2015',
    'Vattenrådet den 6 maj 2015',
  ])('is not whose meeting it was: %j', (cover) => {
    expect(placeOf(cover)).toBeNull();
  });

  it.each([
    'Onsdagen den 3 maj 1978',
    'Upprättat den 6 maj 2015',
    'Justerat den 6 maj 2015',
    'Utdrag 2015-05-06',
    'Extra den 6 maj 2015',
    'Version den 6 maj 2015',
    'Verksamhetsberättelse 2015-05-06',
  ])('is not the word before the date: %j', (cover) => {
    expect(placeOf(cover)).toBeNull();
  });
});
