/**
 * A JBIG2 stream as PDF embeds it: a page (ITU-T T.88, 7.4.8) with an immediate generic region (7.4.6), arithmetically
 * coded by template 0, which is what most scanners write.
 *
 * @param isInk whether the pixel is black, for every place of the picture and beside it.
 */
export function makeJbig2(width: number, height: number, isInk: (x: number, y: number) => boolean): Buffer {
  const page = Buffer.alloc(19);
  page.writeUInt32BE(width, 0);
  page.writeUInt32BE(height, 4);
  const region = Buffer.alloc(26);
  region.writeUInt32BE(width, 0);
  region.writeUInt32BE(height, 4);
  // The four adaptive pixels where the template has them by nature.
  region.set([0x03, 0xff, 0xfd, 0xff, 0x02, 0xfe, 0xfe, 0xfe], 18);
  const coder = new ArithmeticCoder();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) coder.encode(contextAt(x, y, isInk), isInk(x, y) ? 1 : 0);
  }
  return Buffer.concat([segment(0, 48, page), segment(1, 38, Buffer.concat([region, coder.end()]))]);
}

/** Segment header, 7.2: number, type, no references, page 1, length of the data. */
function segment(number: number, type: number, data: Buffer): Buffer {
  const header = Buffer.alloc(11);
  header.writeUInt32BE(number, 0);
  header.writeUInt8(type, 4);
  header.writeUInt8(1, 6);
  header.writeUInt32BE(data.length, 7);
  return Buffer.concat([header, data]);
}

/** Places of template 0 (6.2.5.3, figure 3) from the lowest bit of the context. */
const template = [
  [-1, 0],
  [-2, 0],
  [-3, 0],
  [-4, 0],
  [3, -1],
  [2, -1],
  [1, -1],
  [0, -1],
  [-1, -1],
  [-2, -1],
  [-3, -1],
  [2, -2],
  [1, -2],
  [0, -2],
  [-1, -2],
  [-2, -2],
] as const;

function contextAt(x: number, y: number, isInk: (x: number, y: number) => boolean): number {
  return template.reduce((sum, [dx, dy], bit) => sum | (isInk(x + dx, y + dy) ? 1 << bit : 0), 0);
}

/** Probability, next state after the likelier and the less likely symbol, and whether they change places (table E.1). */
const states =
  `5601 1 1 1,3401 2 6 0,1801 3 9 0,0AC1 4 12 0,0521 5 29 0,0221 38 33 0,5601 7 6 1,5401 8 14 0,4801 9 14 0,
3801 10 14 0,3001 11 17 0,2401 12 18 0,1C01 13 20 0,1601 29 21 0,5601 15 14 1,5401 16 14 0,5101 17 15 0,4801 18 16 0,
3801 19 17 0,3401 20 18 0,3001 21 19 0,2801 22 19 0,2401 23 20 0,2201 24 21 0,1C01 25 22 0,1801 26 23 0,1601 27 24 0,
1401 28 25 0,1201 29 26 0,1101 30 27 0,0AC1 31 28 0,09C1 32 29 0,08A1 33 30 0,0521 34 31 0,0441 35 32 0,02A1 36 33 0,
0221 37 34 0,0141 38 35 0,0111 39 36 0,0085 40 37 0,0049 41 38 0,0025 42 39 0,0015 43 40 0,0009 44 41 0,0005 45 42 0,
0001 45 43 0,5601 46 46 0`
    .split(',')
    .map((row) => {
      const [probability = '', likelier, lessLikely, swaps] = row.trim().split(' ');
      return {
        probability: Number.parseInt(probability, 16),
        likelier: Number(likelier),
        lessLikely: Number(lessLikely),
        swaps: swaps === '1',
      };
    });

/** The encoder that the decoder of annex E undoes (ITU-T T.800, C.2). */
class ArithmeticCoder {
  private readonly contexts = new Map<number, { state: number; likelier: number }>();
  private readonly bytes: number[] = [0];
  private interval = 0x8000;
  private code = 0;
  private free = 12;

  encode(context: number, symbol: number): void {
    const model = this.contexts.get(context) ?? { state: 0, likelier: 0 };
    this.contexts.set(context, model);
    const state = states[model.state];
    if (state === undefined) throw new RangeError('no such state');
    const { probability } = state;
    this.interval -= probability;
    const isLikelier = symbol === model.likelier;
    const takesLower = this.interval < probability ? isLikelier : !isLikelier;
    if (isLikelier && this.interval >= 0x8000) return void (this.code += probability);
    if (takesLower) this.interval = probability;
    else this.code += probability;
    if (!isLikelier && state.swaps) model.likelier = 1 - model.likelier;
    model.state = isLikelier ? state.likelier : state.lessLikely;
    do this.shift();
    while (this.interval < 0x8000);
  }

  end(): Buffer {
    const most = this.code + this.interval;
    this.code = this.code - (this.code % 0x10000) + 0xffff;
    if (this.code >= most) this.code -= 0x8000;
    for (let round = 0; round < 2; round += 1) {
      this.code *= 2 ** this.free;
      this.putByte();
    }
    return Buffer.from([...this.bytes.slice(1), 0xff, 0xac]);
  }

  private shift(): void {
    this.interval *= 2;
    this.code *= 2;
    this.free -= 1;
    if (this.free === 0) this.putByte();
  }

  private putByte(): void {
    const last = this.bytes.length - 1;
    if (this.bytes[last] !== 0xff && this.code >= 0x8000000) {
      this.bytes[last] = (this.bytes[last] ?? 0) + 1;
      this.code -= 0x8000000;
    }
    // After 0xFF a bit is left free for a carry.
    const bits = this.bytes[last] === 0xff ? 20 : 19;
    this.bytes.push(Math.floor(this.code / 2 ** bits));
    this.code %= 2 ** bits;
    this.free = bits === 20 ? 7 : 8;
  }
}
