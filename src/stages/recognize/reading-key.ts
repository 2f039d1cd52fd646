import { createHash } from 'node:crypto';
import { planModels } from './engines/model-plan.ts';
import { imageLibrary } from './image-library.ts';
import type { Reader } from './recognizer.ts';
import type { Sheet } from './sheet.ts';

/** To be raised when the same picture would be read otherwise than before: what was read until then is not taken again. */
const revision = 17;

/**
 * Tells a page's picture and how it is read: the same key, the same reading.
 *
 * @returns 64 hex digits.
 */
export async function readingKey(
  { image: { width, height, dpi, data }, fingerprint, size, isUpright }: Sheet,
  reader: Pick<Reader, 'engine'>,
): Promise<string> {
  if (fingerprint !== undefined) return fingerprintKey(fingerprint, size, reader);
  const what = [width, height, dpi, size.width, size.height, isUpright === true];
  return createHash('sha256')
    .update(JSON.stringify([await howItIsRead(reader), what]))
    .update(data)
    .digest('hex');
}

/** The same of a whole page whose picture need not be drawn to be known. */
export async function fingerprintKey(
  fingerprint: string,
  size: Sheet['size'],
  reader: Pick<Reader, 'engine'>,
): Promise<string> {
  const what = [fingerprint, size.width, size.height];
  return createHash('sha256')
    .update(JSON.stringify([await howItIsRead(reader), what]))
    .digest('hex');
}

async function howItIsRead({ engine }: Pick<Reader, 'engine'>): Promise<readonly unknown[]> {
  const plan = planModels(engine);
  return [revision, await imageLibrary(), engine.name, engine.version, plan?.base, plan?.second, plan?.signs];
}
