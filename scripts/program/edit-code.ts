import { visitorKeys } from 'oxc-parser';
import type { Node } from 'oxc-parser';

/** What stands in the place of a part of the code. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of the program with all its parts. */
export function nodesIn(node: Node): Node[] {
  const parts = (visitorKeys[node.type] ?? []).flatMap(
    (key) => (node as unknown as Record<string, unknown>)[key],
  );
  return [node, ...parts.filter(isNode).flatMap(nodesIn)];
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part;
}

/** The code with other text in some places, which do not overlap. */
export function withEdits(code: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const pieces = inOrder.map(({ start, text }, place) => {
    const from = inOrder[place - 1]?.end ?? 0;
    return code.slice(from, start) + text;
  });
  return pieces.join('') + code.slice(inOrder.at(-1)?.end ?? 0);
}
