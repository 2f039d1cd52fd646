import type { Change, LinePlace } from '../working-text.ts';

/** A word that is probably not what it says, where no other reading is sure enough. */
export interface UnsettledWord extends LinePlace {
  readonly text: string;
  /** What of it stands on its line: all of it, or the half before a hyphen. */
  readonly first: string;
  /** What it may be, likeliest first. */
  readonly readings: readonly string[];
}

export interface WordRepairs {
  readonly changes: readonly Change[];
  readonly unsettled: readonly UnsettledWord[];
}
