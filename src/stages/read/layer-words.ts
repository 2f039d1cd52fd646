import type { Box } from '../../records/place.ts';
import type { Font, LayerWord } from '../../records/scan.ts';
import { multiply } from './pdfjs-document.ts';
import type { Matrix, TextItem, TextStyle } from './pdfjs-document.ts';
import { sharesOfWidth } from './share-of-width.ts';

/** A piece of a word, before pieces that touch are joined. */
interface Piece {
  readonly text: string;
  readonly box: Box;
  readonly font: Font | null;
  readonly angle: number;
  /** True when white space follows it in the layer. */
  readonly ends: boolean;
}

/** Pieces closer than this share of the font's size are one word: a change of font or kerning has cut it. */
const joinGap = 0.15;

/**
 * The words of a page's text layer, in the layer's order.
 *
 * @param toPoints page space to points, origin top left.
 * @param fontOf the font by its pdfjs id, null for text that is not to be seen.
 */
export function layerWords(
  items: readonly TextItem[],
  styles: Readonly<Record<string, TextStyle>>,
  toPoints: Matrix,
  fontOf: (id: string, size: number) => Font | null,
): LayerWord[] {
  const pieces = items.flatMap((item) => cutItem(item, styles[item.fontName], toPoints, fontOf));
  return withoutOverprints(joinPieces(pieces)).map(({ text, box, font, angle }) => ({
    text,
    box,
    font,
    turn: quarterTurn(angle),
  }));
}

function cutItem(
  item: TextItem,
  style: TextStyle | undefined,
  toPoints: Matrix,
  fontOf: (id: string, size: number) => Font | null,
): Piece[] {
  const matrix = multiply(toPoints, item.transform);
  const size = Math.hypot(matrix[2], matrix[3]);
  const angle = Math.atan2(matrix[1], matrix[0]);
  const length = item.width * Math.hypot(toPoints[0], toPoints[1]);
  const font = fontOf(item.fontName, size);
  const shares = sharesOfWidth(item.str);
  return [...item.str.matchAll(/\S+/gu)].map((match) => {
    const [text] = match;
    const from = length * (shares[match.index] ?? 0);
    const to = length * (shares[match.index + text.length] ?? 0);
    const ends = match.index + text.length < item.str.length || item.hasEOL;
    return { text, box: boxAlong(matrix, angle, from, to, size, style), font, angle, ends };
  });
}

/** @param angle in radians, clockwise. */
function quarterTurn(angle: number): LayerWord['turn'] {
  const turns = [0, 90, 180, 270] as const;
  return turns[(Math.round(angle / (Math.PI / 2)) + 4) % 4] ?? 0;
}

/** The upright box around a stretch of a line that runs at an angle from its origin on the baseline. */
function boxAlong(
  matrix: Matrix,
  angle: number,
  from: number,
  to: number,
  size: number,
  style: TextStyle | undefined,
): Box {
  const { ascent, descent } = saneStyle(style);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [up, down] = [ascent * size, descent * size];
  const [left, right] = [Math.min(cos * from, cos * to), Math.max(cos * from, cos * to)];
  const [fall, rise] = [Math.min(cos * up, cos * down), Math.max(cos * up, cos * down)];
  const x = matrix[4] + left + Math.min(sin * up, sin * down);
  const y = matrix[5] + Math.min(sin * from, sin * to) - rise;
  const width = matrix[4] + right + Math.max(sin * up, sin * down) - x;
  const height = matrix[5] + Math.max(sin * from, sin * to) - fall - y;
  return { x, y, width, height };
}

/** Fonts lie about their height: an OCR font may say 0, a symbol font 2. */
function saneStyle(style: TextStyle | undefined): TextStyle {
  const sane = style !== undefined && style.ascent > 0.4 && style.ascent < 1.3 && style.descent > -0.6;
  return sane
    ? { ascent: style.ascent, descent: Math.min(style.descent, 0) }
    : { ascent: 0.8, descent: -0.2 };
}

function joinPieces(pieces: readonly Piece[]): Piece[] {
  const words: Piece[] = [];
  for (const piece of pieces) {
    const previous = words.at(-1);
    if (previous && touches(previous, piece)) words[words.length - 1] = join(previous, piece);
    else words.push(piece);
  }
  return words;
}

function touches(left: Piece, right: Piece): boolean {
  if (left.ends || left.angle !== 0 || right.angle !== 0) return false;
  const gap = right.box.x - (left.box.x + left.box.width);
  const offLine = Math.abs(right.box.y + right.box.height - left.box.y - left.box.height);
  const size = Math.min(left.box.height, right.box.height);
  return Math.abs(gap) < size * joinGap && offLine < size / 2;
}

function join(left: Piece, right: Piece): Piece {
  const x = Math.min(left.box.x, right.box.x);
  const y = Math.min(left.box.y, right.box.y);
  const width = Math.max(left.box.x + left.box.width, right.box.x + right.box.width) - x;
  const height = Math.max(left.box.y + left.box.height, right.box.y + right.box.height) - y;
  const { font } = left.text.length >= right.text.length ? left : right;
  return { ...right, text: left.text + right.text, box: { x, y, width, height }, font };
}

/** Some programs print a word twice, a hair apart, to make it bold. */
function withoutOverprints(words: readonly Piece[]): Piece[] {
  const last = new Map<string, Box>();
  return words.filter(({ text, box }) => {
    const before = last.get(text);
    last.set(text, box);
    return before === undefined || Math.abs(before.x - box.x) > 1 || Math.abs(before.y - box.y) > 1;
  });
}
