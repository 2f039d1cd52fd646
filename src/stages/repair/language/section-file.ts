import { ParagrafError } from '../../../errors.ts';

/** What build/language.bin holds, in this order. */
export const sectionNames = [
  'words',
  'vocabulary',
  'vocabularyCosts',
  'backoffCosts',
  'pairs',
  'pairCosts',
  'parts',
  'partCosts',
  'wordClasses',
  'endings',
  'endingClasses',
  'classCosts',
  'letters',
  'letterCosts',
  'letterContexts',
  'letterBackoffs',
  'channel',
] as const;
export type SectionName = (typeof sectionNames)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** First and last word of the file, so that one cut short is known: `PGL3` read as a little-endian number. */
const magic = 0x33_4c_47_50;
const wordLength = 4;
const headerWords = 1 + 2 * sectionNames.length;

/** One file of all sections: magic, then place and length of each, in bytes; the sections, each from a multiple of four; magic. */
export function writeSections(sections: Sections): Uint8Array {
  const places: number[] = [];
  let length = headerWords * wordLength;
  for (const name of sectionNames) {
    places.push(length, sections[name].length);
    length += Math.ceil(sections[name].length / wordLength) * wordLength;
  }
  const bytes = new Uint8Array(length + wordLength);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of [magic, ...places].entries()) view.setUint32(index * wordLength, word, true);
  view.setUint32(length, magic, true);
  for (const [index, name] of sectionNames.entries()) bytes.set(sections[name], places[2 * index]);
  return bytes;
}

/**
 * The sections of a file that `writeSections` made; each is a part of `bytes`, nothing is copied.
 *
 * @throws ParagrafError `missing-dependency` for a file that is something else, or cut short.
 */
export function readSections(bytes: Uint8Array): Sections {
  const aligned = bytes.byteOffset % wordLength === 0 ? bytes : Uint8Array.from(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const wordAt = (offset: number): number =>
    offset >= 0 && offset + wordLength <= view.byteLength ? view.getUint32(offset, true) : 0;
  if (wordAt(0) !== magic || wordAt(view.byteLength - wordLength) !== magic) {
    throw new ParagrafError(
      'missing-dependency',
      'The language file is not one that this version of Paragraf can read.',
      'Run `npm run build`, which writes it anew.',
    );
  }
  const section = (name: SectionName): Uint8Array => {
    const entry = (1 + 2 * sectionNames.indexOf(name)) * wordLength;
    const start = wordAt(entry);
    return aligned.subarray(start, start + wordAt(entry + wordLength));
  };
  return {
    words: section('words'),
    vocabulary: section('vocabulary'),
    vocabularyCosts: section('vocabularyCosts'),
    backoffCosts: section('backoffCosts'),
    pairs: section('pairs'),
    pairCosts: section('pairCosts'),
    parts: section('parts'),
    partCosts: section('partCosts'),
    wordClasses: section('wordClasses'),
    endings: section('endings'),
    endingClasses: section('endingClasses'),
    classCosts: section('classCosts'),
    letters: section('letters'),
    letterCosts: section('letterCosts'),
    letterContexts: section('letterContexts'),
    letterBackoffs: section('letterBackoffs'),
    channel: section('channel'),
  };
}

/** Numbers of four bytes, little-endian, in place. */
export function asNumbers(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, Math.floor(section.byteLength / wordLength));
}
