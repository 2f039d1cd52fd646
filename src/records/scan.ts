import * as z from 'zod';
import { Box } from './place.ts';

/** The font of a text-layer word; size in points. */
export const Font = z.object({
  /** Tells the file's fonts apart: two of one name may have different character maps. */
  id: z.string(),
  name: z.string(),
  size: z.number().nonnegative(),
  bold: z.boolean(),
  italic: z.boolean(),
});
export type Font = Readonly<z.infer<typeof Font>>;

/** One word of a PDF's text layer, as the layer gives it, in the layer's own order. */
export const LayerWord = z.object({
  text: z.string().min(1),
  box: Box,
  /** Null for text that cannot be seen: a scanner's reading. */
  font: Font.nullable(),
  /** How far the word has been turned from upright, in degrees clockwise, to the nearest quarter. */
  turn: z.literal([0, 90, 180, 270]),
});
export type LayerWord = Readonly<z.infer<typeof LayerWord>>;

/** One page of a file, before anything has been recognised. */
export const ScanPage = z.object({
  /** 1-based. */
  number: z.int().positive(),
  /** Points (1/72 inch), after rotation. For images: pixels / dpi * 72. Null for text files. */
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
  /** Text-layer words; empty where there is no layer. */
  words: z.array(LayerWord),
  /** Share of the page's area that pictures cover, 0 to 1. */
  imageCoverage: z.number().min(0).max(1),
  /** Where pictures stand; strips of one picture are one. */
  pictures: z.array(Box),
  /** Lines exactly as in the file, without line ends; only for text files, else null. */
  textLines: z.array(z.string()).nullable(),
});
export type ScanPage = Readonly<z.infer<typeof ScanPage>>;

export const FileKind = z.enum(['pdf', 'tiff', 'jpeg', 'png', 'text']);
export type FileKind = z.infer<typeof FileKind>;

/** What a file holds: the arrow from `read` to `recognize`. */
export const Scan = z.object({
  /** Lower-case hex of the file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The file's name without its folders, in NFC. */
  fileName: z.string().min(1),
  kind: FileKind,
  pages: z.array(ScanPage).min(1),
});
export type Scan = Readonly<z.infer<typeof Scan>>;
