import type { Database } from 'better-sqlite3';
import type { Logger } from 'pino';
import type { Settings } from '../config.ts';
import type { Desk } from '../pipeline/desk/open-desk.ts';
import type { PagePictures } from '../pipeline/page-pictures/open-page-pictures.ts';
import type { LimitedReads } from './reads/limited-reads.ts';
import type { People } from './safety/people.ts';

/** What the pages are made from and with. */
export interface Surroundings {
  /** Open to read only. */
  readonly database: Database;
  readonly settings: Settings;
  readonly pictures: PagePictures;
  readonly desk: Desk;
  readonly people: People;
  /** For what may take long. */
  readonly reads: LimitedReads;
  readonly log: Logger;
}
