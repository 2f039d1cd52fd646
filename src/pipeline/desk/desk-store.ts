import type { Database } from 'better-sqlite3';
import type { Language } from '../../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../../stages/repair/repair-options.ts';

/** What the desk works with. */
export interface DeskStore {
  /** Open to write. */
  readonly database: Database;
  readonly language: Language;
  /** How files of this archive are repaired. */
  readonly repair: RepairOptions;
}
