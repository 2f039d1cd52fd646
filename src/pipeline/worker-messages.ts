import * as z from 'zod';
import { reasons } from '../errors.ts';
import { engineChoices } from '../stages/recognize/engines/open-engine.ts';
import { IngestedFile } from '../records/ingested-file.ts';
import { ocrModes } from '../stages/recognize/ocr-mode.ts';

/** From the parent: read this file. One at a time for each worker. */
export const Job = z.object({
  path: z.string(),
  /** The database, in which readings of page pictures are kept and looked for. */
  database: z.string(),
  /** How sure an edit of repair must be. */
  leastConfidence: z.number(),
  /** Which pages are read from their pictures. */
  ocr: z.enum(ocrModes),
  engine: z.enum(engineChoices),
});
export type Job = Readonly<z.infer<typeof Job>>;

/** From a worker: how far it is, and in the end what came of the file. */
export const WorkerMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), done: z.int(), total: z.int() }),
  z.object({ type: z.literal('ingested'), file: IngestedFile }),
  z.object({
    type: z.literal('failed'),
    reason: z.enum(reasons),
    message: z.string(),
    remedy: z.string(),
  }),
]);
export type WorkerMessage = Readonly<z.infer<typeof WorkerMessage>>;
export type Outcome = Exclude<WorkerMessage, { type: 'page' }>;
