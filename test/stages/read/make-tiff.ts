/** One page of a TIFF: grey, a byte a pixel. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly data: Uint8Array;
  /** Photometric interpretation 0, as many fax programs write. */
  readonly whiteIsZero?: boolean;
}

const [short, long, rational] = [3, 4, 5];
const tags = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  offset: 273,
  rows: 278,
  count: 279,
  across: 282,
  down: 283,
};

/** An uncompressed TIFF, little-endian, of pages that may differ in size (TIFF 6.0). */
export function makeTiff(pages: readonly TiffPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('49492a0008000000', 'hex')];
  let at = 8;
  for (const [index, page] of pages.entries()) {
    const directory = 2 + 12 * 10 + 4;
    const resolution = at + directory;
    const data = resolution + 8;
    const end = data + page.data.length + (page.data.length % 2);
    const { width, height } = page;
    const rows = [
      [tags.width, long, width],
      [tags.height, long, height],
      [tags.bits, short, 8],
      [tags.compression, short, 1],
      [tags.photometric, short, page.whiteIsZero === true ? 0 : 1],
      [tags.offset, long, data],
      [tags.rows, long, height],
      [tags.count, long, page.data.length],
      [tags.across, rational, resolution],
      [tags.down, rational, resolution],
    ] as const;
    const block = Buffer.alloc(end - at);
    block.writeUInt16LE(rows.length, 0);
    for (const [row, [tag, type, value]] of rows.entries()) {
      block.writeUInt16LE(tag, 2 + 12 * row);
      block.writeUInt16LE(type, 4 + 12 * row);
      block.writeUInt32LE(1, 6 + 12 * row);
      block.writeUInt32LE(value, 10 + 12 * row);
    }
    block.writeUInt32LE(index === pages.length - 1 ? 0 : end, directory - 4);
    block.writeUInt32LE(page.dpi, directory);
    block.writeUInt32LE(1, directory + 4);
    block.set(page.data, directory + 8);
    parts.push(block);
    at = end;
  }
  return Buffer.concat(parts);
}

/** The compressed data of a little-endian TIFF of one page in one strip. */
export function stripOf(tiff: Buffer): Buffer {
  const directory = tiff.readUInt32LE(4);
  const value = (tag: number): number => {
    for (let at = directory + 2; at < directory + 2 + 12 * tiff.readUInt16LE(directory); at += 12) {
      if (tiff.readUInt16LE(at) === tag) return tiff.readUInt32LE(at + 8);
    }
    throw new RangeError(`the TIFF has no tag ${tag}`);
  };
  return tiff.subarray(value(tags.offset), value(tags.offset) + value(tags.count));
}
