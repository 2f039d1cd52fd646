import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from './document-words.ts';

// "omfogats", "insatts": a particle, and what `har` or `är` stands before; no noun such as plats, sats
const supine =
  /^(?:av|efter|fast|fram|för|genom|in|ned|om|på|till|under|upp|ut|vid|över)((?!\p{L}*(?:plats|sats)$)\p{L}{2,}(?:[ai]ts|tts))$/iu;

/** True for a form of a verb with its particle in front that no list has, whose verb is known. */
export function isParticleVerb(word: string, words: DocumentWords): boolean {
  const verb = supine.exec(word)?.[1];
  return verb !== undefined && words.standing(verb) >= standings.listed;
}
