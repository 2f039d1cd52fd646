import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import { openEngine } from '../../../../src/stages/recognize/engines/open-engine.ts';
import { planModels } from '../../../../src/stages/recognize/engines/model-plan.ts';
import { openNativeTesseract } from '../../../../src/stages/recognize/engines/tesseract-native.ts';
import { nativeModelFolder } from '../../../native-tesseract.ts';

const scan = new URL(
  '../../../../fixtures/documents/hembygd-skinnarbo-1986-10-14-page-1.jpg',
  import.meta.url,
);

/** The top of a scanned page. */
async function loadImage(): Promise<PageImage> {
  const { width } = await sharp(readFileSync(scan)).metadata();
  const top = sharp(readFileSync(scan)).extract({ left: 0, top: 0, width, height: 600 });
  const { data, info } = await top.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, dpi: 200, data };
}

const options = { model: 'minutes', layout: 'column' } as const;

describe.skipIf(nativeModelFolder() === null)('the installed tesseract', () => {
  it('is chosen, with the models that print all that is needed', async () => {
    const engine = await openEngine('auto');
    expect([engine.name, planModels(engine)]).toEqual([
      'tesseract',
      expect.objectContaining({ base: 'minutes', second: 'swe', missing: [] }),
    ]);
    expect([...'§%åäö'].filter((each) => engine.models.get('swe')?.has(each))).toEqual(['å', 'ä', 'ö']);
  });

  it('gives each image its own words, whatever stands before it', async () => {
    const engine = await openNativeTesseract();
    const image = await loadImage();
    const empty = { ...image, data: new Uint8Array(image.data.length).fill(255) };
    const [first, none, second] = (await engine?.recognize([image, empty, image], options)) ?? [];
    expect(first?.map(({ text }) => text)).toContain('Skinnarbo');
    expect(first?.[0]).toMatchObject({ line: 0, block: 0 });
    expect(none).toEqual([]);
    expect(second).toEqual(first);
  });

  it('reads images of different resolutions, and says when one cannot be read', async () => {
    const engine = await openNativeTesseract();
    const image = await loadImage();
    const pages = await engine?.recognize([image, { ...image, dpi: 150 }], options);
    expect(pages?.map((words) => words.length > 5)).toEqual([true, true]);
    const broken = { ...image, width: 0, height: 0, data: new Uint8Array() };
    await expect(engine?.recognize([broken], options)).rejects.toMatchObject({ reason: 'engine-failed' });
    const [read] = (await engine?.recognize([image], options)) ?? [];
    expect(read).toEqual(pages?.[0]);
  });
});
