import { openExistingStore } from '../../../src/store/open-store.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';

export interface SitePage {
  readonly name: string;
  /** Path and query. */
  readonly path: string;
}

/** Every kind of page that the site has, with an address of each. */
export function sitePages(databaseFile: string): SitePage[] {
  const database = openExistingStore(databaseFile);
  const minutes = listMinutes(database);
  database.close();
  const id = minutes.find(({ body }) => body === 'Samordningsförbundet Ljungsele')?.id ?? '';
  return [
    { name: 'start', path: '/' },
    { name: 'sök', path: '/sok?q=budget' },
    { name: 'sök utan träff', path: '/sok?q=kvastfening' },
    { name: 'protokoll', path: '/protokoll' },
    { name: 'ett protokoll', path: `/protokoll/${id}` },
    { name: 'saknas', path: '/finns-inte' },
  ];
}
