import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageImage } from '../../src/stages/read/page-image.ts';
import type { Engine, EngineWord } from '../../src/stages/recognize/engines/engine.ts';

const folder = new URL('../../build/readings/', import.meta.url);

/** The same engine, which reads no image twice: what it read lies in build/readings, by the image and how it was read. */
export function rememberReadings(engine: Engine): Engine {
  mkdirSync(folder, { recursive: true });
  return {
    ...engine,
    recognize: async (images, options) => {
      const files = images.map((image) =>
        fileOf(image, [engine.name, options.model, options.layout].join(' ')),
      );
      const missing = files.flatMap((file, index) => (existsSync(file) ? [] : [index]));
      const read = await engine.recognize(
        missing.flatMap((index) => images[index] ?? []),
        options,
      );
      for (const [place, index] of missing.entries()) {
        writeFileSync(files[index] ?? '', JSON.stringify(read[place] ?? []));
      }
      return files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as EngineWord[]);
    },
  };
}

function fileOf({ width, height, dpi, data }: PageImage, how: string): string {
  const key = createHash('sha256').update(`${how} ${width} ${height} ${dpi} `).update(data).digest('hex');
  return fileURLToPath(new URL(`${key}.json`, folder));
}
