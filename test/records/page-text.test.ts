import { expect, test } from 'vitest';
import { PageText } from '../../src/records/page-text.ts';

test('a page that was stored before there were regions has none', () => {
  const stored = {
    page: 1,
    width: 595,
    height: 842,
    verdict: { code: 'image', reason: 'There is no text layer.' },
    lines: [],
    notices: [],
  };
  expect(PageText.parse(stored)).toEqual({ ...stored, regions: [] });
});
