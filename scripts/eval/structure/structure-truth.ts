import * as z from 'zod';
import { Minutes, Paragraph } from '../../../src/records/minutes.ts';

/** Truths say of a decision what its points are and whether it is quoted; fixtures say all of it. */
const TruthDecision = z.object({
  maker: z.string().nullish(),
  points: z.array(z.string()),
  quoted: z.boolean(),
  pointKinds: z.array(z.string().nullable()).optional(),
  recommendedTo: z.string().nullish(),
  assignments: z
    .array(
      z.object({
        who: z.string(),
        what: z.string(),
        due: z.object({ text: z.string(), date: z.string().nullable() }).nullable(),
      }),
    )
    .optional(),
});

const TruthParagraph = Paragraph.partial().extend({
  number: z.int(),
  suffix: z.string().nullable().default(null),
  title: z.string(),
  items: z.array(z.union([z.string(), z.object({ title: z.string() })])).optional(),
  /** Texts, or (in some truths) only how many. */
  decisions: z.union([z.int(), z.array(TruthDecision)]).optional(),
});
export type TruthParagraph = Readonly<z.infer<typeof TruthParagraph>>;

const TruthAttendee = z.object({
  name: z.string(),
  role: z.string().nullable().default(null),
  organisation: z.string().nullable().default(null),
  deciding: z.boolean().nullable().optional(),
  replaces: z.string().nullable().optional(),
  presentAt: z.array(z.object({ first: z.int(), last: z.int() })).optional(),
  absentAt: z.array(z.object({ first: z.int(), last: z.int() })).optional(),
});
export type TruthAttendee = Readonly<z.infer<typeof TruthAttendee>>;

/** What a truth file says of a protocol's structure; what it does not say is not measured. */
export const StructureTruth = Minutes.partial().extend({
  paragraphs: z.array(TruthParagraph),
  attendees: z.array(TruthAttendee).optional(),
  absentees: z.array(TruthAttendee).optional(),
});
export type StructureTruth = Readonly<z.infer<typeof StructureTruth>>;
