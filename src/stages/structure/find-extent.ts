import { findProtocolEnd } from './attachments/protocol-end.ts';
import type { HeadersOfPage } from './attachments/read-attachments.ts';
import { openingOf } from './numbering/find-opening.ts';
import type { FoundProtocol } from './numbering/find-protocols.ts';
import type { Line } from './read-lines.ts';

/** A protocol's parts, as lines and as line indices (each end is the line after the last). */
export interface Extent {
  /** What stands before the first paragraph; pages before the protocol's own cover or title left out. */
  readonly cover: readonly Line[];
  readonly textEnd: number;
  readonly signatures: readonly Line[];
  /** Everything from the protocol's start to its signatures. */
  readonly lines: readonly Line[];
  readonly attachments: { readonly start: number; readonly end: number };
}

/** Finds where a protocol's cover, paragraphs, signatures and attachments begin and end. */
export function findExtent(
  protocol: FoundProtocol,
  lines: readonly Line[],
  headersOf: HeadersOfPage,
): Extent {
  const end = protocol.copyStart ?? protocol.end;
  const first = protocol.headings[0]?.opensAt ?? end;
  const last = protocol.headings.at(-1)?.line;
  const opening = openingOf(lines, protocol.start, first);
  const ends =
    last === undefined ? { text: end, protocol: end } : findProtocolEnd(lines, last, end, headersOf);
  return {
    cover: lines.slice(opening.sure ? opening.line : protocol.start, first),
    textEnd: ends.text,
    signatures: lines.slice(ends.text, ends.protocol),
    lines: lines.slice(protocol.start, ends.protocol),
    attachments: { start: ends.protocol, end },
  };
}
