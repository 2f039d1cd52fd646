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
  const scanned = minutes.find(({ file }) => file.endsWith('signed.pdf'))?.id ?? '';
  return [
    { name: 'start', path: '/' },
    { name: 'sök', path: '/sok?q=budget' },
    { name: 'sök utan träff', path: '/sok?q=kvastfening' },
    { name: 'protokoll', path: '/protokoll' },
    { name: 'protokoll ett år', path: '/protokoll?ar=2017' },
    { name: 'ett protokoll', path: `/protokoll/${id}` },
    { name: 'en paragraf', path: `/protokoll/${id}/paragraf/8` },
    { name: 'en sida med bild', path: `/protokoll/${scanned}/sida/2` },
    { name: 'en rad på sidan', path: `/protokoll/${scanned}/sida/2?rad=5&lasning=bada` },
    { name: 'en sida text', path: `/protokoll/${id}/sida/1` },
    { name: 'ingen sida', path: `/protokoll/${id}/sida/999` },
    { name: 'ingen paragraf', path: `/protokoll/${id}/paragraf/999` },
    { name: 'beslut', path: '/beslut' },
    { name: 'inga beslut', path: '/beslut?q=kvastfening' },
    { name: 'granska', path: '/granska' },
    { name: 'rättelser', path: '/rattelser' },
    { name: 'api', path: '/api' },
    { name: 'saknas', path: '/finns-inte' },
  ];
}
