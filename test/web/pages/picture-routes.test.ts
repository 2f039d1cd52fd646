import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExistingStore, openStore } from '../../../src/store/open-store.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { serveSamples } from '../browser/sample-site.ts';
import type { SampleSite } from '../browser/sample-site.ts';

describe('pictures of pages', () => {
  let site: SampleSite;
  let scanned = '';
  let text = '';
  let other = '';
  beforeAll(async () => {
    site = await serveSamples([], (file) => {
      const store = openStore(file);
      store.exec(`
        UPDATE files SET path = path || '.borta' WHERE name LIKE 'samfallighet%';
        UPDATE journal SET path = path || '.borta' WHERE path LIKE '%/samfallighet%'`);
      store.close();
    });
    const database = openExistingStore(site.database);
    const minutes = listMinutes(database);
    scanned = minutes.find(({ file }) => file.endsWith('signed.pdf'))?.id ?? '';
    other = minutes.find(({ file }) => file.startsWith('samfallighet'))?.id ?? '';
    text = minutes.find(({ file }) => file.endsWith('.txt'))?.id ?? '';
    database.close();
  });
  afterAll(() => site.stop());
  const get = (path: string, headers = {}): Promise<Response> => fetch(site.address + path, { headers });

  it('are drawn once and asked for again by their etag', async () => {
    const answer = await get(`/bild/${scanned}/1?dpi=75`);
    expect(answer.status).toBe(200);
    const { format, width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    // An A4 page is 595 points wide.
    expect(format).toBe('webp');
    expect(Math.abs(width - (595 * 75) / 72)).toBeLessThan(2);
    const again = await get(`/bild/${scanned}/1?dpi=75`, { 'if-none-match': answer.headers.get('etag') });
    expect(again.status).toBe(304);
  });

  it('can be of a part', async () => {
    const answer = await get(`/bild/${scanned}/1/utsnitt?x=72&y=72&b=144&h=36&dpi=100`);
    const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect({ width, height }).toEqual({ width: 200, height: 50 });
  });

  it('are not there for texts, pages that do not exist, and nonsense', async () => {
    const paths = [
      `/bild/${text}/1`,
      `/bild/${scanned}/99`,
      `/bild/${scanned}/0`,
      `/bild/${scanned}/1?dpi=9999`,
      `/bild/${scanned}/1/utsnitt?x=a`,
      `/bild/..%2F..%2Fetc%2Fpasswd/1`,
    ];
    const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status));
    expect(statuses).toEqual(paths.map(() => 404));
  });

  it('say in Swedish that an original is gone', async () => {
    const answer = await get(`/bild/${other}/1?dpi=130`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Originalfilen ligger inte kvar');
  });
});
