import { describe, expect, it } from 'vitest';
import { minutesInDoubt } from '../../stages/structure/sentences-in-doubt.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

async function matterOf(message: string): Promise<string> {
  const site = appOfTexts({ 'maj.txt': minutesInDoubt });
  const queue = await site.get('/granska');
  const links = [...queue.text.matchAll(/href="(\/granska\/[0-9a-f]{16})[^"]*"[^>]*>([^<]*)/gu)];
  const link = links.find(([, , text]) => text?.includes(message))?.[1];
  return readable((await site.get(link ?? '/none')).text);
}

describe('a matter of the queue', () => {
  it.each([
    ['är kanske inget beslut', 'Osäkert beslut', 'Ja, det är ett beslut'],
    ['är kanske ett beslut', 'Möjligt beslut', 'Nej, det är inget beslut'],
  ])('that says that a sentence %s is answered in those words', async (message, name, answer) => {
    const page = await matterOf(message);
    expect(page).toContain(name);
    expect(page).toContain(answer);
    expect(page).not.toContain('Behåll raden');
  });
});
