import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder, runApart } from './run-program.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const protocols = ['brf-kvarnhjulet-2014-05-12', 'social-ronnestad-1994-05-18'];
/** Words of the program's own that stand in its log. */
const ownWords = new Set(['file', 'done', 'state', 'stored', 'pages', 'minutes']);

/** Two protocols and a file that cannot be read, under names that say nothing. */
function archive(): { readonly folder: string; readonly words: ReadonlySet<string> } {
  const folder = newFolder();
  mkdirSync(join(folder, 'arkiv'));
  const texts = protocols.map((id) => readFileSync(join(fixtures, 'truth', `${id}.txt`), 'utf8'));
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, 'arkiv', `${index}.txt`), text);
  copyFileSync(join(fixtures, 'broken', 'truncated.pdf'), join(folder, 'arkiv', '2.pdf'));
  const words = texts.join(' ').match(/\p{L}{4,}/gu) ?? [];
  return { folder, words: new Set(words.filter((word) => !ownWords.has(word))) };
}

describe('the log', () => {
  it('is JSON lines without a word of what the protocols say', async () => {
    const { folder, words } = archive();
    const environment = { PARAGRAF_LOG_LEVEL: 'debug', PARAGRAF_DATABASE: join(folder, 'a.sqlite') };
    const run = ['import', join(folder, 'arkiv'), '--no-progress'];
    const { stderr } = await runApart(run, { environment });
    const lines = stderr.trim().split('\n');
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const states = logged.filter(({ msg }) => msg === 'file done').map(({ state }) => String(state));
    expect(states.sort()).toEqual(['set-aside', 'stored', 'stored']);
    const said = stderr.match(/\p{L}{4,}/gu) ?? [];
    expect(words.size).toBeGreaterThan(400);
    expect(said.filter((word) => words.has(word))).toEqual([]);
    const other = await runApart(['reprocess', '--all', '-q'], { environment });
    expect(other.stderr).toBe('');
  });

  it('is readable where that is asked for, and knows no other format', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), '§ 1 Val');
    const run = [
      'import',
      join(folder, 'a.txt'),
      '--database',
      join(folder, 'a.sqlite'),
      '--no-progress',
      '-v',
    ];
    const { stderr } = await runApart([...run, '--log-format', 'readable']);
    expect(stderr).toMatch(/^\d\d:\d\d:\d\d debug file done state=stored pages=1 /mu);
    const wrong = await runApart([...run, '--log-format', 'xml']);
    expect([wrong.exitCode, wrong.stderr]).toEqual([9, expect.stringContaining('logFormat = "xml"')]);
  });
});
