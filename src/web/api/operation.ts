import type * as z from 'zod';
import type { Surroundings } from '../surroundings.ts';

/** Parts of the API, as the description groups its operations. */
export const tags = {
  Reading: 'Meetings, their paragraphs and pages, and decisions.',
  Correcting: 'What is in doubt, what has been decided of it, and deciding.',
  About: 'The API itself, and how the archive stands.',
} as const;
export type Tag = keyof typeof tags;

/** What a request is answered from, beside its parameters. */
export interface Asking extends Surroundings {
  /** The address that was asked for, with its parameters. */
  readonly address: URL;
}

/** What was given of some parameters: what was left out is not there. */
export type Asked<Parameters extends z.ZodObject> = string extends keyof z.output<Parameters>
  ? unknown
  : { readonly [Name in keyof z.output<Parameters>]: Exclude<z.output<Parameters>[Name], undefined> };

/** One thing that can be asked for. */
export interface Operation<
  Path extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Gives extends z.ZodType = z.ZodType,
> {
  /** `listMeetings`; what a generated client calls it. */
  readonly id: string;
  readonly tag: Tag;
  /** Below `/api/v1`: `/meetings/{meeting}`. */
  readonly address: string;
  /** One line, and what else is to be known. */
  readonly summary: string;
  readonly description: string;
  readonly path: Path;
  /** Strict: what it does not know is refused. */
  readonly query: Query;
  readonly gives: Gives;
  /** An address with parameters as somebody would ask: `/meetings?body=Kulturnämnden`. */
  readonly example: string;
  /** @throws Problem. */
  readonly find: (
    asked: Asked<Path> & Asked<Query>,
    from: Asking,
  ) => z.output<Gives> | Promise<z.output<Gives>>;
  /** What is found with personal identity numbers covered, where `maskRecord` does not suffice. */
  readonly cover?: (found: z.output<Gives>, from: Asking) => z.output<Gives>;
}

/** An operation with the types of its own parts checked against each other. */
export function operation<Path extends z.ZodObject, Query extends z.ZodObject, Gives extends z.ZodType>(
  own: Operation<Path, Query, Gives>,
): Operation {
  return own as unknown as Operation;
}
