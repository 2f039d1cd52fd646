import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/nightly/report/page-links.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { appOfTexts } from '../app-of-texts.ts';

const protocol = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-03-17

§ 11 a Bryggan
Nämnden beslutar att laga bryggan.

§ 12.1 Taxa
Taxan är från 1998.
`;

/** What a browser asks for, and where on the page it goes. */
const parts = (link: string | null): { path: string; anchor: string } => {
  const { pathname, search, hash } = new URL(link ?? '');
  return { path: `${pathname}${search}`, anchor: decodeURIComponent(hash.slice(1)) };
};

describe('the morning report’s links', () => {
  const site = appOfTexts({ 'mars.txt': protocol });
  const [minutes] = listMinutes(site.database);
  const id = minutes?.id ?? '';
  it('lead to the protocol, to a page beside its picture, and to the paragraph', async () => {
    const place = (page: number | null, paragraph: string | null): string | null =>
      linkTo('http://127.0.0.1:8480/', id, { page, paragraph });
    expect((await site.get(parts(place(null, null)).path)).text).toContain('Hamnnämnden i Norrsund');
    const answer = await site.ask(parts(place(1, '§11a')).path);
    const page = await site.get(answer.headers.get('location') ?? '');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('laga bryggan')]);
    const stored = await site.get(`/protokoll/${id}`);
    const labels = [...stored.text.matchAll(/<section[^>]* id="([^"]+)"/gu)].map(([, anchor]) => anchor);
    for (const label of ['§11a', '§12.1']) {
      const { path, anchor } = parts(place(null, label));
      expect((await site.get(path)).status).toBe(200);
      expect(labels).toContain(anchor);
    }
  });
});
