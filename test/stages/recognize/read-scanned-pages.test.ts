import { expect, test } from 'vitest';
import type { PageReading } from '../../../src/records/page-reading.ts';
import type { Engine, EngineWord } from '../../../src/stages/recognize/engines/engine.ts';
import { readScannedPages } from '../../../src/stages/recognize/read-scanned-pages.ts';
import type { ReadingMemory } from '../../../src/stages/recognize/recognizer.ts';
import { drawImage } from './draw-image.ts';

const size = { width: 200, height: 200 };

/** Reads one word on every image, and counts the images. */
function countingEngine(version: string): { engine: Engine; seen: () => number } {
  let images = 0;
  const word: EngineWord = {
    text: 'Beslut',
    box: { x: 10, y: 10, width: 60, height: 12 },
    confidence: 95,
    line: 0,
    block: 0,
  };
  const engine: Engine = {
    name: 'counting',
    version,
    models: new Map([['swe', new Set('åäö')]]),
    batch: 1,
    recognize: (some) => {
      images += some.length;
      return Promise.resolve(some.map(() => [word]));
    },
    close: () => Promise.resolve(),
  };
  return { engine, seen: () => images };
}

function memory(): ReadingMemory {
  const kept = new Map<string, PageReading>();
  return {
    find: (key) => kept.get(key) ?? null,
    keep: (key, reading) => kept.set(key, reading),
    words: null,
  };
}

function figures(text: string, confidence: number): EngineWord {
  return { text, confidence, box: { x: 10, y: 10, width: 60, height: 12 }, line: 0, block: 0 };
}

/** Reads figures surely on images that are dark at the top, and badly on others. */
function figuresEngine(): Engine {
  return {
    ...countingEngine('1').engine,
    recognize: (images) =>
      Promise.resolve(
        images.map(({ data }) => [(data[5] ?? 255) < 128 ? figures('1250', 95) : figures('0521', 35)]),
      ),
  };
}

const [first, second] = [drawImage('##..\n..##', 20), drawImage('#.#.\n..##', 20)];

test('the same picture is read once, in one run and in the next', async () => {
  const { engine, seen } = countingEngine('1');
  const kept = memory();
  const recognizer = { openReader: async () => ({ engine, memory: kept }), knows: () => true };
  const sheets = [first, second, first].map((image) => ({ image, size }));
  const read = await readScannedPages(sheets, recognizer);
  expect(read.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['Beslut'],
    ['Beslut'],
    ['Beslut'],
  ]);
  expect(seen()).toBe(2);
  expect(await readScannedPages(sheets, recognizer)).toEqual(read);
  expect(seen()).toBe(2);
});

test('another engine, or the same picture as a page of another size, is read anew', async () => {
  const kept = memory();
  const [old, updated] = [countingEngine('1'), countingEngine('2')];
  await readScannedPages([{ image: first, size }], {
    openReader: async () => ({ engine: old.engine, memory: kept }),
    knows: () => true,
  });
  await readScannedPages([{ image: first, size }], {
    openReader: async () => ({ engine: updated.engine, memory: kept }),
    knows: () => true,
  });
  expect(updated.seen()).toBe(1);
  const larger = { width: 400, height: 400 };
  const [read] = await readScannedPages([{ image: first, size: larger }], {
    openReader: async () => ({ engine: old.engine, memory: kept }),
    knows: () => true,
  });
  expect(old.seen()).toBe(2);
  expect(read?.width).toBe(400);
});

test('a page of figures alone is turned to the side on which it reads surely', async () => {
  const feet = drawImage('....\n....\n####\n####', 20);
  const head = drawImage('####\n####\n....\n....', 20);
  for (const image of [feet, head]) {
    const recognizer = {
      openReader: async () => ({ engine: figuresEngine(), memory: null }),
      knows: () => true,
    };
    const [read] = await readScannedPages([{ image, size }], recognizer);
    expect(read?.lines.map(({ text }) => text)).toEqual(['1250']);
  }
});

test('a page that cannot be drawn finer is read as it is', async () => {
  const { engine } = countingEngine('1');
  const small = drawImage(Array.from({ length: 40 }, () => '#.##.#.##.#.##.\n...............').join('\n'), 2);
  const sheet = { image: small, size, redraw: () => Promise.reject(new Error('too large')) };
  const [read] = await readScannedPages([sheet], {
    openReader: async () => ({ engine, memory: null }),
    knows: () => true,
  });
  expect(read?.lines.map(({ text }) => text)).toEqual(['Beslut']);
});

/** Short strokes below one another, as the first letters of a list are: they look like lines of a page on its side. */
const list = drawImage(
  Array.from({ length: 150 }, (_, y) =>
    Array.from({ length: 100 }, (_column, x) => (x % 12 === 4 && (y + x * 5) % 7 < 3 ? '#' : '.')).join(''),
  ).join('\n'),
  2,
);

test('a list that seemed to lie on its side is read as it lies', async () => {
  const seen: string[] = [];
  const engine: Engine = {
    ...countingEngine('1').engine,
    recognize: (images) => {
      seen.push(...images.map(({ width, height }) => (width > height ? 'on its side' : 'upright')));
      return Promise.resolve(
        images.map(({ width, height }) => [width > height ? figures('0521', 35) : figures('1250', 95)]),
      );
    },
  };
  const sheet = { image: list, size: { width: 200, height: 300 } };
  const [page] = await readScannedPages([sheet], {
    openReader: async () => ({ engine, memory: null }),
    knows: () => true,
  });
  expect(seen).toContain('on its side');
  expect(page).toMatchObject({ turn: 0, width: 200, height: 300, lines: [{ text: '1250' }] });
});
