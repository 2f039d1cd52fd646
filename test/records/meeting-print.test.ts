import { describe, expect, it } from 'vitest';
import { printOf, relationOf } from '../../src/records/meeting-print.ts';
import { isBody } from '../../src/records/same-body.ts';
import { sampleFile } from '../store/sample-file.ts';

const titles = ['Öppnande', 'Val av justerare', 'Budget', 'Lokaler', 'Avslutning'];

function print(
  text: string,
  {
    date = '2019-03-05',
    first = 1,
    matters = titles,
    meetingKind = null as 'annual' | 'constituting' | null,
  } = {},
): ReturnType<typeof printOf> {
  const paragraphs = matters.map((title, i) => ({ number: first + i, title }));
  const [minutes] = sampleFile('a.txt', { body: 'Norrby byalag', date, paragraphs }).minutes;
  if (!minutes) throw new Error('a sample file holds minutes');
  return printOf({ ...minutes, text: text.repeat(20), meetingKind });
}

describe('how two minutes are of the same meeting', () => {
  it.each([
    ['the same letters, set otherwise', print('Mötet öppnades.'), print('MÖTET\nöppnades'), 'copy'],
    [
      'the same text without a date to go by',
      print('Mötet.'),
      print('Mötet.', { date: '2019-03-06' }),
      'copy',
    ],
    ['another text of most of the same paragraphs', print('Fyra.'), print('Fem.'), 'version'],
    [
      'one with a paragraph more',
      print('Fyra.'),
      print('Fem.', { matters: [...titles, 'Övrigt'] }),
      'version',
    ],
    ['another day', print('Fyra.'), print('Fem.', { date: '2019-03-06' }), null],
    ['an extract', print('Fyra.'), print('Fem.', { first: 3, matters: ['Budget'] }), null],
    ['other numbers', print('Fyra.'), print('Fem.', { first: 6 }), null],
    [
      'an annual and a constituting meeting',
      print('Fyra.', { meetingKind: 'annual' }),
      print('Fem.', { meetingKind: 'constituting' }),
      null,
    ],
  ])('%s', (_, one, other, relation) => {
    expect(relationOf(one, other)).toBe(relation);
    expect(relationOf(other, one)).toBe(relation);
  });

  it('takes pages without text for no copies of each other', () => {
    expect(printOf({ ...sampleMinutes(), text: ' \n ' }).textHash).toBeNull();
  });
});

function sampleMinutes(): Parameters<typeof printOf>[0] {
  const [minutes] = sampleFile('a.txt', { paragraphs: [] }).minutes;
  if (!minutes) throw new Error('a sample file holds minutes');
  return minutes;
}

describe('a body as a reference names it', () => {
  it.each([
    ['KS', 'Kommunstyrelsen', null, true],
    ['KS', 'Kommunstyrelsen i Sjöby', null, true],
    ['Kommunstyrelsen', 'Kommunstyrelsens arbetsutskott', null, false],
    ['Kommunstyrelsens arbetsutskott', 'Kommunstyrelsens arbetsutskott', null, true],
    ['Arbetsutskottet', 'Kommunstyrelsens arbetsutskott', null, true],
    ['KSAU', 'Kommunstyrelsens arbetsutskott', null, true],
    ['Nämnden', 'Socialnämnden', 'Socialnämnden', true],
    ['Nämnden', 'Valnämnden', 'Socialnämnden', false],
    ['fullmäktige', 'Kommunfullmäktige', null, true],
    ['BUN', 'Barn- och utbildningsnämnden', null, true],
  ])('%s is %s, in minutes of %s: %s', (printed, stored, home, expected) => {
    expect(isBody(printed, stored, home)).toBe(expected);
  });
});
