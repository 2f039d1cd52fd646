import { describe, expect, it } from 'vitest';
import { maskPage } from '../../src/records/mask-page.ts';
import type { PageTexts } from '../../src/records/mask-page.ts';
import type { Edit } from '../../src/records/repaired-page.ts';

interface Line {
  readonly source: string;
  readonly clean: string;
  /** `[before, after]`, in their order. */
  readonly edits?: readonly (readonly [string, string])[];
}

function pageOf(lines: readonly Line[]): PageTexts {
  const place = { ending: 'space' as const, box: null, block: 0, fontSize: null, bold: null };
  return {
    sourceLines: lines.map(({ source }) => ({ text: source })),
    lines: lines.map(({ clean }, sourceLine) => ({ ...place, text: clean, sourceLine })),
    furniture: [],
    edits: lines.flatMap(({ source, edits = [] }, line) =>
      edits.map(([before, after]): Edit => {
        const start = source.indexOf(before);
        const end = start + before.length;
        return { page: 1, line, start, end, before, after, rule: 'x', confidence: 1, runnerUp: '1240' };
      }),
    ),
  };
}

function texts(page: PageTexts): unknown {
  return page.sourceLines.map(({ text }, at) => ({
    source: text,
    clean: page.lines[at]?.text,
    edits: page.edits.filter(({ line }) => line === at).map(({ before, after }) => [before, after]),
  }));
}

describe('maskPage', () => {
  it('leaves a page without personal identity numbers as it is', () => {
    const page = pageOf([
      { source: 'Forbundet beviljas 1239 kr', clean: 'Förbundet beviljas 1239 kr', edits: [['o', 'ö']] },
    ]);
    expect(maskPage(page)).toEqual(page);
  });

  it('covers a number in both texts', () => {
    const line = { source: 'Anna Ek, 800101-9812, valdes', clean: 'Anna Ek, 800101-9812, valdes', edits: [] };
    const covered = 'Anna Ek, 800101-XXXX, valdes';
    expect(texts(maskPage(pageOf([line])))).toEqual([{ source: covered, clean: covered, edits: [] }]);
  });

  it('covers one that goes on over a line end', () => {
    const lines = ['Anna Ek, 800101-', '9812, valdes'].map((text) => ({ source: text, clean: text }));
    expect(texts(maskPage(pageOf(lines)))).toEqual([
      { source: 'Anna Ek, 800101-', clean: 'Anna Ek, 800101-', edits: [] },
      { source: 'XXXX, valdes', clean: 'XXXX, valdes', edits: [] },
    ]);
  });

  it('covers what the source shows of one that only repair has made whole, and the other readings of it', () => {
    const line: Line = {
      source: 'Forb. 800101-98¥2 val',
      clean: 'Förb. 800101-9812 val',
      edits: [
        ['o', 'ö'],
        ['98¥2', '9812'],
      ],
    };
    const masked = maskPage(pageOf([line]));
    expect(texts(masked)).toEqual([
      {
        source: 'Forb. 800101-XXXX val',
        clean: 'Förb. 800101-XXXX val',
        edits: [
          ['o', 'ö'],
          ['XXXX', 'XXXX'],
        ],
      },
    ]);
    expect(masked.edits.map(({ runnerUp }) => runnerUp)).toEqual(['1240', 'XXXX']);
  });

  it('covers what the source shows of one where the edit makes the line shorter', () => {
    const line: Line = {
      source: 'Ab 800101-9 8 1 2 val',
      clean: 'Ab 800101-9812 val',
      edits: [['9 8 1 2', '9812']],
    };
    expect(texts(maskPage(pageOf([line])))).toEqual([
      { source: 'Ab 800101-X X X X val', clean: 'Ab 800101-XXXX val', edits: [['X X X X', 'XXXX']] },
    ]);
  });

  it('covers one in a running head', () => {
    const page = pageOf([{ source: '800101-9812', clean: '' }]);
    const furniture = [{ line: 0, text: '800101-9812', kind: 'header' as const, box: null }];
    const masked = maskPage({ ...page, lines: [], furniture });
    expect(masked.furniture[0]?.text).toBe('800101-XXXX');
    expect(masked.sourceLines[0]?.text).toBe('800101-XXXX');
  });
});
