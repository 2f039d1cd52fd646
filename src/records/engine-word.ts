import * as z from 'zod';
import { Box } from './place.ts';

/** A word as an engine reads it on an image. */
export const EngineWord = z.object({
  text: z.string().min(1),
  /** In pixels of the image, origin top left. */
  box: Box,
  /** 0 to 100. */
  confidence: z.number(),
  /** Lines and blocks in the engine's reading order, each counted from 0 over the whole image. */
  line: z.int(),
  block: z.int(),
});
export type EngineWord = Readonly<z.infer<typeof EngineWord>>;
