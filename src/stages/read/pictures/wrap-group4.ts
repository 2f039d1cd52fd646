import type { PlacedPicture } from './placed-picture.ts';

/** The tags of a TIFF's directory (TIFF 6.0, section 8 and 11), each with one number. */
const shortType = 3;
const longType = 4;

/** A Group 4 code as a TIFF file of one strip. */
export function wrapGroup4({
  width,
  height,
  data,
}: Pick<PlacedPicture, 'width' | 'height' | 'data'>): Buffer {
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, longType, width],
    [257, longType, height],
    [258, shortType, 1],
    // Compression: Group 4. Photometric: what the code calls white is white.
    [259, shortType, 4],
    [262, shortType, 0],
    // The strip's place, how many rows it has, and its length.
    [273, longType, 8 + 2 + 9 * 12 + 4],
    [277, shortType, 1],
    [278, longType, height],
    [279, longType, data.length],
  ];
  const head = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, type, value]] of entries.entries()) {
    const at = 10 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(1, at + 4);
    head.writeUInt32LE(value, at + 8);
  }
  return Buffer.concat([head, data]);
}
