import * as z from 'zod';
import { Box } from '../../records/place.ts';

/** From the parent: draw this page. One at a time for each process. */
export const DrawJob = z.object({
  /** Where the original may be, likeliest first. */
  paths: z.array(z.string()),
  /** Of the bytes that were imported: others are not drawn. */
  sha256: z.string(),
  bytes: z.int(),
  /** 1-based. */
  page: z.int().positive(),
  dpi: z.number().positive(),
  /** How far the page is to be turned, clockwise, to stand upright; null where that is to be seen from its picture. */
  turn: z.literal([0, 90, 180, 270]).nullable(),
  /** The part to be shown, in points on the upright page, and how much its lines fall to the right, in degrees; null for all. */
  part: z.object({ box: Box, tilt: z.number() }).nullable(),
  /** What is painted over, in points on the upright page, each turned about its own middle by its tilt, in degrees. */
  covers: z.array(z.object({ box: Box, tilt: z.number() })).readonly(),
});
export type DrawJob = Readonly<z.infer<typeof DrawJob>>;

/** From the process: what came of it. */
const Drawn = z.object({
  type: z.literal('drawn'),
  /** A WebP. */
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  width: z.int(),
  height: z.int(),
  dotsPerPoint: z.number(),
  box: Box,
});
export type Drawn = Readonly<z.infer<typeof Drawn>>;

const Failed = z.object({
  type: z.literal('failed'),
  code: z.enum([
    'no-such-place',
    'original-missing',
    'original-changed',
    'original-unreadable',
    'page-damaged',
  ]),
});
export type DrawAnswer = Drawn | Readonly<z.infer<typeof Failed>>;

export const DrawMessage = z.discriminatedUnion('type', [
  // It has started, or got as far as to the drawing.
  z.object({ type: z.literal('alive') }),
  Drawn,
  Failed,
]);
export type DrawMessage = Readonly<z.infer<typeof DrawMessage>>;
