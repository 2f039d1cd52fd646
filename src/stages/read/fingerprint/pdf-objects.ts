import { inflateSync } from 'node:zlib';
import { PdfSyntax } from './pdf-syntax.ts';
import { entryOf, isDictionary, isReference, nameOf, wholeNumber } from './pdf-value.ts';
import type { PdfObject, PdfValue } from './pdf-value.ts';
import { undoPredictor } from './undo-predictor.ts';

/** Where an object stands: at a place in the file, or among those that are packed in another. */
type Place = { readonly at: number } | { readonly packedIn: number; readonly index: number };

/** More than this is unpacked of no file, in bytes. */
const mostUnpacked = 2 ** 27;

/** The objects of a PDF, found by its own tables. Throws where they are not as they should be: nothing is guessed. */
export class PdfObjects {
  readonly root: PdfValue;
  private readonly bytes: Uint8Array;
  private readonly places = new Map<number, Place | null>();
  private readonly packed = new Map<number, readonly PdfValue[]>();
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const trailers = this.readTables(startOfTables(bytes));
    if (trailers.some((each) => entryOf(each, 'Encrypt') !== null)) throw new Error('it is encrypted');
    this.root = entryOf(trailers[0] ?? null, 'Root');
  }

  /** The object of this number; null where there is none, which PDF allows. */
  object(number: number): PdfObject | null {
    const place = this.places.get(number);
    if (place === undefined || place === null) return null;
    if ('at' in place) return this.readAt(place.at, number);
    const values = this.packed.get(place.packedIn) ?? this.unpack(place.packedIn);
    const value = values[place.index];
    if (value === undefined) throw new Error('a packed object is missing');
    return { value, stream: null };
  }

  private readTables(start: number): PdfValue[] {
    const trailers: PdfValue[] = [];
    const seen = new Set<number>();
    // Of an object that stands in several tables the newest counts.
    for (let at: number | null = start; at !== null && !seen.has(at);) {
      seen.add(at);
      const trailer: PdfValue = new PdfSyntax(this.bytes, at).takes('xref')
        ? this.readTable(at)
        : this.readPackedTable(at);
      trailers.push(trailer);
      // What one table calls free the other holds: which of them counts is not the same for all readers.
      if (entryOf(trailer, 'XRefStm') !== null) throw new Error('it has tables of both kinds');
      const before = entryOf(trailer, 'Prev');
      at = before === null ? null : wholeNumber(before);
    }
    return trailers;
  }

  // "xref 0 2 0000000000 65535 f 0000000017 00000 n trailer << … >>"
  private readTable(start: number): PdfValue {
    const syntax = new PdfSyntax(this.bytes, start);
    syntax.expect('xref');
    while (!syntax.takes('trailer')) {
      const [first, count] = [syntax.wholeNumber(), syntax.wholeNumber()];
      for (let number = first; number < first + count; number += 1) {
        const at = syntax.wholeNumber();
        syntax.wholeNumber();
        const isUsed = syntax.takes('n');
        if (!isUsed) syntax.expect('f');
        this.place(number, isUsed ? { at } : null);
      }
    }
    return syntax.value();
  }

  private readPackedTable(at: number): PdfValue {
    const { value, stream } = this.readAt(at, null);
    const widths = listOf(entryOf(value, 'W')).map(wholeNumber);
    if (nameOf(entryOf(value, 'Type')) !== 'XRef' || stream === null || widths.length !== 3)
      throw new Error('there is no table of objects');
    const size = wholeNumber(entryOf(value, 'Size'));
    const ranges = listOf(entryOf(value, 'Index') ?? [0, size]).map(wholeNumber);
    const fields = fieldsOf(this.contents(value, stream), widths);
    for (let index = 0; index < ranges.length; index += 2) {
      const [first = 0, count = 0] = ranges.slice(index, index + 2);
      for (let number = first; number < first + count; number += 1) this.place(number, placeOf(fields));
    }
    return value;
  }

  private place(number: number, place: Place | null): void {
    if (!this.places.has(number)) this.places.set(number, place);
  }

  /** @param number what its header must say; null for any. */
  private readAt(at: number, number: number | null): PdfObject {
    const syntax = new PdfSyntax(this.bytes, at);
    const said = syntax.wholeNumber();
    if (number !== null && said !== number) throw new Error('another object stands there');
    syntax.wholeNumber();
    syntax.expect('obj');
    const value = syntax.value(1);
    if (syntax.takes('endobj')) return { value, stream: null };
    syntax.expect('stream');
    if (this.bytes[syntax.at] === 13) syntax.at += 1;
    if (this.bytes[syntax.at++] !== 10) throw new Error('a stream does not begin on a line of its own');
    const end = syntax.at + this.lengthOf(value);
    const stream = this.bytes.subarray(syntax.at, end);
    syntax.at = end;
    syntax.expect('endstream');
    return { value, stream };
  }

  private lengthOf(value: PdfValue): number {
    const length = entryOf(value, 'Length');
    return wholeNumber(isReference(length) ? (this.object(length.object)?.value ?? null) : length);
  }

  private unpack(number: number): readonly PdfValue[] {
    const place = this.places.get(number);
    if (place === undefined || place === null || !('at' in place)) throw new Error('a pack is missing');
    const { value, stream } = this.readAt(place.at, number);
    if (stream === null) throw new Error('a pack is no stream');
    const contents = this.contents(value, stream);
    const [count, first] = [wholeNumber(entryOf(value, 'N')), wholeNumber(entryOf(value, 'First'))];
    const header = new PdfSyntax(contents);
    const values = Array.from({ length: count }, () => {
      header.wholeNumber();
      return new PdfSyntax(contents, first + header.wholeNumber()).value(1);
    });
    this.packed.set(number, values);
    return values;
  }

  private contents(value: PdfValue, stream: Uint8Array): Uint8Array {
    const filter = entryOf(value, 'Filter');
    if (filter === null) return stream;
    const names = Array.isArray(filter) ? filter.map(nameOf) : [nameOf(filter)];
    if (names.length !== 1 || names[0] !== 'FlateDecode') throw new Error('it is packed in another way');
    const plain = inflateSync(stream, { maxOutputLength: mostUnpacked - this.unpacked });
    this.unpacked += plain.length;
    const parameters = entryOf(value, 'DecodeParms');
    return undoPredictor(plain, Array.isArray(parameters) ? (parameters[0] ?? null) : parameters);
  }
}

/** Where the newest table stands, as the file's last lines tell it. */
function startOfTables(bytes: Uint8Array): number {
  const mark = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('startxref');
  if (mark < 0) throw new Error('the place of the table is not told');
  return new PdfSyntax(bytes, mark + 'startxref'.length).wholeNumber();
}

/** The rows of a packed table, three numbers each. */
function* fieldsOf(contents: Uint8Array, widths: readonly number[]): Generator<readonly number[], undefined> {
  for (let at = 0; at < contents.length;) {
    yield widths.map((width) => {
      let number = 0;
      for (let end = at + width; at < end; at += 1) number = number * 256 + (contents[at] ?? 0);
      return number;
    });
  }
}

function placeOf(fields: Generator<readonly number[], undefined>): Place | null {
  const { value } = fields.next();
  if (value === undefined) throw new Error('the table of objects is too short');
  const [kind = 0, second = 0, third = 0] = value;
  if (kind === 1) return { at: second };
  return kind === 2 ? { packedIn: second, index: third } : null;
}

function listOf(value: PdfValue): readonly PdfValue[] {
  if (!Array.isArray(value) || isDictionary(value)) throw new Error('no list stands where one should');
  return value as readonly PdfValue[];
}
