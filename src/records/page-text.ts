import * as z from 'zod';
import { Notice } from './notice.ts';
import { Box } from './place.ts';

/** Another reading of the same place on the page, kept for repair and review. */
export const Reading = z.object({
  text: z.string(),
  /** `layer`, or engine and model: `tesseract.js:swe`. */
  source: z.string().min(1),
  /** 0 to 100, null where the source gives none. */
  confidence: z.number().min(0).max(100).nullable(),
});
export type Reading = Readonly<z.infer<typeof Reading>>;

/** A word as read; it stands at `text.slice(start, start + word.text.length)` of its line. */
export const Word = z.object({
  text: z.string().min(1),
  /** Offset into the line's text, in UTF-16 units. */
  start: z.int().nonnegative(),
  box: Box.nullable(),
  confidence: z.number().min(0).max(100).nullable(),
  source: z.string().min(1),
  alternatives: z.array(Reading),
});
export type Word = Readonly<z.infer<typeof Word>>;

export const TextLine = z.object({
  /** The line exactly as read; words are slices of it. May be empty (a blank line of a text file). */
  text: z.string(),
  /** In the line's order; empty for text files, whose line says it all. */
  words: z.array(Word),
  box: Box.nullable(),
  /** Block of lines that stand together, counted from 0 in reading order. */
  block: z.int().nonnegative(),
  /** Height of the type in points, null where unknown. */
  fontSize: z.number().nullable(),
  /** True when most of the line's letters are bold; null where unknown. */
  bold: z.boolean().nullable(),
});
export type TextLine = Readonly<z.infer<typeof TextLine>>;

/** Why a page's text was taken from where it was taken. */
export const Verdict = z.object({
  code: z.enum([
    'text-file',
    'digital-good',
    'digital-garbled',
    'scan-with-good-layer',
    'scan-with-bad-layer',
    'image',
    'blank',
    'unreadable',
  ]),
  /** One English sentence for the technician. */
  reason: z.string(),
});
export type Verdict = Readonly<z.infer<typeof Verdict>>;

/** A part of the page that has a verdict of its own: what a garbled font has printed, or a picture. */
export const PageRegion = z.object({ box: Box, verdict: Verdict });
export type PageRegion = Readonly<z.infer<typeof PageRegion>>;

/** The best reading of one page: the arrow from `recognize` to `repair`. */
export const PageText = z.object({
  page: z.int().positive(),
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
  /**
   * How far the page was turned from how it lies in its file to stand upright, in degrees clockwise; not there where it lies
   * upright. Sizes and places are those of the page that stands upright. See `turnOfPage` of older records.
   */
  turn: z.literal([90, 180, 270]).optional(),
  verdict: Verdict,
  /** Parts of the page with a verdict; none in records of before there were regions. */
  regions: z.array(PageRegion).default([]),
  /** In reading order. */
  lines: z.array(TextLine),
  notices: z.array(Notice),
});
export type PageText = Readonly<z.infer<typeof PageText>>;
