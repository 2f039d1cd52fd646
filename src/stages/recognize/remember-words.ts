import { createHash } from 'node:crypto';
import type { PageImage } from '../read/page-image.ts';
import type { Engine, EngineWord, Reading } from './engines/engine.ts';

/** What an engine has read of images, for as long as the pages that they show are not read to their end. */
export interface WordMemory {
  find(key: string): readonly EngineWord[] | null;
  keep(key: string, words: readonly EngineWord[]): void;
  forget(keys: readonly string[]): void;
}

export interface RememberedEngine {
  readonly engine: Engine;
  /** To be called when the pages are kept that it was read for. */
  forget(): void;
}

/**
 * An engine that keeps what it reads of each image as soon as it has read it. Pages are read several at once and in several
 * rounds: a run that is killed meanwhile has lost the image that was being read, and no other.
 */
export function rememberWords(engine: Engine, memory: WordMemory): RememberedEngine {
  const used = new Set<string>();
  const recognize = async (
    images: readonly PageImage[],
    { model, layout }: Reading,
  ): Promise<readonly (readonly EngineWord[])[]> => {
    const keys = images.map((image) => keyOf(image, engine, { model, layout }));
    const known = new Map<string, readonly EngineWord[]>();
    const keep = (key: string, words: readonly EngineWord[]): void => {
      known.set(key, words);
      used.add(key);
    };
    for (const key of keys) {
      const words = memory.find(key);
      if (words !== null) keep(key, words);
    }
    const unread = [...keys.keys()].filter((image) => !known.has(keys[image] ?? ''));
    const keepRead = (place: number, words: readonly EngineWord[]): void => {
      const key = keys[unread[place] ?? -1];
      // Ink of which nothing was read may have met an engine in a bad hour.
      if (key === undefined || words.length === 0 || known.has(key)) return;
      memory.keep(key, words);
      keep(key, words);
    };
    const read = await engine.recognize(
      unread.flatMap((image) => images[image] ?? []),
      { model, layout, onImage: keepRead },
    );
    for (const [place, words] of read.entries()) keepRead(place, words);
    return keys.map((key, image) => known.get(key) ?? read[unread.indexOf(image)] ?? []);
  };
  return {
    engine: { ...engine, recognize },
    forget: () => memory.forget([...used]),
  };
}

/** Tells an image and how it is read: the same key, the same words. */
function keyOf(
  { width, height, dpi, data }: PageImage,
  { name, version }: Engine,
  { model, layout }: Reading,
): string {
  return createHash('sha256')
    .update(JSON.stringify([name, version, model, layout, width, height, dpi]))
    .update(data)
    .digest('hex');
}
