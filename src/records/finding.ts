/** Something that `verify` found not to be as it should. */
export interface Finding {
  /** Stable kebab-case English; docs/cli.md lists them under verify. */
  readonly code:
    | 'original-missing'
    | 'original-moved'
    | 'original-changed'
    | 'original-unreadable'
    | 'copy-changed'
    | 'copy-unreadable'
    | 'file-unknown'
    | 'folder-unreadable'
    | 'database-damaged'
    | 'row-of-nothing'
    | 'index-differs'
    | 'index-unchecked'
    | 'record-damaged'
    | 'record-incomplete'
    | 'record-differs'
    | 'journal-differs'
    | 'journal-incomplete'
    | 'corrections-differ';
  /** The path of the original, copy or folder, or what the row belongs to; null when it is about the whole database. */
  readonly file: string | null;
  /** Where the original is now, when it has been found elsewhere. */
  readonly foundAt?: string;
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}
