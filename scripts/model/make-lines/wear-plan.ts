import type { Raster } from '../../fixtures/raster.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import { between, chance, pick, pickWeighted, whole } from './choose.ts';
import type { Lie } from './resample.ts';

/** A copier's work: what it makes of the page before it, black on white. */
export interface Generation {
  readonly blur: number;
  readonly noise: number;
  /** Between the ink's grey (0) and the paper's (1). */
  readonly level: number;
  readonly sway: number;
  readonly blots: number;
}

/** What becomes of a page from its print to the scanner's file. What is 0 does not happen. */
export interface WearPlan {
  readonly kind: WearKind;
  readonly printDpi: number;
  /** Share of the darkness that is lost where the ink is faintest, and how large such places are, in inches. */
  readonly unevenInk: number;
  readonly inkGrain: number;
  /** Standard deviation in inches by which ink runs, and which grey (of 255) becomes its edge. */
  readonly spread: number;
  readonly edge: number;
  readonly generations: readonly Generation[];
  readonly ink: number;
  readonly reverse: number;
  readonly lie: Lie;
  readonly ground: number;
  readonly dpi: Raster['dpi'];
  readonly fold: number;
  readonly lamp: number;
  readonly shade: number;
  readonly blur: number;
  readonly noise: number;
  readonly specks: number;
  readonly blots: number;
  /** In inches. */
  readonly blotSize: number;
  readonly breaks: number;
  readonly strokes: number;
  readonly output: Output;
}

export type Output =
  | Readonly<{ kind: 'png' }>
  | Readonly<{ kind: 'jpeg'; quality: number }>
  | Readonly<{ kind: 'bilevel'; level: number; sway: number }>
  | Readonly<{ kind: 'dither' }>;

export const wearKinds = [
  'clean',
  'used',
  'faint',
  'photocopy',
  'fax',
  'fax-fine',
  'low',
  'speckled',
  'dithered',
  'bilevel',
  'ribbon',
  'shaded',
] as const;
export type WearKind = (typeof wearKinds)[number];

const shares: Readonly<Record<WearKind, number>> = {
  clean: 20,
  used: 16,
  faint: 8,
  photocopy: 12,
  fax: 8,
  'fax-fine': 6,
  low: 10,
  speckled: 7,
  dithered: 3,
  bilevel: 8,
  ribbon: 12,
  shaded: 5,
};

/** @param typed the page is typewritten: its ribbon may be worn. */
export function planWear(random: Random, typed: boolean): WearPlan {
  const kind = pickWeighted(
    random,
    wearKinds.map((name) => [name === 'ribbon' && !typed ? 1 : shares[name], name] as const),
  );
  return planWearOf(kind, random, typed);
}

export function planWearOf(kind: WearKind, random: Random, typed: boolean): WearPlan {
  const hard = random.uniform() ** 0.8;
  const base = kind === 'clean' ? cleanPlan(random) : wornPlan(random, hard, typed);
  return { ...base, ...special[kind](random, hard), kind };
}

const still: Lie = { angle: 0, bend: 0, waves: 1, phase: 0 };

function cleanPlan(random: Random): WearPlan {
  const dpi = pick(random, [300, 300, 200, 200, 150]);
  return {
    kind: 'clean',
    printDpi: dpi,
    unevenInk: 0,
    inkGrain: 0.1,
    spread: 0,
    edge: 128,
    generations: [],
    ink: between(random, 0.85, 1),
    reverse: 0,
    lie: chance(random, 0.5) ? still : { ...still, angle: between(random, -0.6, 0.6) },
    ground: 255,
    dpi: [dpi, dpi],
    fold: 0,
    lamp: 0,
    shade: 0,
    blur: between(random, 0, 0.5),
    noise: between(random, 0, 4),
    specks: 0,
    blots: 0,
    blotSize: 0.01,
    breaks: 0,
    strokes: 0,
    output: pick(random, [{ kind: 'png' }, { kind: 'jpeg', quality: whole(random, 70, 95) }]),
  };
}

/** A little of everything, each seldom; `hard` from 0 to 1. */
function wornPlan(random: Random, hard: number, typed: boolean): WearPlan {
  const some = (share: number, most: number): number =>
    chance(random, share) ? most * between(random, 0.3, 1) * (0.3 + 0.7 * hard) : 0;
  const dpi = pick(random, [300, 240, 200, 200, 200, 180, 150]);
  return {
    kind: 'used',
    printDpi: pick(random, [300, 240, 200]),
    unevenInk: some(typed ? 0.6 : 0.25, 0.7),
    inkGrain: between(random, 0.008, 0.4),
    spread: some(0.35, 0.006),
    edge: between(random, 90, 190),
    generations: [],
    ink: between(random, 0.6, 1),
    reverse: some(0.12, 0.35),
    lie: lieOf(random, hard),
    ground: chance(random, 0.15) ? 20 : 255,
    dpi: [dpi, dpi],
    fold: some(0.08, 0.8),
    lamp: some(0.1, 0.6),
    shade: some(0.15, 60),
    blur: between(random, 0, 0.5 + 0.6 * hard) * (dpi / 200),
    noise: between(random, 1, 4 + 14 * hard),
    specks: some(0.12, 0.008),
    blots: Math.round(some(0.25, 250)),
    blotSize: between(random, 0.006, 0.02),
    breaks: Math.round(some(typed ? 0.3 : 0.12, 900)),
    strokes: Math.round(some(0.08, 9)),
    output: { kind: 'jpeg', quality: whole(random, 85 - 50 * hard, 92) },
  };
}

function lieOf(random: Random, hard: number): Lie {
  const angle = pickWeighted(random, [
    [40, between(random, -0.7, 0.7)],
    [30, 0],
    [30, between(random, -3.5, 3.5)],
  ]);
  const bend = chance(random, 0.2) ? between(random, 0.0003, 0.0018) * hard : 0;
  return { angle, bend, waves: between(random, 0.4, 1.6), phase: between(random, 0, 6) };
}

const special: Readonly<Record<WearKind, (random: Random, hard: number) => Partial<WearPlan>>> = {
  clean: () => ({}),
  used: () => ({}),
  faint: (random, hard) => ({
    ink: between(random, 0.2, 0.55) - 0.08 * hard,
    noise: between(random, 1, 4 + 6 * hard),
    output: chance(random, 0.35)
      ? bilevel(random, 0.45, 0.75)
      : { kind: 'jpeg', quality: whole(random, 55, 90) },
  }),
  photocopy: (random, hard) => {
    const count = whole(random, 1, hard > 0.5 ? 3 : 2);
    const dpi = pick(random, [300, 200, 200]);
    return {
      printDpi: pick(random, [300, 240]),
      generations: Array.from({ length: count }, () => generation(random, hard)),
      ground: chance(random, 0.5) ? 16 : 255,
      dpi: [dpi, dpi],
      ink: between(random, 0.75, 1),
      blots: whole(random, 0, 150 + 500 * hard),
      output: chance(random, 0.6)
        ? bilevel(random, 0.4, 0.7)
        : { kind: 'jpeg', quality: whole(random, 50, 90) },
    };
  },
  fax: (random, hard) => ({
    dpi: [204, 98],
    blur: between(random, 0.2, 0.5 + 0.3 * hard),
    specks: between(random, 0, 0.002) * hard,
    noise: between(random, 0, 14 * hard),
    ink: between(random, 0.8, 1),
    strokes: chance(random, 0.2) ? whole(random, 1, 6) : 0,
    output: bilevel(random, 0.42, 0.72),
  }),
  'fax-fine': (random, hard) => ({
    dpi: [204, 196],
    blur: between(random, 0.2, 0.6 + 0.4 * hard),
    specks: between(random, 0, 0.002) * hard,
    noise: between(random, 0, 18 * hard),
    ink: between(random, 0.75, 1),
    strokes: chance(random, 0.2) ? whole(random, 1, 6) : 0,
    output: bilevel(random, 0.4, 0.72),
  }),
  low: (random, hard) => {
    const dpi = Math.round(between(random, 125 - 45 * hard, 135 - 20 * hard));
    return {
      dpi: [dpi, dpi],
      blur: between(random, 0, 0.45),
      noise: between(random, 0, 5),
      specks: 0,
      output: { kind: 'jpeg', quality: whole(random, 50, 90) },
    };
  },
  speckled: (random, hard) => ({
    specks: between(random, 0.004, 0.012 + 0.025 * hard),
    noise: between(random, 2, 10),
  }),
  dithered: (random) => {
    const dpi = pick(random, [200, 300]);
    return { dpi: [dpi, dpi], output: { kind: 'dither' }, noise: between(random, 1, 4), specks: 0 };
  },
  bilevel: (random, hard) => ({
    dpi: pick(random, [
      [200, 200],
      [300, 300],
      [200, 200],
      [150, 150],
    ] as const),
    noise: between(random, 0, 8 + 30 * hard),
    output: bilevel(random, 0.35, 0.75),
  }),
  ribbon: (random, hard) => ({
    unevenInk: between(random, 0.3, 0.6 + 0.25 * hard),
    inkGrain: pick(random, [0.006, 0.01, 0.02, 0.05]),
    spread: between(random, 0.001, 0.005),
    edge: between(random, 130, 205),
    ink: between(random, 0.4, 0.95),
    breaks: chance(random, 0.4) ? whole(random, 100, 900) : 0,
  }),
  shaded: (random) => ({
    shade: between(random, 20, 90),
    lamp: between(random, 0, 0.65),
    fold: chance(random, 0.5) ? between(random, 0.3, 0.8) : 0,
  }),
};

function generation(random: Random, hard: number): Generation {
  return {
    blur: between(random, 0.6, 1 + 0.7 * hard),
    noise: between(random, 5, 20 + 30 * hard),
    level: between(random, 0.4, 0.7),
    sway: between(random, 0, 35 * hard),
    blots: whole(random, 0, 200 * hard),
  };
}

function bilevel(random: Random, low: number, high: number): Output {
  return {
    kind: 'bilevel',
    level: between(random, low, high),
    sway: chance(random, 0.3) ? between(random, 0, 18) : 0,
  };
}
