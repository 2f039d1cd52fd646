import { expect, test } from 'vitest';
import type { Engine, EngineWord, Layout } from '../../../../src/stages/recognize/engines/engine.ts';
import { readImages } from '../../../../src/stages/recognize/readings/read-images.ts';
import { drawImage } from '../draw-image.ts';
import { wordOf } from './word-of.ts';

/** A line of signs like E, 10 pixels high, from one edge of the page to the other. */
function isInk(x: number, y: number): boolean {
  if (x >= 300 || x % 8 >= 5 || y < 10 || y >= 20) return false;
  return y < 12 || y >= 18 || x % 8 < 2;
}

const image = drawImage(
  Array.from({ length: 30 }, (_, y) =>
    Array.from({ length: 320 }, (_pixel, x) => (isInk(x, y) ? '#' : '.')).join(''),
  ).join('\n'),
);

/** Reads what it is told to in each layout, and keeps in mind which it was asked for. */
function engineOf(read: Record<'column' | 'block', readonly EngineWord[]>): {
  engine: Engine;
  asked: Layout[];
} {
  const asked: Layout[] = [];
  const engine: Engine = {
    name: 'told',
    version: '1',
    models: new Map([['minutes', new Set('§%åäöÅÄÖ')]]),
    batch: 1,
    recognize: (images, { layout }) => {
      if (images.length > 0) asked.push(layout);
      return Promise.resolve(images.map(() => (layout === 'block' ? read.block : read.column)));
    },
    close: () => Promise.resolve(),
  };
  return { engine, asked };
}

const [title, rest] = [
  [wordOf('Väv', 0), wordOf('stugan', 28)],
  [wordOf('beviljas', 80), wordOf('bidrag', 152)],
];

async function readBy(read: Record<'column' | 'block', readonly EngineWord[]>): Promise<[string, Layout[]]> {
  const { engine, asked } = engineOf(read);
  const [words] = await readImages([image], { engine, knows: () => true, memory: null });
  return [
    (words ?? [])
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    asked,
  ];
}

test('a page of which much was passed over is read once more as one block', async () => {
  const whole = [...title, ...rest, wordOf('för året med', 204)];
  expect(await readBy({ column: [...title, ...rest], block: whole })).toEqual([
    'Väv stugan beviljas bidrag för året med',
    ['column', 'block'],
  ]);
});

test('the first reading stays where the other has less, and a page that was read whole is read once', async () => {
  expect(await readBy({ column: [...title, ...rest], block: title })).toEqual([
    'Väv stugan beviljas bidrag',
    ['column', 'block'],
  ]);
  const whole = [...title, ...rest, wordOf('för året med', 204)];
  expect((await readBy({ column: whole, block: whole }))[1]).toEqual(['column']);
});
