import type { PageImage } from '../../read/page-image.ts';
import { median } from '../boxes.ts';
import { findRules } from './find-rules.ts';
import { findPieces } from './find-pieces.ts';
import type { Direction, Run } from './find-rules.ts';
import { greyLevels } from './grey-levels.ts';

/** In inches: no letter is as long as a rule across, nor as a rule down; a piece of one across reaches to one down. */
const shortest = { across: 0.75, down: 0.4, piece: 0.2 };
/** No stroke of handwriting is as long as this. */
const longest = 1.5;
/** A worn rule ends so near the one that it should meet. */
const nearby = 0.05;
/** A rule is at most so thick, in inches. */
const thickest = 0.04;
/** A rule is thin over this share of its length; a row of feet of letters is not. */
const thinShare = 0.85;
/** A short one lies as even as this over its length: the feet of letters that touch are higher and lower. */
const evenShare = 0.85;
/** It is as thick as this share of it at most; where it is thicker a letter hangs down to it. */
const usualShare = 0.75;
/** How far from paper to ink a pixel is dark enough: thin rules are grey, and paler where specks were taken out. */
const darkness = 0.3;
const darknessOfWorn = 0.15;

/**
 * Takes a table's and a form's rules and underlines out; null where there are none.
 *
 * @param isWorn where specks were taken out, and most of a thin rule with them.
 */
export function eraseLongRules(image: PageImage, isWorn = false): PageImage | null {
  const { width, height, dpi, data } = image;
  const { ink, paper } = greyLevels(data);
  const limit = paper - (paper - ink) * (isWorn ? darknessOfWorn : darkness);
  const across = { lines: height, length: width, lineStep: width, step: 1, shortest: shortest.across * dpi };
  const down = { lines: width, length: height, lineStep: 1, step: width, shortest: shortest.down * dpi };
  const erased = Uint8Array.from(data);
  const paint = { limit, even: longest * dpi, thick: Math.max(2, Math.round(thickest * dpi)), paper };
  const rows = findRules(data, across, limit).filter((rule) => eraseRule(data, erased, across, rule, paint));
  const columns = findRules(data, down, limit)
    .filter((rule) => isOfTable(rule, rows, dpi))
    .filter((rule) => eraseRule(data, erased, down, rule, paint));
  if (rows.length + columns.length === 0) return null;
  const short = { ...across, shortest: shortest.piece * dpi };
  const pieces = findPieces(data, short, columns, limit).filter((piece) =>
    eraseRule(data, erased, across, piece, paint),
  );
  eraseCrossings(erased, [...rows, ...pieces], columns, width, paper);
  return { ...image, data: erased };
}

/** A rule down joins two across, or is so long that it parts columns: a stroke of handwriting does neither. */
function isOfTable({ line, start, end }: Run, rows: readonly Run[], dpi: number): boolean {
  if (end - start >= longest * dpi) return true;
  const slack = nearby * dpi;
  const met = rows
    .filter((row) => row.start - slack <= line && line <= row.end + slack)
    .map((row) => row.line)
    .filter((y) => start - slack <= y && y <= end + slack);
  return met.length > 0 && Math.max(...met) - Math.min(...met) > 3 * slack;
}

/** Where a rule is cut across, and how far it reaches to both sides. */
type Cut = readonly [at: number, before: number, after: number];

interface Paint {
  readonly limit: number;
  /** Rules that are shorter, in pixels, are to be even. */
  readonly even: number;
  /** In pixels. */
  readonly thick: number;
  readonly paper: number;
}

/** Leaves what crosses the rule, or hangs down to it. False where it is none. */
function eraseRule(
  data: Uint8Array,
  erased: Uint8Array,
  { lineStep, step }: Direction,
  { line, start, end }: Run,
  { limit, even, thick, paper }: Paint,
): boolean {
  const cuts: Cut[] = [];
  for (let place = start; place < end; place += 1) {
    const at = line * lineStep + place * step;
    const before = reach(data, at, -lineStep, limit, thick);
    const after = reach(data, at, lineStep, limit, thick);
    if (before + after <= thick) cuts.push([at, before, after]);
  }
  if (cuts.length < (end - start) * thinShare) return false;
  if (end - start < even && !isEven(cuts, end - start)) return false;
  const thicknesses = cuts.map(([, before, after]) => before + after).sort((a, b) => a - b);
  const usual = thicknesses[Math.floor(cuts.length * usualShare)] ?? thick;
  for (const [at, before, after] of cuts) {
    if (before + after > usual) continue;
    for (let away = -before; away <= after; away += 1) erased[at + away * lineStep] = paper;
  }
  return true;
}

function isEven(cuts: readonly Cut[], length: number): boolean {
  const [before, after] = [median(cuts.map((cut) => cut[1])), median(cuts.map((cut) => cut[2]))];
  const even = cuts.filter((cut) => Math.abs(cut[1] - before) <= 1 && Math.abs(cut[2] - after) <= 1);
  return even.length >= length * evenShare;
}

/** How many lines away the dark ends, counted from the line itself, with the grey pixel beyond; at most one more than `thick`. */
function reach(data: Uint8Array, at: number, lineStep: number, limit: number, thick: number): number {
  let lines = 1;
  while (lines <= thick && (data[at + lines * lineStep] ?? 255) < limit) lines += 1;
  return lines;
}

/** Where a rule across meets one down, neither is thin. */
function eraseCrossings(
  erased: Uint8Array,
  rows: readonly Run[],
  columns: readonly Run[],
  width: number,
  paper: number,
): void {
  const onRow = new Uint8Array(erased.length);
  for (const { line, start, end } of rows) {
    for (let y = line - 1; y <= line + 1; y += 1) onRow.fill(1, y * width + start, y * width + end);
  }
  for (const { line, start, end } of columns) {
    const [first, last] = [start * width + line, end * width + line];
    for (let at = first; at < last; at += width) {
      if (onRow[at - 1] === 1) erased[at - 1] = paper;
      if (onRow[at] === 1) erased[at] = paper;
      if (onRow[at + 1] === 1) erased[at + 1] = paper;
    }
  }
}
