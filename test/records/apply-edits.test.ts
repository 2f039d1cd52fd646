import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyLineEdits,
  toCleanOffset,
  toSourceOffset,
  undoLineEdits,
} from '../../src/records/apply-edits.ts';

const source = 'Forbundet avser sigpå sikt sam-';
const clean = 'Förbundet avser sig på sikt sam-';
const edits = [
  { start: 0, end: 9, before: 'Forbundet', after: 'Förbundet' },
  { start: 16, end: 21, before: 'sigpå', after: 'sig på' },
  { start: 30, end: 31, before: '-\n', after: '' },
];

describe('line edits', () => {
  it('lead from the source line to the clean line, which keeps its hyphen', () => {
    expect(applyLineEdits(source, edits)).toBe(clean);
  });

  it('lead back from the clean line to the source line', () => {
    expect(undoLineEdits(clean, edits)).toBe(source);
  });

  it('tell where a place of one line stands in the other', () => {
    expect(toCleanOffset(edits, source.indexOf('sikt'))).toBe(clean.indexOf('sikt'));
    expect(toSourceOffset(edits, clean.indexOf('sikt'))).toBe(source.indexOf('sikt'));
  });

  it('put a place within an edit at most at the end of its new text', () => {
    const dropped = [{ start: 3, end: 9, before: ' _ och', after: ' och' }];
    expect(toCleanOffset(dropped, 8)).toBe(7);
    expect(toCleanOffset(dropped, 9)).toBe(7);
  });

  it('are undone whatever they are', () => {
    const letters = fc.string({ maxLength: 6 });
    const pieces = fc.array(fc.record({ kept: letters, before: letters, after: letters }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (parts) => {
        let start = 0;
        const made = parts.map(({ kept, before, after }) => {
          const edit = {
            start: start + kept.length,
            end: start + kept.length + before.length,
            before,
            after,
          };
          start = edit.end;
          return edit;
        });
        const line = parts.map(({ kept, before }) => kept + before).join('');
        expect(undoLineEdits(applyLineEdits(line, made), made)).toBe(line);
      }),
    );
  });
});
