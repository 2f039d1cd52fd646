/** A value of PDF syntax (ISO 32000-1, 7.3). Strings are kept as they are written: they are compared, not read. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfText
  | PdfReference
  | readonly PdfValue[]
  | ReadonlyMap<string, PdfValue>;

export interface PdfName {
  /** As it is written, without its slash. */
  readonly name: string;
}

/** A string with its brackets, a byte to a character. */
export interface PdfText {
  readonly text: string;
}

export interface PdfReference {
  readonly object: number;
}

/** What stands under an object's number: a value, with a stream's bytes as they lie in the file. */
export interface PdfObject {
  readonly value: PdfValue;
  readonly stream: Uint8Array | null;
}

export function isDictionary(value: PdfValue): value is ReadonlyMap<string, PdfValue> {
  return value instanceof Map;
}

export function isReference(value: PdfValue): value is PdfReference {
  return typeof value === 'object' && value !== null && 'object' in value;
}

/** The value of an entry; null where there is none. */
export function entryOf(value: PdfValue, key: string): PdfValue {
  return isDictionary(value) ? (value.get(key) ?? null) : null;
}

/** @throws where it is no whole number of at least 0. */
export function wholeNumber(value: PdfValue): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Error('no whole number stands where one should');
  return value;
}

export function nameOf(value: PdfValue): string | null {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
}
