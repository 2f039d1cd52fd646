import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { firstIdOf, lastIdOf, nextEntryId } from '../../../src/store/search/index/entry-id.ts';

describe('ids of entries', () => {
  it('sort as their days do, the undated before all others, and are numbers that JavaScript has', () => {
    const days = [null, '1750-05-01', '1969-12-31', '1970-01-01', '2024-02-29', '9999-12-31'];
    const ids = days.map(firstIdOf);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(new Set(ids).size).toBe(days.length);
    expect(Number.isSafeInteger(lastIdOf('9999-12-31'))).toBe(true);
  });

  it('of a day that no calendar has are ids all the same', () => {
    expect(firstIdOf('2023-13-45')).toBeGreaterThan(0);
    expect(firstIdOf('0202-03-04')).toBeGreaterThan(0);
  });

  it('go on into the next day when one is full', () => {
    const database = openStore(':memory:');
    const insert = database.prepare(
      `INSERT INTO search_entries (id, minutes_id, kind, page, title, text, marks) VALUES (?, 'a', 'page', 1, '', '', '')`,
    );
    database.pragma('foreign_keys = OFF');
    expect(nextEntryId(database, '2023-04-24')).toBe(firstIdOf('2023-04-24'));
    insert.run(firstIdOf('2023-04-24'));
    expect(nextEntryId(database, '2023-04-24')).toBe(firstIdOf('2023-04-24') + 1);
    insert.run(lastIdOf('2023-04-24'));
    expect(nextEntryId(database, '2023-04-24')).toBe(firstIdOf('2023-04-25'));
  });
});
