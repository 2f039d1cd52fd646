import * as z from 'zod';
import { TextLine } from './page-text.ts';
import { Box } from './place.ts';

/** Figures that the models read differently, none of them clearly surer. */
export const DoubtfulFigures = z.object({
  /** As taken. */
  text: z.string(),
  /** The other reading; null where there is none to show. */
  other: z.string().nullable(),
  box: Box.nullable(),
});
export type DoubtfulFigures = Readonly<z.infer<typeof DoubtfulFigures>>;

/** What was read on a page's picture, whatever page of whatever file shows it. Sizes and places in points. */
export const PageReading = z.object({
  /** Of the page as it stands upright. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** In reading order. */
  lines: z.array(TextLine),
  /** How far the page had to be turned to stand upright, in degrees clockwise. */
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** True when so much of it is unsure that a person should compare it with the original. */
  hard: z.boolean(),
  doubtfulFigures: z.array(DoubtfulFigures),
  /** Print that no model could read; none in readings of before it was told. */
  unread: z.array(Box).default([]),
});
export type PageReading = Readonly<z.infer<typeof PageReading>>;
