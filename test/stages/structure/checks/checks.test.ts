import { describe, expect, it } from 'vitest';
import type { RepairedPage } from '../../../../src/records/repaired-page.ts';
import { structurePages } from '../../../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from '../pages-from-text.ts';
import { lines, structureMeeting } from '../structure-text.ts';

const opening =
  'Styrelsen för Norrsunds hamn\nProtokoll 2023-03-17\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n';

/** Code and sentence of what a person should look at; whether a sentence decides is of no concern here. */
function reviews(text: string): string[] {
  return structureMeeting(text)
    .notices.filter(
      ({ severity, code }) => severity === 'review' && !/^decision-(?:doubtful|missed)$/u.test(code),
    )
    .map(({ code, message }) => `${code}: ${message}`);
}

const numbered = (...counters: string[]): readonly RepairedPage[] =>
  pagesFromText(counters.map((_, i) => (i === 0 ? opening : `Sida i mötet.\n`)).join('\f')).map(
    (page, i) => ({
      ...page,
      furniture: [{ line: 90, text: counters[i] ?? '', kind: 'page-number', box: null }],
    }),
  );

const told = (...counters: string[]): string[] =>
  structurePages(numbered(...counters), { file: 'a.pdf', sha256: 'a'.repeat(64), pages: counters.length })
    .flatMap(({ notices }) => notices)
    .filter(({ code }) => code === 'page-missing')
    .map(({ message }) => message);

const cover = (adjuster: string): string =>
  lines`
  Sammanträdesdatum 2023-03-17
  Beslutande Greta Ahlmark (S), ordförande
  Arne Lilja (M)
  Siv Torell (C)
  ` + `\nJusterare ${adjuster}\n\n§ 1 Öppnande\nOrdföranden öppnade mötet.`;

const decided = (n: number, text: string): string => `§ ${n} Ärende ${n}\n${text}\n`;

const table = (...rows: string[]): string =>
  `${opening}§ 2 Budget\nBudgeten fastställs:\n\n${rows.join('\n')}\n`;

describe('weekdays', () => {
  it.each([
    [
      'Mötet hölls onsdagen den 17 mars 2023.',
      'weekday-mismatch: ”onsdagen den 17 mars 2023” stämmer inte: dagen var en fredag.',
    ],
    [
      'Nästa möte: måndag 2023-05-09 kl. 18.',
      'weekday-mismatch: ”måndag 2023-05-09” stämmer inte: dagen var en tisdag.',
    ],
    [
      'Besiktningen sker torsdagen den\n4 maj 2022.',
      'weekday-mismatch: ”torsdagen den 4 maj 2022” stämmer inte: dagen var en onsdag.',
    ],
  ])('that do not fit their date are told: %s', (sentence, expected) => {
    expect(reviews(`${opening}§ 2 Datum\n${sentence}\n`)).toEqual([expected]);
  });

  it.each([
    'Mötet hölls fredagen den 17 mars 2023.',
    'Nästa möte: tisdag 2023-05-09.',
    'Varje måndag sedan den 3 mars 2023 är porten låst.',
    'Mötet flyttas till onsdagen den 17 maj.',
    'Måndagen ersätts av 2023-05-09.',
  ])('that fit, or are not said of a whole date, are not: %s', (sentence) => {
    expect(reviews(`${opening}§ 2 Datum\n${sentence}\n`)).toEqual([]);
  });

  it('says on which line', () => {
    const { notices } = structureMeeting(`${opening}§ 2 Datum\nMötet hölls onsdagen den 17 mars 2023.\n`);
    expect(notices[0]).toMatchObject({ page: 1, line: 5 });
  });
});

describe('page numbers', () => {
  it.each([
    [['1(4)', '2(4)', '4(4)'], ['Sida 3(4) saknas i filen.']],
    [['2 (3)', '3 (3)'], ['Sida 1(3) saknas i filen.']],
    [['', '2 (3)', '3 (3)'], []],
    [['', '3 (4)', '4 (4)'], ['Sida 2(4) saknas i filen.']],
    [['Sida 1 av 5', 'Sida 2 av 5'], ['Sidorna 3–5(5) saknas i filen.']],
    [['1(3)', '2(3)', '3(3)'], []],
    [['1', '2', '4'], []],
    [['1(3)', '7/12', '3(3)'], []],
    [['1(3)', '2(8)', '3(3)'], []],
  ])('%j: %j', (counters, expected) => {
    expect(told(...counters)).toEqual(expected);
  });
});

describe('adjusting', () => {
  it('by somebody who was not there is told', () => {
    expect(reviews(cover('Olof Borta'))).toEqual([
      'adjuster-not-present: Justeraren Olof Borta finns inte bland de närvarande.',
    ]);
  });

  it.each(['Arne Lilja', 'Siv Toreil', 'Siv Maria Torell'])('by %s, who was there, is not', (name) => {
    expect(reviews(cover(name))).toEqual([]);
  });
});

const attended = (note: string): string =>
  `Plats och tid Fyren kl. 13.00–15.10\nSammanträdesdatum 2023-03-17\nBeslutande\nGreta Ahlmark (S), ordförande\nArne Lilja (M), ${note}\n\n§ 1 Öppnande\nOrdföranden öppnade mötet.`;

describe('attendance', () => {
  it.each([
    ['t.o.m. kl 16.45', ['attendance-beyond-meeting: Arne Lilja anges närvara 16:45, mötet 13:00–15:10.']],
    ['fr.o.m. kl. 13.30', []],
  ])('%s: %j', (note, expected) => {
    expect(reviews(attended(note))).toEqual(expected);
  });
});

describe('a paragraph', () => {
  it('without any text is told, unless its title needs none', () => {
    const text = `${opening}§ 2 Budget 2024\n§ 3 Övriga frågor\n§ 4 Mötet avslutas\n`;
    expect(reviews(text)).toEqual(['paragraph-empty: §2 Budget 2024 har varken beslut eller annan text.']);
  });

  it.each([
    ['Beslut:\n- Bryggan repareras före midsommar och', true],
    ['Beslut:\n- Bryggan repareras.\n- Kostnaden tas ur', false],
    ['Beslut:\n- Bryggan repareras.\n- Kostnaden tas ur fonden för', true],
    ['Beslut:\n- Bryggan repareras.', false],
  ])('whose decision breaks off is told: %j %s', (decision, expected) => {
    const found = reviews(`${opening}§ 2 Bryggan\n${decision}\n§ 3 Avslutning\nMötet avslutas.`);
    expect(found.some((one) => one.startsWith('points-broken-off: Beslutet i §2'))).toBe(expected);
  });

  it('that decides without saying who is told where all the others say it', () => {
    const made = [2, 3, 4, 5, 6].map((n) => decided(n, `Styrelsens beslut:\n- Ärende ${n} godkänns.`));
    const without = decided(7, 'Beslut:\n- Beslöts att godkänna ärende 7.');
    const { notices } = structureMeeting(opening + made.join('') + without);
    expect(notices.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['decision-without-maker', 'info', 'Det framgår inte vem som fattat beslutet i §7.'],
    ]);
    const habit = structureMeeting(opening + decided(2, 'Beslut:\n- Beslöts att godkänna ärende 2.'));
    expect(habit.notices).toEqual([]);
  });
});

describe('attachments', () => {
  const matter = '§ 2 Budget\nBudgeten, bilaga 1, gicks igenom. Planen finns i bilaga 3.\n';
  const end = '§ 3 Avslutning\nMötet avslutades.\nVid protokollet\nIvar Stenlund\n';

  it('that the text names and the file lacks are told', () => {
    const text = `${opening}${matter}${end}\fBilaga 1\nBudget 2023\nIntäkter 4 000`;
    expect(reviews(text)).toEqual(['attachment-missing: §2 hänvisar till bilaga 3, som saknas i filen.']);
  });

  it('that all lie elsewhere are only mentioned', () => {
    const { notices } = structureMeeting(opening + matter + end);
    expect(notices.map(({ code, severity }) => [code, severity])).toEqual([
      ['attachment-missing', 'info'],
      ['attachment-missing', 'info'],
    ]);
  });
});

describe('sums', () => {
  it.each([
    [['Hyra 12 000 kr', 'Resor 3 500 kr', 'Summa 15 500 kr'], []],
    [
      ['Hyra 12 000 kr', 'Resor 3 500 kr', 'Summa 16 500 kr'],
      ['sum-mismatch: ”Summa 16 500 kr”: raderna ovanför blir tillsammans 15 500.'],
    ],
    // rounded to thousands
    [['Hyra 12,4 tkr', 'Resor 3,4 tkr', 'Summa 15,9 tkr'], []],
    // a cost printed without its minus
    [['Intäkter 20 000', 'Kostnader 15 000', 'Summa 5 000'], []],
    // a row that cannot be read for certain
    [['Samordnare 75 % 486 000 kr', 'Metodstöd 64 000 kr', 'Lokal 30 000 kr', 'Summa 580 000 kr'], []],
  ])('%j: %j', (rows, expected) => {
    expect(reviews(table(...rows))).toEqual(expected);
  });
});
