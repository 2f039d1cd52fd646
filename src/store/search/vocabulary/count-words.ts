import { lowerCase } from '../words/stem-swedish.ts';

const word = /[\p{L}\p{N}]+/gu;
const longest = 40;

/** The words of texts and in how many of the texts each stands. */
export function countWords(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const found of new Set(lowerCase(text).match(word))) {
      if (isWord(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  return counts;
}

/** Figures have no other forms, and no one mistypes a case number for another; but `a1ternativ` is a damaged word. */
function isWord(found: string): boolean {
  const digits = found.match(/\p{N}/gu)?.length ?? 0;
  const letters = found.length - digits;
  return letters > 1 && found.length <= longest && (digits === 0 || (digits < 3 && letters > 3));
}
