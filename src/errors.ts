/** The public exit codes; `docs/errors.md` says what each means and what to do. */
export const exitCodes = {
  done: 0,
  usage: 1,
  unusableInput: 2,
  missingDependency: 3,
  fileAccess: 5,
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
  'permission-denied': exitCodes.fileAccess,
  'symlink-loop': exitCodes.fileAccess,
  'database-unusable': exitCodes.fileAccess,
  'backup-failed': exitCodes.fileAccess,
  'empty-file': exitCodes.unusableInput,
  'unknown-format': exitCodes.unusableInput,
  'damaged-file': exitCodes.unusableInput,
  'no-pages': exitCodes.unusableInput,
  'page-too-large': exitCodes.unusableInput,
  'image-too-small': exitCodes.unusableInput,
  encrypted: exitCodes.encrypted,
  'engine-failed': exitCodes.engineFailed,
  defect: exitCodes.defect,
} as const;

export type Reason = keyof typeof exitCodeOfReason;

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

export const reasons = Object.keys(exitCodeOfReason) as readonly Reason[];
