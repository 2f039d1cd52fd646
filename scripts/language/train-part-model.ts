import { packCost } from '../../src/stages/repair/language/costs.ts';
import { buildTable, findSlot, hashPart } from '../../src/stages/repair/language/hash-table.ts';
import type { Sections } from '../../src/stages/repair/language/section-file.ts';
import type { Lexicon } from '../../src/stages/repair/lexicon/lexicon.ts';

const discount = 0.5;

/** What the parts of compounds cost: counted once for each different compound of the corpus. Deterministic. */
export function trainPartModel(
  words: Iterable<string>,
  lexicon: Lexicon,
): Pick<Sections, 'parts' | 'partCosts'> {
  const counts = new Map<number, number>();
  let total = 0;
  for (const word of words) {
    const { parts } = lexicon.lookup(word);
    for (const [place, part] of parts.entries()) {
      const key = hashPart(part, place === parts.length - 1);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      total += 1;
    }
  }
  const keys = [...counts.keys()].toSorted((a, b) => a - b);
  const table = buildTable(keys);
  const costs = new Uint8Array(table.length);
  for (const key of keys) {
    // First and last parts are chosen apart: each is half of all.
    const share = ((counts.get(key) ?? 0) - discount) / (total / 2);
    costs[findSlot(table, key)] = packCost(-Math.log(share));
  }
  return { parts: new Uint8Array(table.buffer), partCosts: costs };
}
