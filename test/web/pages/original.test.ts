import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../../src/store/save-file.ts';
import { fileOfText } from '../../store/file-of-text.ts';
import { appOfTexts, readable } from '../app-of-texts.ts';

const text = `Hamnnämnden i Norrsund\nSammanträdesprotokoll 2023-03-17\n\n§ 1 Bryggan\nNämnden beslutar att laga bryggan.\n`;

/** A site with one protocol whose original lies in a folder of its own. */
function siteOf(name: string): { site: ReturnType<typeof appOfTexts>; address: string; path: string } {
  const path = join(mkdtempSync(join(tmpdir(), 'paragraf-')), 'original.txt');
  writeFileSync(path, text);
  const site = appOfTexts({});
  const file = fileOfText(name, text);
  saveFile(site.database, file, { path, bytes: Buffer.byteLength(text), run: 'natt' });
  return { site, path, address: `/protokoll/${file.minutes[0]?.id}/original` };
}

describe('the original', () => {
  it('is given bit for bit, under its own name, to be saved', async () => {
    const { site, address } = siteOf('Mötet "i maj" 50 %, å–ä.txt');
    const answer = await site.ask(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Motet _i maj_ 50 _, a_a.txt"; filename*=UTF-8''M%C3%B6tet%20%22i%20maj%22%2050%20%25%2C%20%C3%A5%E2%80%93%C3%A4.txt`,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(fileOfText('a', text).sha256);
  });

  it('breaks no header by its name', async () => {
    const { site, address } = siteOf('a\r\nSet-Cookie: b=c\n.txt');
    const answer = await site.ask(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie') ?? '').not.toContain('b=c');
  });

  it('is not there, and the page says so', async () => {
    const { site, address, path } = siteOf('a.txt');
    rmSync(path);
    const { status, text: page } = await site.get(address);
    expect(status).toBe(404);
    expect(readable(page)).toContain('Filen a.txt ligger inte kvar där den låg när den lästes in.');
  });

  it('is not given where another file has taken its place', async () => {
    const { site, address, path } = siteOf('a.txt');
    writeFileSync(path, text.replace('laga', 'riva'));
    const { status, text: page } = await site.get(address);
    expect(status).toBe(409);
    expect(readable(page)).toContain('är inte längre den som lästes in');
    expect(page).not.toContain('riva');
  });

  it('is found where the journal has met it too', async () => {
    const { site, address, path } = siteOf('a.txt');
    renameSync(path, `${path}.flyttad`);
    site.database
      .prepare(
        'INSERT INTO journal SELECT ?, sha256, bytes, mtime, ctime, state, reason, message, remedy, attempts, retry_at, pages_done, pages_total, first_seen, updated_at, run, program FROM journal',
      )
      .run(`${path}.flyttad`);
    expect((await site.get(address)).text).toBe(text);
  });

  it('is a file and nothing else', async () => {
    const { site, address, path } = siteOf('a.txt');
    rmSync(path);
    symlinkSync('/dev/zero', path);
    expect((await site.get(address)).status).toBe(409);
  });

  it('is for the database to find: no address leads elsewhere', async () => {
    const { site } = siteOf('a.txt');
    for (const id of ['..', '%2e%2e', '..%2f..%2fetc%2fpasswd', 'x'.repeat(500)]) {
      expect((await site.get(`/protokoll/${id}/original`)).status, id).toBe(404);
    }
  });
});
