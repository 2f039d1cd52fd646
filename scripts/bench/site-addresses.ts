import { openExistingStore } from '../../src/store/open-store.ts';
import { listMinutes } from '../../src/store/read-minutes.ts';

/** A page of the site, and the kind it is counted under. */
export interface SiteAddress {
  readonly kind: string;
  readonly path: string;
}

const questions = [
  'budget',
  'budget 2003',
  'val av justerare',
  '"val av justerare"',
  '§ 12',
  'förläng*',
  'avtal -hyra',
  'årsavgift',
  'verksamhetsplan styrelsen',
  'motion bifalls',
  'ordförande väljs',
  'kvastfening',
];

/** Pages as readers ask for them: half are searches. */
export function addressesOf(databaseFile: string): SiteAddress[] {
  const database = openExistingStore(databaseFile);
  const ids = listMinutes(database).map(({ id }) => id);
  database.close();
  const searches = questions.map((question) => ({
    kind: 'search',
    path: `/sok?q=${encodeURIComponent(question)}`,
  }));
  const meetings = ids
    .slice(0, questions.length - 3)
    .map((id) => ({ kind: 'meeting', path: `/protokoll/${id}` }));
  const lists = ['/', '/protokoll', '/beslut'].map((path) => ({ kind: 'lists', path }));
  return [...searches, ...meetings, ...lists];
}
