import { describe, expect, it } from 'vitest';
import { minutesAsCsv } from '../../../src/formats/minutes-as-csv.ts';
import { minutesAsMarkdown } from '../../../src/formats/minutes-as-markdown.ts';
import { linkMinutes } from '../../../src/store/link-minutes.ts';
import { listMinutes, readMinutes } from '../../../src/store/read-minutes.ts';
import { appOfTexts } from '../app-of-texts.ts';

const site = appOfTexts({
  'mars.txt': `Hamnnämnden i Ångsund\nSammanträdesprotokoll 2023-03-17\n\n§ 1 Bryggan\nNämnden beslutar att laga bryggan.\n\n§ 2 Avslutning\nMötet avslutades.\n`,
});
const id = listMinutes(site.database)[0]?.id ?? '';
const minutes = readMinutes(site.database, id);
if (minutes === null) throw new Error('the protocol is stored');

async function taken(
  format: string,
): Promise<{ text: string; type: string | null; name: string | undefined }> {
  const answer = await site.ask(`/protokoll/${id}/export.${format}`);
  expect(answer.status).toBe(200);
  return {
    text: await answer.text(),
    type: answer.headers.get('content-type'),
    name: /filename="([^"]+)"/u.exec(answer.headers.get('content-disposition') ?? '')?.[1],
  };
}

describe('a protocol taken away', () => {
  it('is what the command line prints', async () => {
    const { text, ...json } = await taken('json');
    expect(JSON.parse(text)).toEqual([linkMinutes(site.database, minutes)]);
    expect(json).toEqual({
      type: 'application/json; charset=utf-8',
      name: 'hamnnamnden-i-angsund-2023-03-17.json',
    });
    expect((await taken('csv')).text).toContain(minutesAsCsv(minutes));
    expect((await taken('markdown')).text).toBe(`${minutesAsMarkdown(minutes)}\n`);
    expect((await taken('text')).text).toBe(`${minutes.text}\n`);
    expect((await taken('markdown')).name).toBe('hamnnamnden-i-angsund-2023-03-17.md');
  });

  it('is not there in other formats, or of what is not stored', async () => {
    for (const path of [`${id}/export.pdf`, `${id}/export.`, 'nej/export.json', `${id}/export.json.exe`]) {
      expect((await site.get(`/protokoll/${path}`)).status, path).toBe(404);
    }
  });
});
