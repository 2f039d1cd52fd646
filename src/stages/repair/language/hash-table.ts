/** A number of 32 bits for a word: FNV-1a over its UTF-16 units. Never 0, which marks an empty slot. */
export function hashWord(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0 || 1;
}

/** The key of two words that follow each other. */
export function hashPair(first: number, second: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c_1b_3c_6d) ^ second;
  return Math.imul(mixed ^ (mixed >>> 13), 0x29_7a_2d_39) >>> 0 || 1;
}

/** The key of a part of compounds: one that ends them is another than one that does not. */
export function hashPart(part: string, isLast: boolean): number {
  return hashWord(isLast ? `-${part}` : `${part}-`);
}

/** The slot of a key in a table with open addressing whose size is a power of two; -1 where it is not there. */
export function findSlot(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const there = keys[slot];
    if (there === key) return slot;
    if (there === 0 || there === undefined) return -1;
  }
}

/** A table of the keys, at most two thirds full, and the slot of each key. The same keys in the same order give the same table. */
export function buildTable(keys: readonly number[]): Uint32Array {
  let size = 16;
  while (size * 2 < keys.length * 3) size *= 2;
  const table = new Uint32Array(size);
  for (const key of keys) {
    let slot = key & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = key;
  }
  return table;
}
