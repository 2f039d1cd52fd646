import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, search } from '../../../src/store/search.ts';
import { archiveOf, board, village } from './sample-archive.ts';

describe('any text', () => {
  const store = archiveOf(board, village);

  it('is a valid query', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '*',
            '-',
            '§',
            '85',
            'AND',
            'NOT',
            'NEAR(',
            '{title}',
            ':',
            'råd',
            '\u0005kelect',
            '\u0000',
            '”',
            '^',
            '2021/45',
            '2021-13-45',
            "'; DROP",
          ),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const { hits, total } = search(store, { text });
        expect(hits.length).toBeLessThanOrEqual(total.count);
      }),
      { numRuns: 300 },
    );
  });

  it('is one where one of its words begins like none that is stored', () => {
    expect(search(store, { text: 'title:* NEAR("a" b) {text}: ^x' }).total.count).toBe(0);
  });

  it.each([
    'hjul OR rådet',
    'NOT hjul',
    'hjul NEAR rådet',
    'text : hjul',
    'hjul^2',
    'words:hjul',
    '"hjul" OR "rådet"',
  ])('means its words and no operators: %s', (text) => {
    const { hits } = search(store, { text });
    expect(
      hits.every(({ label, title }) => `${label} ${title}` === '§85 Hjul' || title === 'Årsbudget'),
    ).toBe(true);
    const whole = hits.filter(({ without }) => without.length === 0);
    expect(whole.map(({ title }) => title)).toEqual([]);
  });

  it('asks for nothing of the index itself', () => {
    expect(findHits(store, '\u0005p85', 5)).toEqual([]);
    expect(findHits(store, '\u0004hjul', 5)).toHaveLength(1);
  });

  it('of any length is answered', () => {
    expect(search(store, { text: 'hjul '.repeat(10_000) }).hits).toHaveLength(1);
    expect(search(store, { text: 'ord '.repeat(10_000) }).hits).toHaveLength(0);
  });
});
