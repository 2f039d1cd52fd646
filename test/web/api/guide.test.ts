import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExistingStore, openStore } from '../../../src/store/open-store.ts';
import { listMinutes } from '../../../src/store/read-minutes.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { saveWebToken } from '../../../src/store/web-tokens.ts';
import { hashOfToken, newToken } from '../../../src/web/safety/bearer.ts';
import { serveSamples } from '../browser/sample-site.ts';
import type { SampleSite } from '../browser/sample-site.ts';

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) process.stderr.write('skipped: the examples of docs/api.md, which need curl\n');
const guide = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');

function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(
    ([, code]) => code ?? '',
  );
}

function blockWith(part: string): string {
  return blocks('sh').find((code) => code.includes(part)) ?? '';
}

/** What the guide's shell examples print, one after the other. */
async function printed(code: string, environment: Record<string, string>): Promise<string> {
  const own = code.replace(/^SITE=.*\n/mu, '');
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', own], {
    env: { ...process.env, ...environment },
  });
  return stdout;
}

describe.skipIf(!hasCurl)('the guide to the API', () => {
  let site: SampleSite;
  let meeting = '';
  let matter = { id: '', version: '' };
  const token = newToken();
  beforeAll(async () => {
    site = await serveSamples([], (file) => {
      const store = openStore(file);
      saveWebToken(store, { name: 'Diariet', mayCorrect: true }, hashOfToken(token));
      store.close();
    });
    const database = openExistingStore(site.database);
    meeting = listMinutes(database).find(({ body }) => body === 'Samordningsförbundet Ljungsele')?.id ?? '';
    [matter = matter] = readQueue(database, { decided: false }, 1).items;
    database.close();
  });
  afterAll(() => site.stop());
  const shell = (code: string): Promise<string> =>
    printed(code, {
      SITE: site.address,
      MEETING: meeting,
      TOKEN: token,
      MATTER: matter.id,
      VERSION: matter.version,
    });

  it('has examples that are answered', async () => {
    const asking = blocks('sh').filter((code) => !code.includes('-o /dev/null') && !code.includes('boddy'));
    expect(asking.length).toBeGreaterThan(3);
    for (const code of asking) {
      const answers = await shell(code.replaceAll(/^(curl (?:.*\\\n)*.*)$/gmu, '$1; echo'));
      for (const line of answers.trim().split('\n'))
        expect(JSON.parse(line), code).not.toHaveProperty('status');
    }
  });

  it('finds the meeting that it asks for', async () => {
    expect(JSON.parse(await shell(blockWith('--data-urlencode')))).toMatchObject({
      total: 1,
      items: [{ id: meeting }],
    });
  });

  it('shows how not to be sent what is known', async () => {
    expect(await shell(blockWith('If-None-Match'))).toBe('304\n');
  });

  it('shows the problem that there is', async () => {
    const answer: unknown = JSON.parse(await shell(blockWith('boddy')));
    const shown = /^ {4}(\{"type".*?\})$/msu.exec(guide)?.[1] ?? '';
    expect(answer).toEqual(JSON.parse(shown));
  });

  it('goes through a whole list', async () => {
    const [code = ''] = blocks('js');
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '--eval',
      `const site = '${site.address}';\n${code}`,
    ]);
    const { total } = (await (await fetch(`${site.address}/api/v1/decisions`)).json()) as { total: number };
    const ids = [...stdout.matchAll(/^[0-9a-f]{16}-\d+:\S+/gmu)].map(([id]) => id);
    expect(new Set(ids).size).toBe(total);
  });
});
