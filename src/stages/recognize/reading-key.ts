import { createHash } from 'node:crypto';
import { planModels } from './engines/model-plan.ts';
import type { Reader } from './recognizer.ts';
import type { Sheet } from './sheet.ts';

/** To be raised when the same picture would be read otherwise than before: what was read until then is not taken again. */
const revision = 4;

/**
 * Tells a page's picture and how it is read: the same key, the same reading.
 *
 * @returns 64 hex digits.
 */
export async function readingKey(
  { image: { width, height, dpi, data }, size, isUpright }: Sheet,
  { engine }: Pick<Reader, 'engine'>,
): Promise<string> {
  const { default: sharp } = await import('sharp');
  const plan = planModels(engine);
  const how = [
    revision,
    sharp.versions.vips,
    engine.name,
    engine.version,
    plan?.base,
    plan?.second,
    plan?.signs,
  ];
  const what = [width, height, dpi, size.width, size.height, isUpright === true];
  return createHash('sha256')
    .update(JSON.stringify([how, what]))
    .update(data)
    .digest('hex');
}
