import * as z from 'zod';
import { LinkedMinutes, LinkedParagraph, LinkedReference } from '../../records/linked-minutes.ts';
import { Amount, Assignment, Attendee, Decision } from '../../records/minutes.ts';
import { Notice } from '../../records/notice.ts';
import { Box } from '../../records/place.ts';
import { Edit, Furniture } from '../../records/repaired-page.ts';
import { Applied, ApplySame } from './operations/apply-same.ts';
import { Correct, Corrected } from './operations/correct-line.ts';
import { Decide, Decided } from './operations/decide-matter.ts';
import { Undone } from './operations/undo-correction.ts';
import { ProblemDetails } from './problem.ts';
import { DecisionList, RegisteredDecision } from './shapes/decision.ts';
import { Line } from './shapes/line.ts';
import { Meeting, MeetingList, MeetingRef } from './shapes/meeting.ts';
import { Page } from './shapes/page.ts';
import { MeetingParagraph, ParagraphEntry, ParagraphList } from './shapes/paragraph.ts';
import { Correction, CorrectionList, Matter, MatterList } from './shapes/review.ts';
import { Same, SameList } from './shapes/same.ts';
import { Hit, HitList } from './shapes/search.ts';
import { Status } from './shapes/status.ts';

/** What answers are made of, by the names that the description gives them: the records' own schemas and a few lists. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  Amount,
  Applied,
  ApplySame,
  Assignment,
  Attendee,
  Box,
  Correct,
  Corrected,
  Correction,
  CorrectionList,
  Decide,
  Decided,
  Decision,
  DecisionList,
  Edit,
  Furniture,
  Hit,
  HitList,
  Line,
  Matter,
  MatterList,
  Meeting,
  MeetingList,
  MeetingParagraph,
  MeetingRef,
  Minutes: LinkedMinutes,
  Notice,
  Page,
  Paragraph: LinkedParagraph,
  ParagraphEntry,
  ParagraphList,
  Problem: ProblemDetails,
  Reference: LinkedReference,
  RegisteredDecision,
  Same,
  SameList,
  Status,
  Undone,
};

const address = (name: string): string => `#/components/schemas/${name}`;
const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));

/** Where the description says what a schema is. */
export function componentOf(schema: z.ZodType): { readonly $ref: string } {
  const name = names.get(schema);
  if (name === undefined) throw new Error('an operation gives what components.ts does not name');
  return { $ref: address(name) };
}

/** All of them as JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export function describeComponents(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { io: 'output', uri: address, override: loosen });
  return Object.fromEntries(
    Object.entries(described.schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}

/** Records may grow: a client that refuses what it does not know would break then. */
function loosen({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
