import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { measureWork } from '../../../src/store/review/measure-work.ts';
import { readQueue } from '../../../src/store/review/read-queue.ts';
import { appendEntry } from '../../../src/store/review/review-log.ts';
import type { NewEntry } from '../../../src/store/review/review-log.ts';
import { settleItem } from '../../../src/store/review/settle-item.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { sampleFile } from '../sample-file.ts';

type Store = ReturnType<typeof openStore>;

/** Two files of three pages each, with a notice on the first two. */
function open(): Store {
  const store = openStore(':memory:');
  for (const name of ['a.pdf', 'b.pdf']) {
    const file = sampleFile(name, {
      paragraphs: [{ number: 1, title: 'Val' }],
      pages: ['§ 1 Val', 'ett', 'två'],
    });
    const notices = [1, 2].map((page) => ({
      code: 'page-damaged',
      severity: 'review' as const,
      message: 'Skadad.',
      page,
    }));
    const minutes = file.minutes.map((each) => ({ ...each, notices }));
    saveFile(store, { ...file, minutes }, { path: `/${name}`, bytes: 1, run: 'natt' });
  }
  return store;
}

const nothing = { lines: [], decision: null };

/** What `by` did at a time of the day, with the first matter that waits. */
function note(store: Store, by: string, time: string, undoes: number | null = null): number {
  const item = readQueue(store, { decided: false }, 1).items[0];
  const entry: NewEntry = {
    at: `2023-05-12T${time}.000Z`,
    by,
    action: undoes === null ? 'keep' : 'undo',
    batch: null,
    undoes,
    item: null,
    code: null,
    message: null,
    sha256: item?.sha256 ?? '',
    file: '',
    minutesId: null,
    page: item?.page ?? null,
    line: null,
    paragraph: null,
    sourceText: null,
    before: null,
    after: null,
    word: null,
  };
  if (undoes === null && item !== undefined) settleItem(store, item.id, true);
  return appendEntry(store, 1, entry, nothing, nothing);
}

describe('the time that review takes', () => {
  it('is nothing where nobody has decided', () => {
    expect(measureWork(open())).toEqual({
      waiting: 4,
      decisions: 0,
      pages: 0,
      minutes: 0,
      minutesPerHundredPages: null,
    });
  });

  it('is each person’s pauses of less than five minutes, over the pages on which nothing waits any more', () => {
    const store = open();
    note(store, 'Siv', '08:00:00');
    note(store, 'Bo', '08:01:00');
    note(store, 'Siv', '08:04:00');
    // More than five minutes later: she has done something else.
    note(store, 'Siv', '09:00:00');
    note(store, 'Bo', '08:02:30');
    const { minutesPerHundredPages, ...work } = measureWork(store);
    expect(work).toMatchObject({ waiting: 0, decisions: 5, pages: 6 });
    expect(work.minutes).toBeCloseTo(5.5, 5);
    expect(minutesPerHundredPages).toBeCloseTo(91.67, 1);
  });

  it('counts no page of a file that nobody has touched, and no decision that is undone', () => {
    const store = open();
    const first = note(store, 'Siv', '08:00:00');
    expect(measureWork(store)).toMatchObject({ waiting: 3, decisions: 1, pages: 2 });
    note(store, 'Siv', '08:01:00', first);
    expect(measureWork(store)).toMatchObject({ decisions: 0, pages: 0 });
    expect(measureWork(store).minutes).toBeCloseTo(1, 5);
  });
});
