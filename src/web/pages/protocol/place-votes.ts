import type { Paragraph } from '../../../records/minutes.ts';
import type { Block } from './lay-out-paragraph.ts';

export type Vote = Paragraph['votes'][number];

/** Which votes are shown after which of a paragraph's blocks: each after the one that gives its figures, else after the last. */
export function placeVotes(
  text: string,
  votes: readonly Vote[],
  blocks: readonly Block[],
): ReadonlyMap<number, readonly Vote[]> {
  const placed = new Map<number, Vote[]>();
  for (const vote of votes) {
    const found = blocks.findIndex(
      ({ start, end }, index) => tells(text.slice(start, end), vote) && !placed.has(index),
    );
    const at = found < 0 ? blocks.length - 1 : found;
    placed.set(at, [...(placed.get(at) ?? []), vote]);
  }
  return placed;
}

/** 41 Ja mot 38 Nej */
function tells(said: string, { yes, no }: Vote): boolean {
  const figures = new Set(said.match(/\d+/gu));
  return figures.has(String(yes)) && figures.has(String(no)) && /\b(?:ja|nej|röst\p{L}*)\b/iu.test(said);
}
