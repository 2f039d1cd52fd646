import * as z from 'zod';
import { Notice } from './notice.ts';
import { Box } from './place.ts';

/**
 * One change that repair made. `start` and `end` are UTF-16 offsets into the *source* line
 * (`PageText.lines[line].text`), so `before === source.slice(start, end)`. Edits of a line never overlap.
 * A hyphen dropped at a line's end has `before` `"-\n"` and `after` `""`: it takes effect when lines are
 * flowed into running text, never in the line itself, so that every line stays where it is.
 */
export const Edit = z.object({
  page: z.int().positive(),
  /** 0-based index into the page's source lines. */
  line: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  before: z.string(),
  after: z.string(),
  /** What was done: `join-hyphenated-word`, `restore-diacritics`. */
  rule: z.string().min(1),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** The next likeliest reading of the same place, what stands there included; null where nothing else was weighed, or the word
   * stands on two lines. */
  runnerUp: z.string().nullable().default(null),
});
export type Edit = Readonly<z.infer<typeof Edit>>;

/** How a line goes on into the next: with a space, as one word (hyphen dropped), or as one word that keeps its hyphen. */
export const LineEnding = z.enum(['space', 'drop-hyphen', 'keep-hyphen']);
export type LineEnding = z.infer<typeof LineEnding>;

export const RepairedLine = z.object({
  /** The clean text: the source line with its in-line edits applied. May be empty. */
  text: z.string(),
  /** 0-based index into the page's source lines; the place, box and confidences are found there. */
  sourceLine: z.int().nonnegative(),
  ending: LineEnding,
  box: Box.nullable(),
  block: z.int().nonnegative(),
  fontSize: z.number().nullable(),
  bold: z.boolean().nullable(),
  /**
   * Where the cells of a table's row begin, but the first: offsets into `text`, in UTF-16 units, of what a wide space parts
   * from the words before. Not there where the line is no row, or places are unknown.
   */
  cellStarts: z.array(z.int().positive()).optional(),
});
export type RepairedLine = Readonly<z.infer<typeof RepairedLine>>;

/** A line that belongs to the page, not to the text. It is kept, apart. */
export const Furniture = z.object({
  line: z.int().nonnegative(),
  text: z.string(),
  kind: z.enum(['header', 'footer', 'page-number', 'logo', 'signature', 'rubble']),
  box: Box.nullable(),
});
export type Furniture = Readonly<z.infer<typeof Furniture>>;

/** What a doubtful word may say instead. */
export const OtherReading = z.object({
  text: z.string(),
  /** `layer` or engine and model (`tesseract:swe`) for what was read there too, `repair` for what repair weighed. */
  source: z.string().min(1),
});
export type OtherReading = Readonly<z.infer<typeof OtherReading>>;

/** A word that a person should look at: offsets of the source line, in UTF-16 units, as an edit's are. */
export const Doubt = z.object({
  /** 0-based index into the page's source lines. */
  line: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /**
   * `words-unsettled`: probably misread, and nothing is sure enough. `edit-doubtful`: edited, and not beyond doubt.
   * `figure-doubtful`: read with other figures. `readings-differ`: read as another word.
   */
  code: z.enum(['words-unsettled', 'edit-doubtful', 'figure-doubtful', 'readings-differ']),
  /** Likeliest first; none is what the clean line says now. May be empty. */
  readings: z.array(OtherReading),
});
export type Doubt = Readonly<z.infer<typeof Doubt>>;

/** A page's clean text: the arrow from `repair` to `structure`. Undoing all edits gives back the PageText's lines. */
export const RepairedPage = z.object({
  page: z.int().positive(),
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
  /** How far the lines fall to the right, in degrees clockwise; boxes lie as the lines do. Not there where these are level. */
  tilt: z.number().optional(),
  /** The text, furniture taken out. */
  lines: z.array(RepairedLine),
  furniture: z.array(Furniture),
  /** Sorted by line, then start. Edits of furniture lines are included. */
  edits: z.array(Edit),
  notices: z.array(Notice),
  /** By line, then start; they do not overlap. Not there in records of before there were doubts. */
  doubts: z.array(Doubt).optional(),
});
export type RepairedPage = Readonly<z.infer<typeof RepairedPage>>;
