/** How repair is to be done where the text alone does not say. */
export interface RepairOptions {
  /** How sure an edit must be, 0 to 1; what is less sure becomes a notice. */
  readonly leastConfidence?: number;
}

export const usualLeastConfidence = 0.65;
