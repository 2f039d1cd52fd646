import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { isWholePdf } from '../mend-cut-pdf.ts';
import { PdfObjects } from './pdf-objects.ts';
import { isDictionary, isReference } from './pdf-value.ts';
import type { PdfValue } from './pdf-value.ts';

/** What is said of a file, not shown in it. */
const descriptions: ReadonlySet<string> = new Set(['Metadata']);

/**
 * The same for two PDFs whose pages are the same to the last byte, whatever their bytes are beside that: a copy that
 * another system has given its own description, number or ending. Hashes all that hangs together with the file's root,
 * the bytes of streams as they lie there; objects are told by the order in which they are met, not by their numbers.
 *
 * @returns 64 hex digits; null for a file that is encrypted, or not put together as the format asks: readers may guess
 *   what its pages are, and what they guess by is not known.
 */
export function fingerprintPdf(bytes: Uint8Array): string | null {
  if (!isWholePdf(bytes)) return null;
  try {
    const objects = new PdfObjects(bytes);
    if (!isReference(objects.root)) return null;
    const walk = new Walk();
    walk.add(objects.root);
    for (const number of walk.order) {
      const found = objects.object(number);
      walk.add(found?.value ?? null);
      if (found?.stream) walk.addBytes(found.stream);
    }
    return walk.digest();
  } catch {
    return null;
  }
}

class Walk {
  /** The numbers of the objects, as they were met; it grows while it is gone through. */
  readonly order = new Set<number>();
  private readonly places = new Map<number, number>();
  private readonly hash: Hash = createHash('sha256');

  add(value: PdfValue): void {
    this.hash.update(`${this.write(value)}\n`, 'latin1');
  }

  addBytes(bytes: Uint8Array): void {
    this.hash.update(`stream ${bytes.length}\n`).update(bytes);
  }

  digest(): string {
    return this.hash.digest('hex');
  }

  private write(value: PdfValue): string {
    if (typeof value !== 'object' || value === null) return String(value);
    if (isReference(value)) return `@${this.placeOf(value.object)}`;
    if (isDictionary(value)) return this.writeEntries(value);
    if ('name' in value) return `/${value.name}`;
    if ('text' in value) return `${value.text.length}${value.text}`;
    return `[${value.map((each) => this.write(each)).join(' ')}]`;
  }

  private writeEntries(entries: ReadonlyMap<string, PdfValue>): string {
    const shown = [...entries].filter(([key]) => !descriptions.has(key));
    return `<<${shown.map(([key, value]) => `/${key} ${this.write(value)}`).join(' ')}>>`;
  }

  private placeOf(number: number): number {
    const place = this.places.get(number) ?? this.places.size;
    this.places.set(number, place);
    this.order.add(number);
    return place;
  }
}
