import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { escapeControls } from '../src/escape-controls.ts';

it.each([
  ['möte 1 – §§ 2–4.pdf', 'möte 1 – §§ 2–4.pdf'],
  ['två\nrader\r\n\t.pdf', String.raw`två\nrader\r\n\t.pdf`],
  ['\u001B[2Jtom.pdf\u009B', String.raw`\u001b[2Jtom.pdf\u009b`],
  ['protokoll\u202Efdp.exe', String.raw`protokoll\u202efdp.exe`],
  ['a\u2028b\u200Bc\uFEFFd\u{E0041}', String.raw`a\u2028b\u200bc\ufeffd\udb40\udc41`],
])('%j', (name, shown) => {
  expect(escapeControls(name)).toBe(shown);
});

it('leaves a line of JSON the same JSON, and escapes nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = escapeControls(JSON.stringify({ text }));
      expect(JSON.parse(once)).toEqual({ text });
      expect(escapeControls(once)).toBe(once);
    }),
  );
});
