import { describe, expect, it } from 'vitest';
import { turnPoint } from '../../../src/records/box-around.ts';
import type { RepairedLine, RepairedPage } from '../../../src/records/repaired-page.ts';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';

interface Printed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly bold?: boolean;
  readonly size?: number;
  readonly ending?: RepairedLine['ending'];
}

/** A page of printed lines: every letter is 5 points wide, lines stand where `y` says. */
function printedPage(printed: readonly Printed[], page = 1): RepairedPage {
  const lines = printed.map(({ text, x = 70, y, bold = false, size = 11, ending = 'space' }, sourceLine) => ({
    text,
    sourceLine,
    ending,
    box: { x, y, width: text.length * 5, height: 11 },
    block: 0,
    fontSize: size,
    bold,
  }));
  return {
    page,
    width: 595,
    height: 842,
    lines,
    furniture: [],
    edits: [],
    notices: [],
  } satisfies RepairedPage;
}

/** The same page, turned by so many degrees. */
function crooked(page: RepairedPage, tilt: number): RepairedPage {
  const lines = page.lines.map((line) => {
    if (line.box === null) return line;
    const { x, y, width, height } = line.box;
    const middle = turnPoint({ x: x + width / 2, y: y + height / 2 }, tilt);
    return { ...line, box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height } };
  });
  return { ...page, lines, tilt };
}

function structure(pages: readonly RepairedPage[]) {
  const [minutes] = structurePages(pages, { file: 'a.pdf', sha256: 'a'.repeat(64), pages: pages.length });
  if (!minutes) throw new Error('structurePages gives at least one record');
  return minutes;
}

function textOf(page: RepairedPage): string | undefined {
  return structure([page]).paragraphs[0]?.text;
}

/** A bold title over text, the one at `i` of a page. */
function titled(texts: readonly string[], i: number): readonly Printed[] {
  return texts.map((text, k) => ({ text, y: 200 + i * 60 + k * 14, bold: k === 0 }));
}

const long = 'Styrelsen gick igenom läget för arbetet med samverkan i länet och dess delar';

describe('places and type on the page', () => {
  it('join a bold title’s lines though they stand wider apart than the text', () => {
    const { paragraphs } = structure([
      printedPage([
        {
          y: 100,
          text: '15. Arvoden till styrelsen och villkor för resor i tjänsten åt dem som',
          bold: true,
        },
        { y: 118, text: 'Föreningen Fyren har valt', bold: true },
        { y: 136, text: `${long}.` },
        { y: 149, text: 'Arvodet är oförändrat sedan år 2020.' },
        { y: 180, text: '16. Övrigt', bold: true },
        { y: 196, text: 'Inget.' },
        { y: 220, text: '17. Mötet avslutas', bold: true },
        { y: 236, text: 'Tack.' },
      ]),
    ]);
    expect(paragraphs[0]?.title).toBe(
      'Arvoden till styrelsen och villkor för resor i tjänsten åt dem som Föreningen Fyren har valt',
    );
  });

  it('end a list where a line stands apart and left of it', () => {
    const { paragraphs } = structure([
      printedPage([
        { y: 100, text: '§ 1 Nya motioner' },
        { y: 120, x: 90, text: 'a) Motion av Siv Torell om fler cykelställ vid stationen i Norrsund, nr 14' },
        { y: 133, x: 90, text: 'b) Motion av Arne Lilja om skyltning av vandringsleden mot Fyrvik, nr 152' },
        { y: 152, text: 'Motionerna remitterades till kommunstyrelsen.' },
      ]),
    ]);
    expect(paragraphs[0]?.decisions.map(({ points }) => points)).toEqual([
      ['Motionerna remitterades till kommunstyrelsen.'],
    ]);
  });

  const untold = [
    { text: 'Sjövikens byalag', y: 100, bold: true },
    { text: 'Möte nr 9', y: 114, bold: true },
    { text: 'När: söndag 12 oktober 2014 kl 16', y: 128 },
    { text: 'Var: bystugan', y: 142 },
  ];
  const sections = [
    ['Bryggan', 'Plankorna är slut. Siv fick i uppdrag att köpa nya före midsommar.'],
    ['Hur det går med brunnen', 'Beslut: Vi tar den billigaste offerten.'],
    ['Katten', 'Den är tillbaka.'],
    ['Nyckeln till boden', 'Ingen vet var den är. Beslut: Ett nytt lås köps in.'],
  ];

  it('tell bold titles of minutes that number nothing and have none of the usual titles', () => {
    const page = printedPage([...untold, ...sections.flatMap(titled)]);
    expect(structure([page]).paragraphs.map(({ title, text }) => [title, text])).toEqual(sections);
  });

  it('take no bold words above signatures for titles', () => {
    const signed = [...sections, ['Vid protokollet', 'Siv Torell'], ['Justeras', 'Bo Ek']];
    const { paragraphs, secretary, adjusters } = structure([
      printedPage([...untold, ...signed.flatMap(titled)]),
    ]);
    expect(paragraphs.map(({ title, text }) => [title, text])).toEqual(sections);
    expect([secretary, adjusters]).toEqual(['Siv Torell', ['Bo Ek']]);
  });

  it('part blocks at distances and first-line indents, and join lines that had no room', () => {
    const { paragraphs } = structure([
      printedPage([
        { y: 100, text: '§ 1 Rapporter' },
        { y: 120, text: `${long} och` },
        { y: 133, text: 'Norrsund. Allt gick bra.' },
        { y: 152, text: 'Arne Lilja yrkade bifall.' },
        { y: 171, text: `${long} samordnings-`, ending: 'drop-hyphen' },
        { y: 184, text: 'förbundet.' },
      ]),
    ]);
    expect(paragraphs[0]?.text).toBe(
      `${long} och Norrsund. Allt gick bra.\nArne Lilja yrkade bifall.\n${long} samordningsförbundet.`,
    );
  });

  it('end a quotation that is set in from the margin', () => {
    const { paragraphs } = structure([
      printedPage([
        { y: 100, text: '§ 74 Svar' },
        { y: 120, text: 'Så här skrev styrelsen i maj.' },
        { y: 140, x: 100, text: '§ 61 Revision' },
        { y: 160, x: 100, text: 'Berättelsen kom.' },
        { y: 180, text: 'Beslut:' },
        { y: 200, text: 'Svaret godkänns.' },
        { y: 220, text: '§ 75 Avslutning' },
        { y: 240, text: 'Tack.' },
      ]),
    ]);
    expect(paragraphs[0]?.decisions).toMatchObject([{ points: ['Svaret godkänns.'], quoted: false }]);
  });

  it('are those of a level page where the page lies crooked', () => {
    const level = printedPage([
      { y: 100, text: '§ 1 Rapporter' },
      { y: 120, text: `${long} och` },
      { y: 133, text: 'Norrsund. Allt gick bra.' },
      { y: 152, text: 'Arne Lilja yrkade bifall.' },
      { y: 171, text: `${long} och hela` },
      { y: 184, text: 'förbundet.' },
    ]);
    expect(textOf(level)?.split('\n')).toHaveLength(3);
    expect(textOf(crooked(level, 5))).toBe(textOf(level));
    expect(textOf(crooked(level, -5))).toBe(textOf(level));
  });
});
