/** What a picture's dictionary in a PDF says of it; values as they are written. */
export type PictureEntries = ReadonlyMap<string, string>;

/** So far before its data a picture's dictionary begins at the most, in bytes. */
const longest = 2000;
/** So much is compared first, in bytes. */
const soon = 4096;
/** `/Name`, `12 0 R`, a number, `true`, an array or a dictionary of such, which holds no other of its kind, or `[<< >>]`. */
const value = String.raw`/[\w.+-]+|\d+ \d+ R|-?[\d.]+|true|false|null|\[[^[\]<>()%]*\]|\[?\s*<<[^<>()%]*>>\s*\]?`;
const dictionary = new RegExp(String.raw`^<<((?:\s*/\w+\b\s*(?:${value}))*)\s*>>\s*$`, 'u');

/**
 * The dictionaries of the streams of a PDF, by what the streams hold. They are read as they are written: what is written in
 * any unusual way is not known, nor is what is encrypted.
 */
export class StreamDictionaries {
  private readonly streams: readonly PictureStream[];
  private readonly part: (start: number, length: number) => Buffer;

  /**
   * @param file is looked through once, and not kept.
   * @param part gives so many bytes of it from a place on, or those that are left.
   */
  constructor(file: Buffer, part: (start: number, length: number) => Buffer) {
    this.part = part;
    this.streams = findStreams(file);
  }

  /** The entries of the stream that holds these bytes; null where there is none, or others hold the same with other entries. */
  find(data: Buffer): PictureEntries | null {
    const heads = this.headsOf(data);
    const [head] = heads;
    return head === undefined || heads.size > 1 ? null : readEntries(head);
  }

  /** True where a picture's stream holds these bytes, whatever is said of it. */
  holds(data: Buffer): boolean {
    return this.headsOf(data).size > 0;
  }

  private headsOf(data: Buffer): ReadonlySet<string> {
    const same = this.streams.filter(({ start }) => this.isSame(start, data));
    return new Set(same.map(({ head }) => head));
  }

  /** Most others differ soon. */
  private isSame(start: number, data: Buffer): boolean {
    const first = data.subarray(0, soon);
    return first.equals(this.part(start, first.length)) && data.equals(this.part(start, data.length));
  }
}

interface PictureStream {
  readonly start: number;
  /** What stands before its data. */
  readonly head: string;
}

function findStreams(file: Buffer): PictureStream[] {
  const streams: PictureStream[] = [];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = dataStart(file, at + 6);
    if (start === null) continue;
    const before = file.subarray(Math.max(0, at - longest), at).toString('latin1');
    const head = before.slice(before.lastIndexOf('obj') + 3).trim();
    if (/\/Subtype\s*\/Image\b/u.test(head)) streams.push({ start, head });
  }
  return streams;
}

/** A stream's data begin after the line that says so; `endstream` ends them. */
function dataStart(file: Buffer, after: number): number | null {
  if (file[after] === 0x0a) return after + 1;
  return file[after] === 0x0d && file[after + 1] === 0x0a ? after + 2 : null;
}

// << /Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace 12 0 R /BitsPerComponent 8 /Filter /DCTDecode /Length 9 0 R >>
// << /BitsPerComponent 1 /DecodeParms << /Columns 384 /K -1 >> /Filter /CCITTFaxDecode /Height 140 /ImageMask true >>
function readEntries(head: string): PictureEntries | null {
  const body = dictionary.exec(head)?.[1];
  if (body === undefined) return null;
  const pairs = [...body.matchAll(new RegExp(String.raw`/(\w+)\b\s*(${value})`, 'gu'))];
  const entries = new Map(pairs.map(([, key = '', written = '']) => [key, written]));
  return entries.size === pairs.length ? entries : null;
}
