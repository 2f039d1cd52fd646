import type { Database } from 'better-sqlite3';
import { countDecisionsByYear, countRegister, readRegister } from './register.ts';
import type { RegisterEntry, RegisterFilter } from './register.ts';

/** A page of the register, with what it is a page of. */
export interface RegisterPage {
  /** How many decisions answer to the filter. */
  readonly decisions: number;
  readonly entries: readonly RegisterEntry[];
  /** Decisions a year, of all years whichever one is asked for; the earliest first. */
  readonly years: readonly { readonly year: string; readonly decisions: number }[];
}

/** All that a page of the register shows. @param page 1-based; one beyond the last gives the last. */
export function readRegisterPage(
  database: Database,
  filter: RegisterFilter,
  page: number,
  size: number,
): RegisterPage {
  const decisions = countRegister(database, filter);
  const last = Math.max(1, Math.ceil(decisions / size));
  const { year: _, ...ofAllYears } = filter;
  return {
    decisions,
    entries: readRegister(database, filter, { limit: size, offset: (Math.min(page, last) - 1) * size }),
    years: countDecisionsByYear(database, ofAllYears),
  };
}
