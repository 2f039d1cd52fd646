import type { Random } from '../../fixtures/seeded-random.ts';
import { between, chance, pick, pickWeighted, whole } from './choose.ts';
import type { Face } from './faces.ts';
import { inventRow, inventSentence } from './invent.ts';
import type { Block, Cell, Frame, PageSpec, SpecWord, Strike, TypeStyle } from './page-spec.ts';

/** What pages are made of. */
export interface Material {
  readonly faces: readonly Face[];
  readonly texts: readonly string[];
  /** What the model can print. */
  readonly signs: ReadonlySet<string>;
}

const a4 = { width: 595.3, height: 841.9 };

interface Page {
  readonly random: Random;
  readonly material: Material;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  readonly justified: boolean;
  readonly hyphenated: boolean;
  readonly spaced: boolean;
  readonly typed: boolean;
}

/** A page of minutes as one might look: a face or two, and blocks of all kinds until it is full. */
export function composePage(random: Random, material: Material): PageSpec {
  const face = pickWeighted(
    random,
    material.faces.map((each) => [weightOf(each), each] as const),
  );
  const typed = face.kind === 'typewriter';
  const size = typed
    ? pick(random, [10, 10, 12, 12, 11, 9])
    : between(random, 8, chance(random, 0.1) ? 15 : 12.5);
  const frames = chance(random, 0.1) && !typed ? twoFrames(random) : [oneFrame(random)];
  const page: Page = {
    random,
    material,
    width: frames[0]?.width ?? 0,
    size,
    leading: size * between(random, typed ? 1.1 : 1.12, 1.55),
    justified: !typed && chance(random, 0.45),
    hyphenated: chance(random, frames.length > 1 ? 0.9 : 0.5),
    spaced: chance(random, 0.7),
    typed,
  };
  return {
    ...a4,
    frames,
    styles: stylesOf(random, face, size, material.faces),
    blocks: fillPage(page, frames),
    typed,
    strike: typed && chance(random, 0.75) ? chooseStrike(random) : null,
    jitter: Array.from({ length: 997 }, () => Math.max(-1, Math.min(1, random.gaussian() / 2.2))),
  };
}

function weightOf({ kind, weight }: Face): number {
  return kind === 'typewriter' ? weight * 1.1 : weight;
}

function oneFrame(random: Random): Frame {
  const x = between(random, 40, 95);
  return {
    x,
    top: between(random, 30, 80),
    width: a4.width - x - between(random, 35, 90),
    bottom: a4.height - between(random, 35, 80),
  };
}

function twoFrames(random: Random): readonly Frame[] {
  const { x, top, width, bottom } = oneFrame(random);
  const gutter = between(random, 16, 30);
  const half = (width - gutter) / 2;
  return [
    { x, top, width: half, bottom },
    { x: x + half + gutter, top, width: half, bottom },
  ];
}

function chooseStrike(random: Random): Strike {
  return {
    lift: between(random, 0, 0.9),
    shift: between(random, 0, 0.5),
    lightest: between(random, 20, 190),
    double: chance(random, 0.3) ? between(random, 0, 0.3) : 0,
  };
}

/** In this order: text, bold, italic, small, large, and another face's. */
function stylesOf(random: Random, face: Face, size: number, faces: readonly Face[]): readonly TypeStyle[] {
  const typed = face.kind === 'typewriter';
  const plain: TypeStyle = {
    family: face.family,
    stretch: face.stretch,
    size,
    weight: chance(random, 0.06) ? 700 : 400,
    italic: false,
    tracking: chance(random, 0.15) ? between(random, -0.25, 0.6) : 0,
    oldFigures: chance(random, 0.08),
    ligatures: chance(random, 0.8),
  };
  const other = typed ? face : pick(random, faces);
  return [
    plain,
    { ...plain, weight: 700 },
    { ...plain, italic: true },
    { ...plain, size: Math.max(7, size * between(random, 0.75, 0.92)) },
    typed
      ? { ...plain, tracking: 0 }
      : { ...plain, size: size * between(random, 1.1, 1.6), weight: pick(random, [400, 700]) },
    { ...plain, family: other.family, stretch: other.stretch, weight: pick(random, [400, 700]) },
  ];
}

function fillPage(page: Page, frames: readonly Frame[]): readonly Block[] {
  const lines = frames.reduce((sum, { top, bottom }) => sum + (bottom - top) / page.leading, 0);
  const blocks: Block[] = [];
  let left = lines * 1.1;
  while (left > 0) {
    const made = pickWeighted(page.random, makers)(page);
    blocks.push(...made);
    left -= made.reduce((sum, block) => sum + linesOf(block, page) + block.after / page.leading, 0);
  }
  return blocks;
}

/** About how many lines it takes. */
function linesOf({ cells }: Block, { size }: Page): number {
  return Math.max(
    ...cells.map(({ words, width }) =>
      Math.ceil(
        words.reduce((sum, { text }) => sum + text.length + 1, 0) / Math.max(1, width / (size * 0.5)),
      ),
    ),
  );
}

const makers: readonly (readonly [number, (page: Page) => readonly Block[]])[] = [
  [50, (page) => [paragraph(page, pick(page.random, page.material.texts))]],
  [16, (page) => [paragraph(page, inventSentence(page.random))]],
  [16, invented],
  [6, table],
  [5, (page) => [paragraph(page, pick(page.random, page.material.texts), true)]],
];

/** Running text, or where `listed`, hanging from its marker. */
function paragraph(page: Page, text: string, listed = false): Block {
  const { random } = page;
  const hang = listed ? between(random, 10, 26) : 0;
  const indent = listed || page.spaced || chance(random, 0.5) ? 0 : between(random, 8, 22);
  const left = chance(random, 0.12) ? between(random, 15, 90) : 0;
  const marked = listed ? `${pick(random, ['•', '–', '-', 'a)', '1.', '§ 4', '*'])} ${text}` : text;
  const style = chance(random, 0.12) ? whole(random, 1, 5) : 0;
  const cell: Cell = {
    words: wordsOf(page, marked),
    style,
    x: left,
    width: page.width - left,
    align: page.justified ? 'justify' : 'left',
    indents: [indent, hang],
    underlined: chance(random, 0.03),
  };
  return blockOf(page, [cell], 'none');
}

function blockOf(page: Page, cells: readonly Cell[], ruled: Block['ruled']): Block {
  const { random, leading } = page;
  const large = Math.max(1, ...cells.map(({ style }) => (style === 4 && !page.typed ? 1.4 : 1)));
  const after = page.spaced ? between(random, 0, 0.6) * leading : chance(random, 0.1) ? leading : 0;
  return { cells, leading: leading * large, after: ruled === 'none' ? after : 0, ruled };
}

/** A heading or another short line, its cells in columns. */
function invented(page: Page): readonly Block[] {
  const { random } = page;
  const row = inventRow(random);
  const step = page.width / Math.max(2, row.length);
  const style = pickWeighted(random, [
    [5, 0],
    [4, 1],
    [1, 2],
    [1, 3],
    [2, 4],
    [1, 5],
  ]);
  const align =
    row.length === 1
      ? pickWeighted(random, [
          [8, 'left'],
          [1, 'center'],
          [1, 'right'],
        ] as const)
      : 'left';
  const underlined = chance(random, page.typed ? 0.25 : 0.06);
  const narrow = row.length > 1 && chance(random, 0.3) ? between(random, 40, 90) : step;
  const cells = row.map((text, index): Cell => {
    const x = index === 0 ? 0 : narrow + (index - 1) * step;
    return {
      words: wordsOf(page, text),
      style,
      x,
      width: row.length === 1 ? page.width : step * 2,
      align,
      indents: [0, 0],
      underlined,
    };
  });
  return [blockOf(page, cells, chance(random, 0.05) ? 'below' : 'none')];
}

/** Rows of one kind under each other. */
function table(page: Page): readonly Block[] {
  const { random } = page;
  const count = whole(random, 2, 7);
  const columns = whole(random, 2, 5);
  const first = page.width * between(random, 0.25, 0.5);
  const step = (page.width - first) / columns;
  const ruled = pickWeighted(random, [
    [6, 'none'],
    [2, 'below'],
    [2, 'grid'],
  ] as const);
  const align = pick(random, ['left', 'right'] as const);
  const style = chance(random, 0.25) ? 3 : 0;
  return Array.from({ length: count }, () => {
    let row = inventRow(random);
    for (let tries = 0; row.length < 2 && tries < 20; tries += 1) row = inventRow(random);
    const cells = row.slice(0, columns + 1).map((text, index): Cell => ({
      words: wordsOf(page, text),
      style,
      x: index === 0 ? 0 : first + (index - 1) * step,
      width: index === 0 ? first - 6 : step - 8,
      align: index === 0 ? 'left' : align,
      indents: [0, 0],
      underlined: false,
    }));
    return blockOf(page, cells, ruled);
  });
}

/** No word that the model could not print. */
function wordsOf({ random, material, hyphenated }: Page, text: string): readonly SpecWord[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '' && [...word].every((sign) => material.signs.has(sign)))
    .map((word) => {
      const cut = hyphenated ? cutWord(random, word) : null;
      return cut === null ? { text: word } : { text: word, cut };
    });
}

/** Before a consonant that a vowel follows, as Swedish mostly breaks. */
function cutWord(random: Random, word: string): readonly [string, string] | null {
  if (!/^\p{L}{6,}[.,;:)]?$/u.test(word)) return null;
  const places = [...word.matchAll(/(?<=^.{2,})(?=[bcdfghjklmnpqrstvxz][aeiouyåäöé].)/gu)].map(
    ({ index }) => index,
  );
  if (places.length === 0) return null;
  const place = pick(random, places);
  return [`${word.slice(0, place)}-`, word.slice(place)];
}
