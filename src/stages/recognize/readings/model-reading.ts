/** What a model read at a place: one or several words, and the confidence of the least sure of them. */
export interface ModelReading {
  readonly text: string;
  readonly confidence: number;
}

export interface ChosenReading {
  readonly text: string;
  readonly from: 'base' | 'second';
  readonly confidence: number;
  /** True when the readings disagree about figures and neither is clearly surer. */
  readonly figureDoubtful: boolean;
}

/** Settles which of two readings of one place is the better. */
export type Chooser = (base: ModelReading, second: ModelReading) => ChosenReading;
