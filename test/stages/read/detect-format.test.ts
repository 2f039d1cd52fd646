import { expect, test } from 'vitest';
import { detectFormat } from '../../../src/stages/read/detect-format.ts';

test.each([
  ['pdf', Buffer.from('%PDF-1.4\n…')],
  ['pdf', Buffer.from('\u0000junk from a mail gateway\r\n%PDF-1.4\n', 'latin1')],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['png', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
  ['tiff', Buffer.from('II*\u0000', 'latin1')],
  ['tiff', Buffer.from('MM\u0000*', 'latin1')],
  ['text', Buffer.from('Protokoll fört på Åsgården\r\n\f§ 1')],
  ['text', Buffer.from('Protokoll på Åsgården', 'latin1')],
  ['text', Buffer.from('\uFEFFProtokoll', 'utf16le')],
])('%s', (kind, bytes) => {
  expect(detectFormat(bytes)).toBe(kind);
});

test.each([
  ['a Word, Excel or other zipped document', 'PK\u0003\u0004\u0014\u0000'],
  ['an RTF document', '{\\rtf1\\ansi'],
  ['a web page', '\n<!DOCTYPE html><html>'],
  ['of a format that Paragraf does not know', '\u0000\u0001\u0002'],
])('%s is not read', (unknown, head) => {
  expect(detectFormat(Buffer.from(head, 'latin1'))).toEqual({ unknown });
});
