/** The public exit codes; `docs/errors.md` says what each means and what to do. */
export const exitCodes = {
  done: 0,
  usage: 1,
  unusableInput: 2,
  missingDependency: 3,
  fileAccess: 5,
  busy: 6,
  engineFailed: 7,
  encrypted: 8,
  settings: 9,
  partial: 10,
  defect: 15,
  interrupted: 130,
} as const;

/** Every reason a file can be set aside for, or a run can stop for, and the exit code it means when it is the run's own. */
const exitCodeOfReason = {
  usage: exitCodes.usage,
  'invalid-setting': exitCodes.settings,
  'missing-dependency': exitCodes.missingDependency,
  'file-not-found': exitCodes.fileAccess,
  'file-vanished': exitCodes.fileAccess,
  'file-changed': exitCodes.fileAccess,
  'share-gone': exitCodes.fileAccess,
  'disk-full': exitCodes.fileAccess,
  'permission-denied': exitCodes.fileAccess,
  'symlink-loop': exitCodes.fileAccess,
  'database-unusable': exitCodes.fileAccess,
  'backup-failed': exitCodes.fileAccess,
  'report-failed': exitCodes.fileAccess,
  'database-locked': exitCodes.fileAccess,
  'already-running': exitCodes.busy,
  'empty-file': exitCodes.unusableInput,
  'unknown-format': exitCodes.unusableInput,
  'damaged-file': exitCodes.unusableInput,
  'no-pages': exitCodes.unusableInput,
  'file-too-large': exitCodes.unusableInput,
  'page-too-large': exitCodes.unusableInput,
  'image-too-small': exitCodes.unusableInput,
  encrypted: exitCodes.encrypted,
  'engine-failed': exitCodes.engineFailed,
  'memory-exceeded': exitCodes.engineFailed,
  'no-progress': exitCodes.engineFailed,
  'time-exceeded': exitCodes.engineFailed,
  'item-unknown': exitCodes.usage,
  'item-changed': exitCodes.usage,
  'undo-refused': exitCodes.usage,
  defect: exitCodes.defect,
} as const;

export type Reason = keyof typeof exitCodeOfReason;

/**
 * When the reading of a file that failed is worth another try. `soon`: in the same run, after a pause that grows, and at
 * once in the next. `next-run`: in the next run. `each-run`: a person has to act, but a look costs nothing. `when-changed`:
 * not before the file, the program or a person's mind has changed.
 */
export interface Retry {
  readonly when: 'soon' | 'next-run' | 'each-run' | 'when-changed';
  /** After so many failures of the same bytes it is left for a person: it is the file's own fault then. */
  readonly most: number;
}

const hopeless: Retry = { when: 'when-changed', most: 1 };
const atEachRun: Retry = { when: 'each-run', most: 1 };
/** What is no fault of the file's is waited for without end. */
const passing: Retry = { when: 'soon', most: Number.POSITIVE_INFINITY };

const retries: Partial<Record<Reason, Retry>> = {
  'file-not-found': atEachRun,
  'file-vanished': atEachRun,
  'permission-denied': atEachRun,
  'symlink-loop': atEachRun,
  'file-changed': passing,
  'share-gone': passing,
  'disk-full': passing,
  'database-locked': passing,
  'database-unusable': passing,
  'missing-dependency': passing,
  // Two nights' tries: what failed three times and three times again fails by itself.
  'engine-failed': { when: 'soon', most: 6 },
  // What was read of it before is kept: another try begins where this one ended, with a process that is new.
  'memory-exceeded': { when: 'soon', most: 2 },
  'no-progress': { when: 'soon', most: 2 },
  'time-exceeded': { when: 'next-run', most: 3 },
};

/** Whether a file that failed for this reason is worth another try. */
export function retryOf(reason: Reason): Retry {
  return retries[reason] ?? hopeless;
}

/**
 * An expected failure. The message names the file or setting and the cause; `remedy` is a sentence that says
 * what the reader can do about it. Anything that is not a ParagrafError is a defect.
 */
export class ParagrafError extends Error {
  override readonly name = 'ParagrafError';
  readonly reason: Reason;
  readonly remedy: string;

  constructor(reason: Reason, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.remedy = remedy;
  }

  get exitCode(): number {
    return exitCodeOfReason[this.reason];
  }
}

/** Whether a folder has gone that was there before: what is on it has its turn when it is back. */
export function isShareGone(error: unknown): error is ParagrafError {
  return error instanceof ParagrafError && error.reason === 'share-gone';
}

export const reasons = Object.keys(exitCodeOfReason) as readonly Reason[];
