import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { openTypst } from '../../fixtures/compile-typst.ts';
import type { PageSpec } from './page-spec.ts';

/** A word on the page; lengths in points, from the upper left corner. */
const SetWord = z.object({
  text: z.string(),
  /** Words of one printed row have the same. */
  row: z.int(),
  cell: z.int(),
  x: z.number(),
  /** Of the baseline. */
  y: z.number(),
  width: z.number(),
  size: z.number(),
  space: z.number(),
  /** How far the type's highest letters (Å) rise above the baseline, its tall and its small ones, and how far letters hang below. */
  rise: z.number(),
  tall: z.number(),
  body: z.number(),
  fall: z.number(),
});
export type SetWord = Readonly<z.infer<typeof SetWord>>;

export interface SetPage {
  readonly pdf: Buffer;
  readonly words: readonly SetWord[];
}

const program = readFileSync(new URL('page.typ', import.meta.url), 'utf8');

/** Sets pages with the fonts of these folders. */
export function openTypesetter(folders: readonly string[]): (spec: PageSpec) => SetPage {
  const compile = openTypst(folders);
  return (spec) => {
    const { pdf, places } = compile(program, new Map([['/spec.json', Buffer.from(JSON.stringify(spec))]]));
    const [words = []] = z.array(z.array(SetWord)).parse(places);
    return { pdf, words };
  };
}
