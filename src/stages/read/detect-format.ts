import type { FileKind } from '../../records/scan.ts';
import { utf16Of } from './decode-text.ts';

const pdfHeader = '%PDF-';
/** Readers accept junk before a PDF's header, up to this many bytes (ISO 32000-1, annex H, note 13). */
const pdfHeaderWithin = 1024;

const signatures: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  // BigTIFF
  { kind: 'tiff', bytes: [0x49, 0x49, 0x2b, 0x00] },
  { kind: 'tiff', bytes: [0x4d, 0x4d, 0x00, 0x2b] },
];

/** Formats that are met in archives, look like text or are often misnamed, and cannot be read. `?` is any byte. */
const strangers: readonly { readonly name: string; readonly begins: string }[] = [
  { name: 'a Word, Excel or other zipped document', begins: 'PK\u0003\u0004' },
  { name: 'an old Word or Excel document', begins: '\u00d0\u00cf\u0011\u00e0' },
  { name: 'an RTF document', begins: '{\\rtf' },
  { name: 'a web page', begins: '<!doctype html' },
  { name: 'a web page', begins: '<html' },
  { name: 'an XML document', begins: '<?xml ' },
  { name: 'a GIF image', begins: 'GIF8' },
  { name: 'a BMP image', begins: 'BM????\u0000\u0000\u0000\u0000' },
  { name: 'a WebP image', begins: 'RIFF????WEBP' },
  { name: 'a HEIC image', begins: '????ftyphei' },
];

/** What a file is by its content, or the name of what it is instead: names and extensions are not looked at. */
export function detectFormat(bytes: Uint8Array): FileKind | { readonly unknown: string } {
  const head = Buffer.from(bytes.subarray(0, pdfHeaderWithin)).toString('latin1');
  const signature = signatures.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) return signature.kind;
  if (head.includes(pdfHeader)) return 'pdf';
  const stranger = strangers.find((each) => beginsWith(head.trimStart(), each.begins));
  if (stranger) return { unknown: stranger.name };
  return isText(bytes) ? 'text' : { unknown: 'of a format that Paragraf does not know' };
}

function beginsWith(head: string, pattern: string): boolean {
  const start = head.slice(0, pattern.length).toLowerCase();
  return [...pattern.toLowerCase()].every(
    (character, index) => character === '?' || character === start[index],
  );
}

/** Text has no control characters but tab, line ends, form feed and escape; UTF-16 is told by its byte order mark. */
export function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return true;
  return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}
