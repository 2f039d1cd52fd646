import type { LinkedParagraph, LinkedProtocol, LinkedReference } from '../../../records/linked-minutes.ts';
import type { Amount } from '../../../records/minutes.ts';
import type { Span } from './locate.ts';

/** A reference, an earlier protocol or an amount where it stands in a paragraph's text. */
export type Mark = Span &
  (
    | { readonly kind: 'reference'; readonly reference: LinkedReference }
    | { readonly kind: 'amount'; readonly amount: Amount }
    | { readonly kind: 'protocol'; readonly protocol: LinkedProtocol }
  );

/** What is to be marked in a paragraph's text, in its order; of two that stand in each other the longer. */
export function findMarks({
  text,
  references,
  amounts,
  protocols = [],
}: Pick<LinkedParagraph, 'text' | 'references' | 'amounts'> & {
  readonly protocols?: readonly LinkedProtocol[] | undefined;
}): readonly Mark[] {
  const found: Mark[] = [
    ...eachPlace(text, references).map(({ of, ...span }) => ({
      kind: 'reference' as const,
      reference: of,
      ...span,
    })),
    ...eachPlace(text, protocols).map(({ of, ...span }) => ({
      kind: 'protocol' as const,
      protocol: of,
      ...span,
    })),
    ...eachPlace(text, amounts).map(({ of, ...span }) => ({ kind: 'amount' as const, amount: of, ...span })),
  ];
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end) return false;
      ({ end } = mark);
      return true;
    });
}

/** Each of them at a place of its own: what is said twice is there twice. */
function eachPlace<Of extends { readonly text: string }>(
  text: string,
  all: readonly Of[],
): ({ readonly of: Of } & Span)[] {
  const next = new Map<string, number>();
  return all.flatMap((of) => {
    const start = placeOf(text, of.text, next.get(of.text) ?? 0);
    if (start < 0) return [];
    const end = start + of.text.length;
    next.set(of.text, end);
    return [{ of, start, end }];
  });
}

/** Not within a longer figure or word: 500 kronor is no part of 1 500 kronor. */
function placeOf(text: string, wanted: string, from: number): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = !/[\p{L}\d]$|\d[  ]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (isWhole && !/^[\p{L}\d]/u.test(text.slice(at + wanted.length))) return at;
  }
  return -1;
}

/** A stretch of text as pieces, each plain or marked. */
export function markedPieces(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
): readonly { readonly text: string; readonly mark: Mark | null }[] {
  const pieces: { text: string; mark: Mark | null }[] = [];
  let done = start;
  for (const mark of marks) {
    if (mark.start < done || mark.end > end) continue;
    if (mark.start > done) pieces.push({ text: text.slice(done, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    done = mark.end;
  }
  if (done < end) pieces.push({ text: text.slice(done, end), mark: null });
  return pieces;
}
