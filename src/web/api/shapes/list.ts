import * as z from 'zod';
import { writeCursor } from '../cursor.ts';

/** A page of a list: how much there is in all, where the rest is, and what stands here. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    total: z.int().nonnegative().meta({ description: 'How many there are on all pages.' }),
    next: z.string().nullable().meta({ description: 'The address of the next page; null on the last.' }),
    items: z.array(item).readonly(),
  });
}

/**
 * The page that some rows make, and where the next begins.
 *
 * @param rows one more than the page holds, where there are more.
 * @param placeOf a row's place in its list.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  address: URL,
  placeOf: (row: Row) => readonly unknown[],
): { readonly next: string | null; readonly rows: readonly Row[] } {
  const own = rows.slice(0, limit);
  const last = own.at(-1);
  if (rows.length <= limit || last === undefined) return { next: null, rows: own };
  return { next: addressWith(address, { after: writeCursor(placeOf(last)) }), rows: own };
}

/** The same list's address with other parameters: `/api/v1/meetings?body=…&after=…`. */
export function addressWith(address: URL, parameters: Readonly<Record<string, string>>): string {
  const other = new URL(address);
  for (const [name, value] of Object.entries(parameters)) other.searchParams.set(name, value);
  return `${other.pathname}${other.search}`;
}
