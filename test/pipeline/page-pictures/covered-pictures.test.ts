import type { Database } from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPagePictures } from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import type { PagePictures } from '../../../src/pipeline/page-pictures/open-page-pictures.ts';
import { findOriginalOfMinutes } from '../../../src/store/originals.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { packRecord } from '../../../src/store/pack-record.ts';
import { readSourcePage } from '../../../src/store/read-files.ts';
import {
  columnsOf,
  drawNumberScan,
  importNumberScan,
  lettersOn,
  numbers,
  viewOf,
  wordOf,
} from './number-scan.ts';
import { pixelsOf, shown, unreadPage } from './picture-files.ts';

let database: Database;
let pictures: PagePictures;
const ids = new Map<number, string>();
const idOf = (degrees: number): string => ids.get(degrees) ?? '';
beforeAll(async () => {
  database = openStore(':memory:');
  for (const degrees of [0, 3]) {
    ids.set(degrees, await importNumberScan(database, await drawNumberScan(degrees)));
  }
  pictures = openPagePictures(database);
});
afterAll(() => {
  pictures.close();
  database.close();
});

type Pixels = Awaited<ReturnType<typeof pixelsOf>>;

/** A word on its page, as it is shown covered and open. */
async function cropsOf(degrees: number, text: string): Promise<{ covered: Pixels; open: Pixels }> {
  const minutesId = idOf(degrees);
  const { box } = wordOf(viewOf(database, minutesId), text);
  const request = { minutesId, page: 1, box, margin: 2, dpi: 200 };
  const [covered, open] = await Promise.all([
    pictures.crop(request),
    pictures.crop({ ...request, showsNumbers: true }),
  ]);
  return { covered: await pixelsOf(shown(covered)), open: await pixelsOf(shown(open)) };
}

/** Rows at the edges of a crop, which are beyond the letters. */
const edge = 6;
/** Small crops full of letters are not encoded exactly. */
const nearly = 64;

function lightest(shades: readonly number[]): number {
  return Math.max(...shades);
}

describe.each([0, 3])('a scan at %d degrees', (degrees) => {
  it('shows the date of a personal identity number as on paper, and the last four figures as one black field', async () => {
    const { covered, open } = await cropsOf(degrees, numbers.whole);
    const letters = lettersOn(open);
    expect(letters).toHaveLength(numbers.whole.length);
    const [begin, end] = [letters[7], letters[10]];
    if (begin === undefined || end === undefined) throw new Error('eleven letters have an eighth');
    const hidden = { from: begin.from, to: end.to };
    expect(lightest(columnsOf(covered, hidden, edge))).toBeLessThan(nearly);
    expect(lightest(columnsOf(open, hidden, edge))).toBeGreaterThan(255 - nearly);
    const date = { from: 0, to: letters[5]?.to ?? 0 };
    const before = columnsOf(open, date);
    const differences = columnsOf(covered, date).map((shade, at) => Math.abs(shade - (before[at] ?? 0)));
    expect(lightest(differences)).toBeLessThan(nearly);
  });

  it('hides the end of one that began on the line before, and not its beginning', async () => {
    const ended = await cropsOf(degrees, numbers.ended);
    const letters = lettersOn(ended.open);
    expect(letters).toHaveLength(4);
    const all = { from: letters[0]?.from ?? 0, to: letters[3]?.to ?? 0 };
    expect(lightest(columnsOf(ended.covered, all, edge))).toBeLessThan(nearly);
    const begun = await cropsOf(degrees, numbers.begun);
    expect(begun.covered.data).toEqual(begun.open.data);
  });

  it('shows other words, dates among them, as they are', async () => {
    for (const word of ['2023-05-12', 'Norrsund', 'bidrag', 'båthuset']) {
      const { covered, open } = await cropsOf(degrees, word);
      expect(covered.data, word).toEqual(open.data);
    }
  });
});

describe('a page with personal identity numbers', () => {
  it('has another etag covered than open, and is drawn as whole pages too', async () => {
    const request = { minutesId: idOf(0), page: 1, dpi: 100 };
    const open = { ...request, showsNumbers: true };
    expect(pictures.etag(request)).not.toBe(pictures.etag(open));
    const [covered, shownOpen] = [
      shown(await pictures.picture(request)),
      shown(await pictures.picture(open)),
    ];
    expect([covered.etag, shownOpen.etag]).toEqual([pictures.etag(request), pictures.etag(open)]);
    const { box } = wordOf(viewOf(database, idOf(0)), numbers.ended);
    const middle = async (picture: typeof covered): Promise<number[]> => {
      const { data, width } = await pixelsOf(picture);
      const row = Math.round((box.y + box.height / 2) * picture.dotsPerPoint);
      const [from, to] = [box.x, box.x + box.width].map((x) => Math.round(x * picture.dotsPerPoint));
      return [...data.subarray(row * width + (from ?? 0), row * width + (to ?? 0))];
    };
    expect(lightest(await middle(covered))).toBeLessThan(nearly);
    expect(lightest(await middle(shownOpen))).toBeGreaterThan(255 - nearly);
  });

  it('has no picture where it is not known where they stand, until they are opened', async () => {
    const minutesId = idOf(3);
    const { id } = findOriginalOfMinutes(database, minutesId) ?? { id: 0 };
    const source = readSourcePage(database, id, 1) ?? unreadPage();
    const lines = source.lines.map((line) => {
      return { ...line, box: null, words: line.words.map((word) => ({ ...word, box: null })) };
    });
    const set = database.prepare('UPDATE source_pages SET record = ? WHERE file_id = ? AND page = 1');
    set.run(packRecord({ ...source, lines }), id);
    const request = { minutesId, page: 1, dpi: 75 };
    expect(pictures.etag(request)).toBeNull();
    expect(await pictures.picture(request)).toMatchObject({ kind: 'fault', code: 'numbers-unplaced' });
    expect(await pictures.crop({ ...request, box: { x: 0, y: 0, width: 9, height: 9 } })).toMatchObject({
      code: 'numbers-unplaced',
    });
    expect(pictures.fault(request)?.message).toContain('Visa protokollets personnummer');
    expect((await pictures.picture({ ...request, showsNumbers: true }))?.kind).toBe('picture');
    set.run(packRecord(source), id);
    expect(pictures.fault(request)).toBeNull();
  });
});
