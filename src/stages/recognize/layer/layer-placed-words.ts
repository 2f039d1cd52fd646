import type { LayerWord } from '../../../records/scan.ts';
import type { PlacedWord } from '../placed-word.ts';

/** A text layer's words as they are; a layer gives no confidence. */
export function layerPlacedWords(words: readonly LayerWord[]): PlacedWord[] {
  return words.map(({ text, box, font }) => ({
    text,
    box,
    confidence: null,
    source: 'layer',
    alternatives: [],
    fontSize: font?.size ?? null,
    bold: font?.bold ?? null,
    run: null,
  }));
}
