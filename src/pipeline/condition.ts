/** One thing that `doctor` looked at. */
export interface Condition {
  readonly subject: string;
  readonly state: 'ok' | 'warning' | 'broken';
  readonly detail: string;
  /** What to do; null when all is well. */
  readonly remedy: string | null;
}

export const reinstall = 'Run scripts/install in the folder where Paragraf is installed.';
