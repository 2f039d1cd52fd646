import { findPersonalNumbers, maskPersonalNumbers } from './personal-numbers.ts';

interface Hidden {
  readonly covered: string;
  readonly written: string;
}

/**
 * Text that a person has typed over a covered one, with the covered figures again: each number that still stands there as
 * it was shown is what it was. Null where two were shown alike and one is gone: nobody knows which.
 *
 * @param original what was covered when it was shown.
 * @param shown as it was shown; of the same length.
 */
export function uncover(
  typed: string,
  original: string,
  shown = maskPersonalNumbers(original),
): string | null {
  const all = hiddenIn(original, shown);
  let text = typed;
  for (const covered of new Set(all.map((each) => each.covered))) {
    const own = all.filter((each) => each.covered === covered).map(({ written }) => written);
    const pieces = text.split(covered);
    const isSame = new Set(own).size === 1;
    if (!isSame && pieces.length > 1 && pieces.length - 1 !== own.length) return null;
    text = pieces.reduce((done, piece, at) => `${done}${own[at - 1] ?? own[0] ?? covered}${piece}`);
  }
  return text;
}

/** Each number that was covered, with its date where that stands there too. */
function hiddenIn(original: string, shown: string): Hidden[] {
  const numbers = findPersonalNumbers(original);
  return differences(original, shown).map((span) => {
    const whole = numbers.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
    return {
      covered: shown.slice(whole.start, whole.end),
      written: original.slice(whole.start, whole.end),
    };
  });
}

/** Where the two differ; a space within the last four figures parts nothing. */
function differences(original: string, shown: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < original.length; at += 1) {
    if (original.charAt(at) === shown.charAt(at)) continue;
    const last = spans.at(-1);
    if (last !== undefined && at - last.end <= 1) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
}
