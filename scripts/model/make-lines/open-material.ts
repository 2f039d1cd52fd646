import { findModel } from './find-model.ts';
import type { Material } from './compose-page.ts';
import { findFaces } from './faces.ts';
import { readSources } from './sources.ts';
import { readModelCharacters } from '../../../src/stages/recognize/engines/model-characters.ts';

/** What pages of either part are made of, of signs that the model can print. */
export async function openMaterial(part: 'train' | 'eval', model: string): Promise<Material> {
  const sources = await readSources();
  return {
    faces: await findFaces(part),
    texts: sources.filter((source) => source.part === part).map(({ text }) => text),
    signs: await readModelCharacters(await findModel(model)),
  };
}
