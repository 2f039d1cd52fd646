import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { prepared } from '../../src/store/prepared.ts';

it('prepares a statement once for each database', () => {
  const [one, other] = [openStore(':memory:'), openStore(':memory:')];
  const sql = 'SELECT count(*) AS files FROM files';
  expect(prepared(one, sql)).toBe(prepared(one, sql));
  expect(prepared(one, sql)).not.toBe(prepared(other, sql));
  expect(prepared(one, sql).all()).toEqual([{ files: 0 }]);
});
