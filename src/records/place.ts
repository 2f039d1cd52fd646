import * as z from 'zod';

/**
 * A rectangle on a page: left, top, width and height in points (1/72 inch), origin in the page's top left corner
 * after the page's own rotation has been applied.
 */
export const Box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
});
export type Box = Readonly<z.infer<typeof Box>>;
