import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitTextPages } from '../../../src/stages/read/split-text-pages.ts';
import { repairPages } from '../../../src/stages/repair/repair-pages.ts';
import { inLineEdits, language, pagesOf } from './repair-text.ts';

const folder = new URL('../../../fixtures/truth/', import.meta.url);
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('repair of sound protocols', () => {
  it.each(texts)('changes nothing in %s', (name) => {
    const pages = splitTextPages(readFileSync(new URL(name, folder), 'utf8')).map((lines) =>
      lines.join('\n'),
    );
    const repaired = repairPages(pagesOf(pages.join('\n---\n')), language);
    expect(inLineEdits(repaired)).toEqual([]);
    expect(repaired.flatMap(({ notices }) => notices)).toEqual([]);
  });
});
