import * as z from 'zod';
import type { RegisterFilter } from '../../../store/register.ts';
import { kindAddress, kindOfAddress } from '../../html/decision-words.ts';
import { yearAsked } from './filter-fields.tsx';

/** What a person types: without what is left empty, and not longer than anyone means. */
const Typed = z
  .string()
  .transform((text) => text.normalize('NFC').trim().slice(0, 400))
  .transform((text) => (text === '' ? undefined : text))
  .optional();
const Query = z.object({
  organ: Typed,
  ar: Typed,
  slag: Typed,
  ansvarig: Typed,
  q: Typed,
  lydelser: z.string().optional(),
});

/** What of the register an address asks for; what cannot be meant is passed over. */
export function registerAsked(query: Readonly<Record<string, string>>): RegisterFilter {
  const { organ: body, ar, slag, ansvarig: responsible, q: text, lydelser } = Query.parse(query);
  const year = yearAsked(ar);
  const kind = kindOfAddress(slag);
  return {
    ...(body === undefined ? {} : { body }),
    ...(year === undefined ? {} : { year }),
    ...(kind === undefined ? {} : { kind }),
    ...(responsible === undefined ? {} : { responsible }),
    ...(text === undefined ? {} : { text }),
    ...(lydelser === '1' ? { versions: true } : {}),
  };
}

/** The same as an address has it. */
export function registerQuery(filter: RegisterFilter): Readonly<Record<string, string>> {
  const { body, year, kind, responsible, text, versions } = filter;
  const query = {
    organ: body,
    ar: year,
    slag: kind === undefined ? undefined : kindAddress(kind),
    ansvarig: responsible,
    q: text,
    lydelser: versions === true ? '1' : undefined,
  };
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
