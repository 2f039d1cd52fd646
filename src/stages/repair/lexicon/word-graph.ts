import { ParagrafError } from '../../../errors.ts';
import { asNumbers } from '../language/section-file.ts';

/** First and last word of the graph, so that one cut short is known: `PGL1` read as a little-endian number. A reader of other byte order refuses the file. */
export const graphMagic = 0x31_4c_47_50;
/** Words before the first node: magic, root's place, number of forms. */
export const graphHeaderLength = 3;
/** A node: one header word (`flags << 8 | number of edges`), then its edges (`letter << 22 | place of node`), by letter. */
export const targetBits = 22;
export const maxLetter = 2 ** (32 - targetBits) - 1;

const targetMask = 2 ** targetBits - 1;
const edgeCountBits = 8;
const edgeCountMask = 2 ** edgeCountBits - 1;

/** No edge: a place that no node has. */
export const noNode = 0;

/** A set of words with flags as a minimal acyclic automaton, read in place. Letters are UTF-16 units up to U+03FF. */
export class WordGraph {
  readonly root: number;
  readonly #words: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.#words = asNumbers(bytes);
    if (this.#words[0] !== graphMagic || this.#words.at(-1) !== graphMagic) {
      throw new ParagrafError(
        'missing-dependency',
        'The language file is not one that this version of Paragraf can read.',
        'Run `npm run build`, which writes it anew.',
      );
    }
    this.root = this.#words[1] ?? noNode;
  }

  /** The node that `letter` leads to, or `noNode`. */
  next(node: number, letter: number): number {
    const count = (this.#words[node] ?? 0) & edgeCountMask;
    for (let edge = node + 1; edge <= node + count; edge += 1) {
      const word = this.#words[edge] ?? 0;
      const edgeLetter = word >>> targetBits;
      if (edgeLetter === letter) return word & targetMask;
      if (edgeLetter > letter) return noNode;
    }
    return noNode;
  }

  /** The flags of the word that ends in this node; 0 where none does. */
  flags(node: number): number {
    return (this.#words[node] ?? 0) >>> edgeCountBits;
  }

  /** The flags of a whole word as it is written; 0 where the graph does not hold it. */
  flagsOf(word: string): number {
    let node = this.root;
    for (let index = 0; index < word.length && node !== noNode; index += 1) {
      node = this.next(node, word.charCodeAt(index));
    }
    return node === noNode ? 0 : this.flags(node);
  }
}
