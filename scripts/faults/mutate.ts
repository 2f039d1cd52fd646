import type { Random } from '../fixtures/seeded-random.ts';

/** Ways to damage a file, as disks, networks and bad programs do. */
const mutations = {
  flipBits: (bytes, random) => {
    const mutated = Buffer.from(bytes);
    const count = 1 + Math.floor(random.uniform() ** 3 * 200);
    for (let flip = 0; flip < count; flip += 1) {
      const place = whole(random, mutated.length);
      mutated[place] = (mutated[place] ?? 0) ^ (1 << whole(random, 8));
    }
    return mutated;
  },
  truncate: (bytes, random) => bytes.subarray(0, 1 + whole(random, bytes.length)),
  // The middle of the file comes in another order, as blocks of a disk may.
  swapBlocks: (bytes, random) => {
    const size = 1 + whole(random, Math.min(4096, Math.ceil(bytes.length / 3)));
    const one = whole(random, bytes.length - size);
    const other = whole(random, bytes.length - size);
    const mutated = Buffer.from(bytes);
    bytes.copy(mutated, one, other, other + size);
    bytes.copy(mutated, other, one, one + size);
    return mutated;
  },
  // 5 0 obj and 12 0 obj change their numbers: each reference finds something else
  swapObjects: (bytes, random) => {
    const text = bytes.toString('latin1');
    const objects = [...text.matchAll(/(?<=[\r\n])\d+(?= 0 obj)/gu)];
    const one = objects[whole(random, objects.length)];
    const other = objects[whole(random, objects.length)];
    if (one === undefined || other === undefined || one.index >= other.index)
      return flipNumbers(text, random);
    const parts = [
      text.slice(0, one.index),
      other[0],
      text.slice(one.index + one[0].length, other.index),
      one[0],
      text.slice(other.index + other[0].length),
    ];
    return Buffer.from(parts.join(''), 'latin1');
  },
  zeroBlock: (bytes, random) => {
    const mutated = Buffer.from(bytes);
    const start = whole(random, bytes.length);
    return mutated.fill(0, start, Math.min(mutated.length, start + 1 + whole(random, 4096)));
  },
  insertNoise: (bytes, random) => {
    const place = whole(random, bytes.length);
    const noise = Buffer.from(Array.from({ length: 1 + whole(random, 300) }, () => whole(random, 256)));
    return Buffer.concat([bytes.subarray(0, place), noise, bytes.subarray(place)]);
  },
  repeatBlock: (bytes, random) => {
    const place = whole(random, bytes.length);
    const block = bytes.subarray(place, place + 1 + whole(random, 2000));
    return Buffer.concat([bytes.subarray(0, place), block, bytes.subarray(place)]);
  },
  changeNumbers: (bytes, random) => flipNumbers(bytes.toString('latin1'), random),
} as const satisfies Record<string, (bytes: Buffer, random: Random) => Buffer>;

/** Numbers become others: sizes, places, counts, references. /Width 1240 -> /Width 99999999 */
function flipNumbers(text: string, random: Random): Buffer {
  const extremes = ['0', '-1', '65536', '99999999', '2147483648', '1e99', '0.00001'];
  const share = 0.002 + random.uniform() * 0.02;
  const changed = text.replaceAll(/\d+/gu, (number) =>
    random.uniform() < share ? (extremes[whole(random, extremes.length)] ?? number) : number,
  );
  return Buffer.from(changed, 'latin1');
}

/** A file with one to three damages. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  const ways = Object.values(mutations);
  let mutated = bytes;
  for (let damage = 1 + whole(random, 3); damage > 0; damage -= 1) {
    if (mutated.length > 8) mutated = ways[whole(random, ways.length)]?.(mutated, random) ?? mutated;
  }
  return mutated;
}

/** From 0, less than the limit. */
function whole(random: Random, limit: number): number {
  return Math.floor(random.uniform() * Math.max(1, limit));
}
