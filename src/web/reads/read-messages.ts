import * as z from 'zod';

/** What a reader is asked. */
export const ReadOrder = z.object({ name: z.string(), given: z.array(z.unknown()) });
export type ReadOrder = Readonly<z.infer<typeof ReadOrder>>;

/** What it answers. */
export const ReadAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), value: z.unknown() }),
  z.object({ state: z.literal('failed'), message: z.string() }),
]);
export type ReadAnswer = Readonly<z.infer<typeof ReadAnswer>>;
