import * as z from 'zod';
import { Notice } from './notice.ts';
import { TextLine, Verdict } from './page-text.ts';
import { Box } from './place.ts';
import { Doubt, Edit, Furniture, LineEnding } from './repaired-page.ts';

/** Where something of a source line stands in the clean line, and on the page. */
const ViewPlace = z.object({
  /** UTF-16 offsets into the clean line. */
  cleanStart: z.int().nonnegative(),
  cleanEnd: z.int().nonnegative(),
  /** Around the words that it touches; null where they have no place. */
  box: Box.nullable(),
});

/** An edit, the machine's or a person's (its rule tells). A hyphen that goes where lines are joined still stands in the clean line. */
export const ViewEdit = Edit.omit({ page: true, line: true }).extend(ViewPlace.shape);
export type ViewEdit = Readonly<z.infer<typeof ViewEdit>>;

/** A word that a person should look at, and has not settled yet. */
export const ViewDoubt = Doubt.omit({ line: true }).extend(ViewPlace.shape);
export type ViewDoubt = Readonly<z.infer<typeof ViewDoubt>>;

/** A line of clean text, beside the source line that it was made of. */
export const ViewLine = z.object({
  text: z.string(),
  /** 0-based index into the page's source lines. */
  sourceLine: z.int().nonnegative(),
  box: Box.nullable(),
  /** What was done to the source line, by start. */
  edits: z.array(ViewEdit),
  doubts: z.array(ViewDoubt),
  /** That a person has said what the line or some of its words say: who and when (ISO 8601), and what the machine had made of it. */
  correction: z.object({ by: z.string(), at: z.string(), machineText: z.string() }).nullable(),
});

export type ViewLine = Readonly<z.infer<typeof ViewLine>>;

export const CleanLine = ViewLine.extend({
  block: z.int().nonnegative(),
  ending: LineEnding,
  fontSize: z.number().nullable(),
  bold: z.boolean().nullable(),
});
export type CleanLine = Readonly<z.infer<typeof CleanLine>>;

/** A line that belongs to the page, not to the text. */
export const FurnitureLine = ViewLine.extend({ kind: Furniture.shape.kind });
export type FurnitureLine = Readonly<z.infer<typeof FurnitureLine>>;

/**
 * All that a screen needs to show a page's picture beside its clean text. Boxes are in points on the upright page, as its
 * picture shows it (a place times the picture's `dotsPerPoint`). Where lines lie crooked, a box is to be drawn turned by
 * `tilt` about its own middle: then it covers its words.
 */
export const PageView = z.object({
  minutesId: z.string(),
  sha256: z.string(),
  /** 1-based, and how many the file has. */
  page: z.int().positive(),
  pages: z.int().positive(),
  /** Null for text files, which have no pictures, and where the page's size is not known. */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }).nullable(),
  /** In degrees, clockwise: how much the lines fall to the right. */
  tilt: z.number(),
  verdict: Verdict,
  /** As read, in reading order; a line's index is what `sourceLine` means. */
  source: z.array(TextLine),
  clean: z.array(CleanLine),
  furniture: z.array(FurnitureLine),
  /** About the reading and the repair of this page. */
  notices: z.array(Notice),
});
export type PageView = Readonly<z.infer<typeof PageView>>;
