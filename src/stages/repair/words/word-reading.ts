/** What a word as read may have been on the page; the decoder weighs it against the word as it stands. */
export interface WordReading {
  /** In the case of the word as read. */
  readonly text: string;
  /** The rule that proposes it: its file's name. */
  readonly rule: string;
  /** How unlikely the damage is that leads from this to what was read; see letter-confusions.ts. */
  readonly channelCost: number;
  /** How unexpected the words are in themselves; see word-cost.ts. */
  readonly wordCost: number;
  /** True when it is known as a name, with its capital. */
  readonly isName: boolean;
  /** True when nothing but lost rings and dots has happened. */
  readonly plain: boolean;
}

export function readingCost(reading: WordReading): number {
  return reading.channelCost + reading.wordCost;
}
