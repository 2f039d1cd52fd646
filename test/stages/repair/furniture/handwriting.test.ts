import { describe, expect, it } from 'vitest';
import { undoLineEdits } from '../../../../src/records/apply-edits.ts';
import type { PageText, TextLine } from '../../../../src/records/page-text.ts';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { language } from '../repair-text.ts';

const print = { confidence: 95, height: 8 };

/** Words of a line, each with what differs from print: `['Ek', { confidence: 12, height: 30 }]`. */
function line(y: number, words: readonly (readonly [string, Partial<typeof print>?])[]): TextLine {
  const text = words.map(([word]) => word).join(' ');
  let start = 0;
  const placed = words.map(([word, unlike = {}]) => {
    const { confidence, height } = { ...print, ...unlike };
    const box = { x: 70 + start * 5, y, width: word.length * 5, height };
    const here = start;
    start += word.length + 1;
    return { text: word, start: here, box, confidence, source: 'engine', alternatives: [] };
  });
  return {
    text,
    words: placed,
    box: { x: 70, y, width: 300, height: 8 },
    block: 0,
    fontSize: 11,
    bold: null,
  };
}

function printed(y: number, text: string): TextLine {
  return line(
    y,
    text.split(' ').map((word) => [word] as const),
  );
}

function page(...lines: TextLine[]): PageText {
  const body = [
    printed(90, 'Ordföranden hälsar alla välkomna och öppnar mötet.'),
    printed(105, 'Föreningen beslutar att laga vägen och att söka bidrag'),
    printed(120, 'för den del av kostnaden som inte ryms i årets budget.'),
  ];
  const verdict = { code: 'image', reason: 'The page is a picture.' } as const;
  return { page: 1, width: 595, height: 842, verdict, regions: [], lines: [...body, ...lines], notices: [] };
}

function repaired(...lines: TextLine[]) {
  const [first] = repairPages([page(...lines)], language);
  if (first === undefined) throw new Error('There is one page.');
  return first;
}

const scrawl = { confidence: 14, height: 31 };

describe('handwriting', () => {
  it('is no name of the document over which a pen has written', () => {
    const under = { confidence: 30, height: 31 };
    const { lines } = repaired(
      printed(560, 'Att justera protokollet valdes Hanna Kvistelås (C).'),
      line(640, [['Hanna'], ['Kvistelås', under]]),
      line(670, [['Hanna'], ['Kvisbtlås', under]]),
    );
    expect(lines.slice(-2).map(({ text }) => text)).toEqual(['Hanna Kvistelås', 'Hanna']);
  });

  it('is no word of the language, and no figure, that stands in a line of print', () => {
    const high = { confidence: 25, height: 20 };
    const { lines } = repaired(
      line(600, [['Att', high], ['till', high], ['fonden'], ['avsätta'], ['medel.']]),
      line(640, [['Kostnad:'], ['45', high], ['000', high], ['kronor']]),
      line(655, [['för'], ['en'], ['ny'], ['brygga']]),
    );
    const text = lines.map((each) => each.text).join('\n');
    expect(text).toContain('Att till fonden avsätta medel.');
    expect(text).toContain('Kostnad: 45 000 kronor');
  });

  it('sets a line of nothing else apart, and keeps it', () => {
    const { lines, furniture, edits } = repaired(
      printed(600, 'Vid protokollet'),
      line(630, [
        ['Hanesa', scrawl],
        ['IK', { ...scrawl, confidence: 52 }],
      ]),
      printed(660, 'Eva Ek'),
    );
    expect(lines.slice(-2).map(({ text }) => text)).toEqual(['Vid protokollet', 'Eva Ek']);
    expect(furniture).toMatchObject([{ kind: 'signature', text: 'Hanesa IK', line: 4 }]);
    expect(edits).toEqual([]);
  });

  it('takes it out of the line of print that it stands behind; the edit undone gives the source', () => {
    const source = line(660, [
      ['Eva'],
      ['Ek'],
      ['ut', { confidence: 0, height: 37 }],
      ['BI', { confidence: 2, height: 37 }],
    ]);
    const { lines, edits } = repaired(source);
    expect(lines.at(-1)?.text).toBe('Eva Ek');
    expect(edits).toMatchObject([{ before: ' ut BI', after: '', rule: 'drop-handwriting' }]);
    expect(undoLineEdits('Eva Ek', edits)).toBe('Eva Ek ut BI');
  });

  it('knows initials at the foot of a page, a figure among them', () => {
    const { furniture } = repaired(
      line(770, [['Te', { confidence: 32, height: 12 }]]),
      line(790, [['4', { confidence: 41, height: 12 }]]),
    );
    expect(furniture.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['signature: Te', 'signature: 4']);
  });

  it.each([
    [
      'a word that was read badly in mid-sentence',
      line(300, [['Vägen'], ['lagas', { confidence: 31, height: 20 }], ['snart']]),
    ],
    [
      'a § or a share',
      line(300, [
        ['§', { confidence: 40, height: 16 }],
        ['33%', { confidence: 40, height: 16 }],
      ]),
    ],
    ['a figure that stands alone in the text', line(300, [['4', { confidence: 41, height: 12 }]])],
    ['a printed word that stands alone', line(300, [['Bakgrund', { confidence: 62 }]])],
    ['high type that reads well', line(60, [['FB', { confidence: 91, height: 30 }]])],
  ])('leaves %s where it is', (_, source) => {
    const { lines } = repaired(source);
    expect(lines.at(-1)?.text).toBe(source.text);
  });

  it('tells nothing of a page that reads badly', () => {
    const pages = [page(line(630, [['Hanesa', scrawl]]))].map((each) => ({
      ...each,
      lines: each.lines.map((every) => ({
        ...every,
        words: every.words.map((word) => ({ ...word, confidence: Math.min(word.confidence ?? 0, 70) })),
      })),
    }));
    expect(repairPages(pages, language)[0]?.furniture).toEqual([]);
  });
});
