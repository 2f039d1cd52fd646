import type { Marker } from './list-markers.ts';
import type { Line } from './read-lines.ts';

/** Lines that stand together and say one thing: a piece of running text, a point of a list, a label, an announcer. */
export interface Block {
  readonly lines: readonly [Line, ...Line[]];
  /** The lines flowed, list marker included. */
  readonly text: string;
  readonly marker: Marker | null;
  /** The text without its list marker. */
  readonly content: string;
  readonly page: number;
  readonly gapBefore: boolean;
}
