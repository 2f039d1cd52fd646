import * as z from 'zod';
import { reasons } from '../errors.ts';
import { engineChoices } from '../stages/recognize/engines/open-engine.ts';
import type { IngestedFile } from '../records/ingested-file.ts';
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
  /** How long the engine may take for one image, in seconds. */
  imageSeconds: z.number(),
  /** One page after the other, each said before it is begun: the file has failed before. */
  careful: z.boolean(),
  /** Pages (1-based) that have ended a process that read them, and why; they are left out. */
  poisonous: z.record(z.string(), z.string()),
});
export type Job = Readonly<z.infer<typeof Job>>;

/** From a worker: how far it is, and in the end what came of the file. */
export const WorkerMessage = z.discriminatedUnion('type', [
  // Something has come of the work, though no page yet.
  z.object({ type: z.literal('alive') }),
  // A page is begun; only of a careful reading, and only where it is read from its picture.
  z.object({ type: z.literal('begun'), page: z.int() }),
  // With 0 pages done when the file has been opened.
  z.object({ type: z.literal('page'), done: z.int(), total: z.int() }),
  // Checked where it was made, by the same program.
  z.object({ type: z.literal('ingested'), file: z.custom<IngestedFile>(isRecord) }),
  z.object({
    type: z.literal('failed'),
    reason: z.enum(reasons),
    message: z.string(),
    remedy: z.string(),
    /** The page that a careful reading ended at with its process; null where it is not known. */
    page: z.int().nullable(),
  }),
]);
export type WorkerMessage = Readonly<z.infer<typeof WorkerMessage>>;
export type Outcome = Extract<WorkerMessage, { type: 'ingested' | 'failed' }>;

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
