import type { Reference } from '../../../records/minutes.ts';
import { allMatches } from '../all-matches.ts';

/** A reference and where in its text it stands; `end` is the place after its last letter. */
export interface FoundReference {
  readonly at: number;
  readonly end: number;
  readonly reference: Reference;
}

/** Every match of a pattern as a reference of this kind. */
export function findReferences(
  text: string,
  pattern: RegExp,
  kind: Reference['kind'],
  number: (match: RegExpMatchArray) => number | null = () => null,
): readonly FoundReference[] {
  return toReferences(allMatches(text, pattern), kind, number);
}

/** Matches as references of this kind. */
export function toReferences(
  matches: readonly RegExpMatchArray[],
  kind: Reference['kind'],
  number: (match: RegExpMatchArray) => number | null = () => null,
): readonly FoundReference[] {
  return matches.map((match) => {
    const printed = match[0].trim();
    const at = (match.index ?? 0) + match[0].indexOf(printed);
    const reference = { kind, text: printed, number: number(match), date: null };
    return { at, end: at + printed.length, reference };
  });
}

/** Those that overlap none before them in the list. */
export function withoutOverlaps(found: readonly FoundReference[]): readonly FoundReference[] {
  const kept: FoundReference[] = [];
  for (const one of found) {
    if (!kept.some((other) => one.at < other.end && other.at < one.end)) kept.push(one);
  }
  return kept;
}
