import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../src/records/page-text.ts';
import { repairPages } from '../../../src/stages/repair/repair-pages.ts';
import { language, pagesOf } from './repair-text.ts';

/** A scanned page; some of its words with what another engine has read there. */
function scanned(text: string, others: Readonly<Record<string, string>>): PageText[] {
  return pagesOf(text).map((page) => ({
    ...page,
    verdict: { code: 'image', reason: 'a picture' },
    lines: page.lines.map((line) => ({
      ...line,
      words: [...line.text.matchAll(/\S+/gu)].map(({ 0: word, index: start }) => ({
        text: word,
        start,
        box: null,
        confidence: 90,
        source: 'tesseract:Latin',
        alternatives:
          others[word] === undefined ? [] : [{ text: others[word], source: 'tesseract:swe', confidence: 90 }],
      })),
    })),
  }));
}

/** Each doubt as `code: the word as read -> what it may be`. */
function doubts(pages: readonly PageText[]): string[] {
  return repairPages(pages, language).flatMap((page, index) =>
    (page.doubts ?? []).map((doubt) => {
      const word = pages[index]?.lines[doubt.line]?.text.slice(doubt.start, doubt.end);
      return `${doubt.code}: ${word} -> ${doubt.readings.map(({ text }) => text).join(', ')}`;
    }),
  );
}

describe('doubts', () => {
  it.each([
    [
      'figures that engines read otherwise',
      'Anslaget är 43 000 kronor.',
      { 43: '48' },
      'figure-doubtful: 43 -> 48',
    ],
    [
      'a name that is no word either way',
      'Till ordförande valdes Elna Bradd.',
      { 'Bradd.': 'Brodd.' },
      'readings-differ: Bradd. -> Brodd.',
    ],
    [
      'a word that may be two',
      'Förslaget avslås.',
      { 'avslås.': 'avslog.' },
      'readings-differ: avslås. -> avslog.',
    ],
  ])('are %s', (_, text, others, expected) => {
    expect(doubts(scanned(text, others))).toEqual([expected]);
  });

  it.each([
    ['a word, where the other reading is none', 'Förslaget bifalls eller avslås.', { eller: 'cller' }],
    ['a § that its number settles', '§ 9 Val', { '§': '$9' }],
    ['a point read as a comma', 'Mötet avslutas.', { 'avslutas.': 'avslutas,' }],
    ['a capital', 'Mötet avslutas.', { Mötet: 'mötet' }],
    ['a mark that is no letter', '• Mötet avslutas.', { '•': '«' }],
  ])('are not %s', (_, text, others) => {
    expect(doubts(scanned(text, others))).toEqual([]);
  });

  it('are none on a page that its author wrote', () => {
    const [page] = scanned('Anslaget är 43 000 kronor.', { 43: '48' });
    if (page === undefined) throw new Error('no page');
    expect(doubts([{ ...page, verdict: { code: 'digital-good', reason: '' } }])).toEqual([]);
  });

  const damaged = `Ordforanden halsade alla valkomna till motet.
Styrelsen beslot att arsmotet halls i forsamlingshemmet.
Fragan om taket pa Hamnmagasinet 5 ar hara. Salen ar tom.`;

  it('are edits that are not beyond doubt, and words that could not be settled, each at its place', () => {
    const page = repairPages(pagesOf(damaged), language)[0];
    const [edit, ...others] = (page?.edits ?? []).filter(({ confidence }) => confidence < 0.9);
    expect([edit, others]).toEqual([
      expect.objectContaining({ before: 'ar', after: 'är', runnerUp: 'år' }),
      [],
    ]);
    expect(page?.doubts).toEqual([
      { line: 2, start: 35, end: 37, code: 'edit-doubtful', readings: [{ text: 'år', source: 'repair' }] },
      {
        line: 2,
        start: 38,
        end: 42,
        code: 'words-unsettled',
        readings: ['höra', 'bara', 'håra'].map((text) => ({ text, source: 'repair' })),
      },
    ]);
    expect(page?.notices.map(({ code }) => code)).toEqual(['words-unsettled']);
  });

  it('tell what another engine has read of a word that could not be settled', () => {
    const [page] = repairPages(scanned(damaged, { 'hara.': 'hxra.' }), language);
    expect(page?.doubts?.at(-1)?.readings.at(-1)).toEqual({ text: 'hxra', source: 'tesseract:swe' });
  });
});
