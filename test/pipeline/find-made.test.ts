import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFindMade } from '../../src/pipeline/find-made.ts';
import { PageText } from '../../src/records/page-text.ts';
import type { IngestedFile } from '../../src/records/ingested-file.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { openStore } from '../../src/store/open-store.ts';
import { noteMadeBy, saveFile } from '../../src/store/save-file.ts';
import { markUnsettled } from '../../src/store/unsettled.ts';
import { fileOfText } from '../store/file-of-text.ts';

const text = `Föreningen Stenbryggan
Protokoll fört vid styrelsens möte den 3 maj 2011

§ 1 Öppnande
Ordföranden öppnar mötet.

§ 2 Bryggan
Styrelsen beslutar att bryggan ska lagas för 4 500 kr.
`;
const undated = text.replace(' den 3 maj 2011', '');
const copy = { file: '0001.pdf', sha256: 'c0'.repeat(32), pages: 1 };
let database: Database;

beforeEach(() => {
  database = openStore(':memory:');
});
afterEach(() => database.close());

function store(name: string, content: string): IngestedFile {
  const file = { ...fileOfText(name, content), madeBy: 'maker' };
  const parsed = { ...file, pageTexts: PageText.array().parse(file.pageTexts) };
  saveFile(database, parsed, { path: `/arkiv/${name}`, bytes: 1, run: 'natt' });
  return parsed;
}

const read = (content: string): readonly PageText[] =>
  PageText.array().parse(fileOfText('x.txt', content).pageTexts);

describe('what was made of the same reading before', () => {
  it('is what would be made of it now, with the new file in it', () => {
    const { repairedPages } = store('bryggan.pdf', text);
    const found = openFindMade(database)(read(text), copy, 'maker');
    expect(found).toEqual({ repairedPages, minutes: structurePages(repairedPages, copy) });
    expect(found?.minutes[0]).toMatchObject({ date: '2011-05-03', source: copy, id: `${'c0'.repeat(8)}-1` });
  });

  it('is known while its numbering is not compared with other meetings yet', () => {
    const { sha256 } = store('bryggan.pdf', text);
    markUnsettled(database, sha256);
    expect(openFindMade(database)(read(text), copy, 'maker')).not.toBeNull();
  });

  it.each<[string, string]>([
    ['a figure', text.replace('4 500', '4 600')],
    ['a line more', `${text}Vid protokollet\n`],
    ['a page more', `${text}\fBilaga 1`],
  ])('is not taken where %s was read otherwise', (_, other) => {
    store('bryggan.pdf', text);
    expect(openFindMade(database)(read(other), copy, 'maker')).toBeNull();
  });

  it('is not taken where a place or a verdict is another', () => {
    store('bryggan.pdf', text);
    const [page] = read(text);
    const others = [
      { width: 595 },
      { verdict: { code: 'image', reason: 'a text file' } },
      { lines: page?.lines.map((line) => ({ ...line, block: 1 })) },
    ];
    for (const other of others) {
      const pages = [PageText.parse({ ...page, ...other })];
      expect(openFindMade(database)(pages, copy, 'maker')).toBeNull();
    }
  });

  it('is not taken of another maker, nor where that is not known any more', () => {
    const { sha256 } = store('bryggan.pdf', text);
    expect(openFindMade(database)(read(text), copy, 'another')).toBeNull();
    noteMadeBy(database, 1, 'maker after 7');
    expect(openFindMade(database)(read(text), copy, 'maker')).toBeNull();
    noteMadeBy(database, 1, null);
    markUnsettled(database, sha256);
    expect(openFindMade(database)(read(text), copy, 'maker')).toBeNull();
  });

  it('is not taken where only the name tells the day, and the name is another', () => {
    store('stenbryggan-2011-05-03.pdf', undated);
    const findMade = openFindMade(database);
    expect(findMade(read(undated), copy, 'maker')).toBeNull();
    expect(findMade(read(undated), { ...copy, file: 'stenbryggan-2011-05-03.pdf' }, 'maker')).not.toBeNull();
  });

  it('is not taken where only the name tells the year', () => {
    store('stenbryggan-2011.pdf', text.replace('3 maj 2011', '3 maj'));
    expect(openFindMade(database)(read(text.replace('3 maj 2011', '3 maj')), copy, 'maker')).toBeNull();
  });
});
