import type { PdfValue } from './pdf-value.ts';

/** Deeper nesting is no real file's. */
const deepest = 60;
const spaces = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** Reads PDF syntax from some place on. Every method throws where what stands there is not what it should be. */
export class PdfSyntax {
  at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new Error('values are nested too deep');
    this.skipSpace();
    const sign = this.sign();
    if (sign === '/') return { name: this.word(this.at + 1) };
    if (sign === '(') return this.bracketed();
    if (sign === '[') return this.list(depth);
    if (sign === '<') return this.sign(1) === '<' ? this.dictionary(depth) : this.hexadecimal();
    return this.plain(depth);
  }

  /** Takes a word that must stand here. */
  expect(word: string): void {
    if (!this.takes(word)) throw new Error(`no ${word}`);
  }

  /** Takes a word if it stands here. */
  takes(word: string): boolean {
    this.skipSpace();
    for (let index = 0; index < word.length; index += 1)
      if (this.bytes[this.at + index] !== word.charCodeAt(index)) return false;
    this.at += word.length;
    return true;
  }

  wholeNumber(): number {
    this.skipSpace();
    const word = this.word(this.at);
    if (!/^\d{1,15}$/u.test(word)) throw new Error('no number');
    return Number(word);
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === 37) this.skipLine();
      else if (byte !== undefined && spaces.has(byte)) this.at += 1;
      else return;
    }
  }

  private skipLine(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
      this.at += 1;
  }

  private sign(ahead = 0): string {
    return String.fromCharCode(this.bytes[this.at + ahead] ?? 0);
  }

  /** All that stands from here to a space or a delimiter. */
  private word(from: number): string {
    let end = from;
    for (let byte = this.bytes[end]; byte !== undefined; byte = this.bytes[++end])
      if (spaces.has(byte) || delimiters.has(byte)) break;
    this.at = end;
    return this.text(from);
  }

  private text(from: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, this.at - from).toString('latin1');
  }

  private plain(depth: number): PdfValue {
    const word = this.word(this.at);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) throw new Error('no value');
    return (depth > 0 && /^\d+$/u.test(word) ? this.reference(Number(word)) : null) ?? Number(word);
  }

  // "12 0 R", but not "12 0 612 792"
  private reference(object: number): PdfValue {
    const { at } = this;
    this.skipSpace();
    const isOne = /^\d+$/u.test(this.word(this.at)) && this.takes('R') && this.isEnd();
    if (isOne) return { object };
    this.at = at;
    return null;
  }

  private isEnd(): boolean {
    const byte = this.bytes[this.at];
    return byte === undefined || spaces.has(byte) || delimiters.has(byte);
  }

  private bracketed(): PdfValue {
    const from = this.at;
    for (let open = 0; ; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Error('a string has no end');
      if (byte === 92) this.at += 1;
      else if (byte === 40) open += 1;
      else if (byte === 41 && --open === 0) break;
    }
    this.at += 1;
    return { text: this.text(from) };
  }

  private hexadecimal(): PdfValue {
    const from = this.at;
    const end = this.bytes.indexOf(62, from);
    if (end < 0) throw new Error('a string has no end');
    this.at = end + 1;
    return { text: this.text(from) };
  }

  private list(depth: number): PdfValue {
    const values: PdfValue[] = [];
    this.at += 1;
    while (!this.takes(']')) values.push(this.value(depth + 1));
    return values;
  }

  private dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    while (!this.takes('>>')) {
      this.expect('/');
      const key = this.word(this.at);
      // Readers differ in which of two they take.
      if (entries.has(key)) throw new Error('an entry stands twice');
      entries.set(key, this.value(depth + 1));
    }
    return entries;
  }
}
