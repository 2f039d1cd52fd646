import type { Verdict } from '../../../records/verdict.ts';
import { lettersOf } from '../letters-of.ts';
import type { Line } from '../read-lines.ts';

/** A verdict with the line that its sentence begins on now. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  /** Index among the file's lines. Where the sentence is not found, or in several other places: where it began. */
  readonly index: number;
  /** Its letters are on the page: one that nearly reads so is another. */
  readonly isFound: boolean;
}

/**
 * Finds the sentences that people have ruled on, by their letters, on the page that each stood on: a new reading may have
 * more or fewer lines above it. One that stands where it stood is that one; of several others none is.
 */
export function placeVerdicts(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
): readonly PlacedVerdict[] {
  return verdicts.map((verdict) => {
    const before = placeBefore(lines, verdict);
    const found = beginningsOf(lines, verdict);
    const [first = before] = found;
    return { verdict, index: found.length === 1 ? first : before, isFound: found.length > 0 };
  });
}

/** The last line that stands no later than where the sentence began. */
function placeBefore(lines: readonly Line[], { page, line }: Verdict): number {
  const at = lines.findLastIndex(
    (each) => each.page < page || (each.page === page && each.sourceLine <= line),
  );
  return Math.max(0, at);
}

/** The lines of its page that the sentence begins on; it may go on over the next page. */
function beginningsOf(lines: readonly Line[], { page, sentence }: Verdict): readonly number[] {
  const wanted = lettersOf(sentence);
  const near = lines.filter((line) => line.page === page || line.page === page + 1);
  let letters = '';
  const ends = near.map(({ text }) => (letters += lettersOf(text)).length);
  const found = new Set<number>();
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const line = near[ends.findIndex((end) => end > at)];
    if (line?.page === page) found.add(line.index);
  }
  return wanted === '' ? [] : [...found];
}
