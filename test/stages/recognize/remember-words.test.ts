import { expect, test } from 'vitest';
import type { Engine, EngineWord } from '../../../src/stages/recognize/engines/engine.ts';
import { rememberWords } from '../../../src/stages/recognize/remember-words.ts';
import type { WordMemory } from '../../../src/stages/recognize/remember-words.ts';
import { drawImage } from './draw-image.ts';

const how = { model: 'minutes', layout: 'page' } as const;
const images = ['#...', '.#..', '..#.', '...#'].map((row) => drawImage(row, 20));
const blank = drawImage('....', 20);

function word(text: string): EngineWord {
  return { text, box: { x: 1, y: 1, width: 9, height: 9 }, confidence: 90.5, line: 0, block: 0 };
}

/** Says of each image which of the four it is, one after the other; dies before the image after `most`. */
function engineOf(most: number): { engine: Engine; read: string[] } {
  const read: string[] = [];
  const recognize: Engine['recognize'] = (asked, { onImage }) => {
    const words = asked.map((image, index) => {
      if (read.length >= most) throw new Error('killed');
      const name = String(images.indexOf(image));
      read.push(name);
      const own = image === blank ? [] : [word(name)];
      onImage?.(index, own);
      return own;
    });
    return Promise.resolve(words);
  };
  const engine = {
    name: 'e',
    version: '1',
    models: new Map(),
    batch: 4,
    recognize,
    close: () => Promise.resolve(),
  };
  return { engine, read };
}

function memoryOf(kept: Map<string, readonly EngineWord[]>): WordMemory {
  return {
    find: (key) => kept.get(key) ?? null,
    keep: (key, words) => void kept.set(key, words),
    forget: (keys) => keys.forEach((key) => kept.delete(key)),
  };
}

test('what was read before the end came is not read again, and is forgotten when the pages are done', async () => {
  const kept = new Map<string, readonly EngineWord[]>();
  const first = engineOf(2);
  const killed = async (): Promise<unknown> =>
    rememberWords(first.engine, memoryOf(kept)).engine.recognize(images, how);
  await expect(killed()).rejects.toThrow('killed');
  expect([first.read, kept.size]).toEqual([['0', '1'], 2]);
  const second = engineOf(9);
  const { engine, forget } = rememberWords(second.engine, memoryOf(kept));
  expect(await engine.recognize(images, how)).toEqual(['0', '1', '2', '3'].map((name) => [word(name)]));
  expect([second.read, kept.size]).toEqual([['2', '3'], 4]);
  forget();
  expect(kept.size).toBe(0);
});

test('another model or layout is another reading; an image without words is read each time', async () => {
  const { engine: inner, read } = engineOf(99);
  const { engine } = rememberWords(inner, memoryOf(new Map()));
  const [image = blank] = images;
  for (const each of [how, { ...how, model: 'swe' }, { ...how, layout: 'block' }, how] as const)
    expect(await engine.recognize([image, blank], each)).toEqual([[word('0')], []]);
  expect(read).toEqual(['0', '-1', '0', '-1', '0', '-1', '-1']);
});
