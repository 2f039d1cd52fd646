import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imageLibrary } from '../../../src/stages/recognize/image-library.ts';

test('the version is that of the library which is loaded', async () => {
  expect(await imageLibrary()).toBe(sharp.versions.vips);
});
