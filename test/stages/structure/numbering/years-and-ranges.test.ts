import { describe, expect, it } from 'vitest';
import { takeCaseNumber } from '../../../../src/stages/structure/case-number.ts';
import { structureMeeting } from '../structure-text.ts';
import { headingsOf } from './headings-of.ts';

describe('a title with a slash', () => {
  it.each([
    'Läsår 2023/24',
    'Plan 2024/25',
    'Taxa 2024/25',
    'Läsår 2023/2024',
    'Etapp 12/13 Vatten',
    'Etapp 12/13',
    'Vecka 45/46',
    'Lag 2018/222',
    'Plan 23/24',
    '100/50 Regeln',
    '2023/2024',
    '2024/2025 Läsårstider',
    'Budget 24/25 Hamnen',
    'Skola 2024/25 Kalender',
    'Ks 2024/25 Läsårstider',
  ])('is no case number: %s', (title) => {
    expect(takeCaseNumber(title)).toEqual({ text: title, caseNumber: null });
    const [first] = structureMeeting(
      `§ 46\n${title}\nBeslut\nNämnden antar planen.\n\n§ 47 Avslutning\nMötet avslutas.`,
    ).paragraphs;
    expect(first).toMatchObject({ title, caseNumber: null });
  });

  it.each([
    ['1435/22 Detaljplan', '1435/22'],
    ['Ks 06/110 041', 'Ks 06/110 041'],
    ['Ks2014/0512 008', 'Ks2014/0512 008'],
    ['KSTU 05/232-109', 'KSTU 05/232-109'],
    ['Bun 2014/25', 'Bun 2014/25'],
    ['Sbn 2014/333 Detaljplan', 'Sbn 2014/333'],
    ['Au 14/25', 'Au 14/25'],
    ['00322/2026', '00322/2026'],
    ['322/2026', '322/2026'],
    ['Ärendenummer AB-2023-00025:-1', 'AB-2023-00025:-1'],
  ])('may be one: %s', (printed, caseNumber) => {
    expect(takeCaseNumber(printed).caseNumber).toBe(caseNumber);
  });
});

describe('Paragraf 2–3', () => {
  const opening = 'Hamnens byalag\nProtokoll årsmöte 2023-03-12\n\n';
  const rest = 'Paragraf 4\nDagordning\nDagordningen godkändes.\n\nParagraf 5\nAvslutning\nMötet avslutades.';

  it('is a heading in the text', () => {
    const { paragraphs } = structureMeeting(
      `${opening}Paragraf 1\nÖppnande\nMötet öppnades.\n\nParagraf 2–3\nVal av mötesfunktionärer\nTill ordförande valdes Anna Berg.\n\n${rest}`,
    );
    expect(paragraphs.map(({ label, title }) => `${label} ${title}`)).toEqual([
      '§1 Öppnande',
      '§2 Val av mötesfunktionärer',
      '§4 Dagordning',
      '§5 Avslutning',
    ]);
  });

  it('is the cover’s range above the first heading, and under a label', () => {
    const cover =
      'Hamnstyrelsen\nDatum: 2023-03-17\nNärvarande ledamöter\nAnna Berg (S)\n\nParagraf 1–2\n\nUnderskrifter\nParagraf 1–2\n\n';
    expect(
      headingsOf(
        `${cover}Paragraf 1\nÖppnande\nMötet öppnades.\n\nParagraf 2\nAvslutning\nMötet avslutades.`,
      ),
    ).toEqual(['§1 Öppnande', '§2 Avslutning']);
  });
});

describe('fortsättning', () => {
  it.each([
    'Fortsättning av gårdagens överläggning om budget',
    'Fortsättning på hamnens ombyggnad',
    'Fortsättning för hamnskolan',
  ])('opens a title: %s', (title) => {
    expect(
      headingsOf(
        `§ 44 Upprop\nUppropet godkänns.\n\n§ 45 ${title}\nBeslut\nPlanen antas.\n\n§ 46 Avslutning\nMötet avslutas.`,
      )[1],
    ).toBe(`§45 ${title}`);
  });

  it.each([
    'fortsättning',
    '(fortsättning)',
    ', fortsättning.',
    'fortsättning från föregående sida',
    'forts.',
    'forts. Budget',
  ])('repeats a heading: § 45 %s', (said) => {
    expect(
      headingsOf(
        `§ 44 Upprop\nUppropet godkänns.\n\n§ 45 Budget\nNämnden går igenom planen.\n\f§ 45 ${said}\nBeslut\nPlanen antas.\n\n§ 46 Avslutning\nMötet avslutas.`,
      ),
    ).toEqual(['§44 Upprop', '§45 Budget', '§46 Avslutning']);
  });
});

describe('a range alone on its line', () => {
  it('is a cover’s where its first § has a heading of its own', () => {
    expect(
      headingsOf(
        'Fullmäktige\nBeslutande Anna Berg (S)\n§ 1-2\nJusterare Bo Ek\n\n§ 1 Upprop\nUpprop förrättas.\n§ 2 Val\nVal förrättas.',
      ),
    ).toEqual(['§1 Upprop', '§2 Val']);
  });

  it('is a heading where it has not', () => {
    expect(headingsOf('§ 1 Upprop\nUpprop förrättas.\n\n§§ 2-3\nUtgår\n\n§ 4 Val\nVal förrättas.')).toEqual([
      '§1 Upprop',
      '§2 Utgår',
      '§4 Val',
    ]);
  });
});
