import { describe, expect, it } from 'vitest';
import { appOfTexts, readable } from '../app-of-texts.ts';

const protocol = `Kommunstyrelsen i Norrsund
Sammanträdesprotokoll 2023-03-17

§ 12 Årsredovisning
Kommunstyrelsens beslut
Kommunstyrelsen föreslår kommunfullmäktige besluta att godkänna årsredovisningen.
`;

describe('what a body only proposes to another', () => {
  const site = appOfTexts({ 'mars.txt': protocol });

  it.each(['/beslut', '/protokoll'])('is not shown as approved: %s', async (path) => {
    const list = await site.get(path);
    const id = /\/protokoll\/([0-9a-f]{16}-1)/u.exec(list.text)?.[1];
    const text = path === '/beslut' ? list.text : (await site.get(`/protokoll/${id}`)).text;
    expect(readable(text)).toContain('föreslog');
    expect(text).not.toContain('<span class="tag">godkände</span>');
  });
});
