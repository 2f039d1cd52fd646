import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../src/records/minutes.ts';
import { layOutParagraph } from '../../../../src/web/pages/protocol/lay-out-paragraph.ts';
import type { Span } from '../../../../src/web/pages/protocol/locate.ts';
import { structureMeeting, structureText } from '../../../stages/structure/structure-text.ts';

/** A paragraph's blocks a line each: what it is, then what it says. */
function outline(text: string): string[] {
  const [paragraph] = structureMeeting(`Hamnnämnden i Norrsund\nProtokoll 2023-03-17\n\n${text}`).paragraphs;
  if (paragraph === undefined) throw new Error('the text has a paragraph');
  const said = ({ start, end }: Span): string => paragraph.text.slice(start, end);
  return layOutParagraph(paragraph).blocks.map((block) => {
    if (block.kind === 'decision') {
      const points = block.points.map(({ marker, lines }) => `${marker ?? '·'} ${lines.map(said).join(' ')}`);
      return `decision [${block.before.map(said).join(' | ')}] ${points.join(' ')}`;
    }
    return 'lines' in block
      ? `${block.name}: ${block.lines.map(said).join(' ')}`
      : `${block.kind} ${said(block)}`;
  });
}

/** Every letter that is shown of a paragraph's text, in the order in which it is shown. */
function allSaid(paragraph: Paragraph): string {
  const said = ({ start, end }: Span): string => paragraph.text.slice(start, end);
  return layOutParagraph(paragraph)
    .blocks.flatMap((block) => {
      if (block.kind === 'decision') {
        return [
          ...block.before.map(said),
          ...block.points.flatMap(({ marker, lines }) => [marker ?? '', ...lines.map(said)]),
        ];
      }
      return 'lines' in block ? block.lines.map(said) : [said(block)];
    })
    .join('');
}

describe('layOutParagraph', () => {
  it('sets apart what is decided, with the words that lead up to it', () => {
    expect(
      outline(`§ 12 Taxa
Ärendet
Taxan är från 1998.
Nämndens beslut
Hamnnämnden beslutar
1. Taxan antas.
2. Hamnkaptenen får i uppdrag att sätta upp den.
Protokollsutdrag skickas till
Hamnkaptenen
`),
    ).toEqual([
      'label Ärendet',
      'line Taxan är från 1998.',
      'decision [Nämndens beslut | Hamnnämnden beslutar] 1. Taxan antas. 2. Hamnkaptenen får i uppdrag att sätta upp den.',
      'label Protokollsutdrag skickas till',
      'line Hamnkaptenen',
    ]);
  });

  it('sets apart proposals, how the question was put, and reservations', () => {
    expect(
      outline(`§ 12 Taxa
Yrkanden
Siv Torell (M) yrkar avslag på förslaget.
Arne Lilja (S) yrkar bifall till förslaget.
Propositionsordning
Ordföranden ställer förslaget mot avslag och finner att det har bifallits.
Beslut
Taxan antas.
Reservation
Siv Torell (M) reserverar sig mot beslutet.
`),
    ).toEqual([
      'label Yrkanden',
      'Yrkande: Siv Torell (M) yrkar avslag på förslaget.',
      'Yrkande: Arne Lilja (S) yrkar bifall till förslaget.',
      'label Propositionsordning',
      'Propositionsordning: Ordföranden ställer förslaget mot avslag och finner att det har bifallits.',
      'decision [Beslut] · Taxan antas.',
      'label Reservation',
      'Reservation: Siv Torell (M) reserverar sig mot beslutet.',
    ]);
  });

  it('finds what was decided below what was moved in the same words', () => {
    expect(
      outline(`§ 12 Avgift
Kårstyrelsen yrkade
att avgiften höjs till 120 kr
att höjningen gäller från hösten
Mötet beslutade
att avgiften höjs till 120 kr
att höjningen gäller från hösten
`),
    ).toEqual([
      'Yrkande: Kårstyrelsen yrkade att avgiften höjs till 120 kr att höjningen gäller från hösten',
      'decision [Mötet beslutade] · att avgiften höjs till 120 kr · att höjningen gäller från hösten',
    ]);
  });

  it('leaves a decision in the line that it is said in', () => {
    expect(
      outline(`§ 3 Bryggan
Ordföranden berättade om bryggan. Mötet beslutade att laga bryggan.
`),
    ).toEqual(['line Ordföranden berättade om bryggan.', 'decision [] · Mötet beslutade att laga bryggan.']);
  });

  it('shows every letter once and in its order, whatever the text', () => {
    const folder = new URL('../../../../fixtures/truth/', import.meta.url);
    const texts = readdirSync(folder).filter((name, index) => name.endsWith('.txt') && index % 6 < 3);
    let decisions = 0;
    let unplaced = 0;
    for (const name of texts) {
      for (const paragraph of structureText(readFileSync(new URL(name, folder), 'utf8')).flatMap(
        (minutes) => minutes.paragraphs,
      )) {
        const place = `${name} ${paragraph.label}`;
        expect(allSaid(paragraph).replace(/\s/gu, ''), place).toBe(paragraph.text.replace(/\s/gu, ''));
        decisions += paragraph.decisions.length;
        unplaced += layOutParagraph(paragraph).unplaced.length;
      }
    }
    expect(decisions).toBeGreaterThan(500);
    expect(unplaced).toBeLessThan(decisions / 200);
  });
});
