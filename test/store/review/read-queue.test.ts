import { beforeAll, describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../../src/records/review-item.ts';
import { openStore } from '../../../src/store/open-store.ts';
import {
  readNeighbours,
  readQueue,
  readQueuePlace,
  readQueueCounts,
} from '../../../src/store/review/read-queue.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { sampleFile } from '../sample-file.ts';

const database = openStore(':memory:');

function save(name: string, body: string, date: string): void {
  const file = sampleFile(name, {
    body,
    date,
    paragraphs: [
      { number: 1, title: 'Val', text: 'Till ordförande valdes Elna Brodd.' },
      { number: 2, title: 'Bryggan', decisions: ['att bryggan byggs'] },
    ],
    pages: ['§ 1 Val\nTill ordförande valdes Elna Brodd.\natt bryggan byggs\ndär det är grunt'],
  });
  const doubt = {
    start: 0,
    end: 3,
    code: 'readings-differ' as const,
    readings: [{ text: 'x', source: 'swe' }],
  };
  const doubts = [
    { ...doubt, line: 3 },
    { ...doubt, line: 1, start: 23, end: 27 },
    { ...doubt, line: 2 },
    { ...doubt, line: 0 },
  ];
  const gap = {
    code: 'page-missing',
    severity: 'review' as const,
    message: `Sidan 2 saknas i ${name}.`,
    page: 1,
  };
  const repairedPages = file.repairedPages.map((page) => ({ ...page, doubts }));
  const minutes = file.minutes.map((each) => ({ ...each, notices: [gap] }));
  saveFile(database, { ...file, repairedPages, minutes }, { path: `/${name}`, bytes: 1, run: 'natt' });
}

beforeAll(() => {
  save('a.pdf', 'Hamnnämnden', '2021-03-04');
  save('b.pdf', 'Skolnämnden', '2022-03-04');
});

describe('what of the queue comes after a matter', () => {
  it('is the same whichever it is, with and without a date, a page and a line', () => {
    const own = openStore(':memory:');
    for (const [name, date] of Object.entries({
      'c.pdf': '2020-01-01',
      'd.pdf': '2020-01-01',
      'e.pdf': null,
    })) {
      const file = sampleFile(name, {
        ...(date === null ? {} : { date }),
        paragraphs: [],
        pages: ['Val av Elna'],
      });
      const notice = { severity: 'review' as const, message: 'Något saknas.' };
      const notices = [
        { ...notice, code: 'page-missing', page: null },
        { ...notice, code: 'page-missing', page: 1 },
        { ...notice, code: 'no-paragraphs', page: 1, line: 0 },
      ];
      const doubt = { line: 0, start: 0, end: 3, code: 'readings-differ' as const, readings: [] };
      const repairedPages = file.repairedPages.map((page) => ({
        ...page,
        doubts: [doubt, { ...doubt, start: 7, end: 11 }],
      }));
      const minutes = file.minutes.map((each) => ({ ...each, notices }));
      saveFile(own, { ...file, repairedPages, minutes }, { path: `/${name}`, bytes: 1, run: 'natt' });
    }
    const { items, total } = readQueue(own, { decided: false }, 50);
    expect(total).toBe(15);
    for (const [at, { id }] of items.entries()) {
      const place = readQueuePlace(own, id);
      const after = readQueue(own, { decided: false }, 50, 0, place);
      expect(after).toEqual({ total, items: items.slice(at + 1) });
      const later = items.slice(at + 1).filter(({ code }) => code === 'page-missing');
      expect(readQueue(own, { code: 'page-missing' }, 2, 0, place).items).toEqual(later.slice(0, 2));
    }
  });
});

const shown = ({ file, code, word }: ReviewItem): string => `${file} ${word?.source ?? code}`;

describe('the review queue', () => {
  it('has the worst first: missing things, §, decisions, names, then other words; of each the newest meeting first', () => {
    const { total, items } = readQueue(database, {}, 20);
    expect(total).toBe(10);
    expect(items.map(shown)).toEqual([
      'b.pdf page-missing',
      'a.pdf page-missing',
      'b.pdf § 1',
      'a.pdf § 1',
      'b.pdf att',
      'a.pdf att',
      'b.pdf Elna',
      'a.pdf Elna',
      'b.pdf där',
      'a.pdf där',
    ]);
  });

  it('is given page by page, and narrowed down', () => {
    expect(readQueue(database, {}, 2, 4).items.map(shown)).toEqual(['b.pdf att', 'a.pdf att']);
    expect(readQueue(database, { body: 'Skolnämnden', code: 'readings-differ' }, 9)).toMatchObject({
      total: 4,
    });
    expect(readQueue(database, { minutesId: 'x' }, 9)).toEqual({ total: 0, items: [] });
    expect(readQueue(database, { decided: true }, 9).total).toBe(0);
  });

  it('says what stands before and after a matter', () => {
    const [first, second, third] = readQueue(database, { decided: false }, 3).items.map(({ id }) => id);
    const filter = { decided: false };
    expect(readNeighbours(database, second ?? '', filter)).toEqual({
      previous: first,
      next: third,
      position: 2,
    });
    expect(readNeighbours(database, first ?? '', filter)).toMatchObject({ previous: null, position: 1 });
    expect(readNeighbours(database, 'gone', filter)).toEqual({ previous: null, next: first, position: null });
  });

  it('counts its codes and bodies', () => {
    expect(readQueueCounts(database, { decided: false })).toEqual({
      codes: [
        { code: 'readings-differ', count: 8 },
        { code: 'page-missing', count: 2 },
      ],
      bodies: [
        { body: 'Hamnnämnden', count: 5 },
        { body: 'Skolnämnden', count: 5 },
      ],
    });
  });

  it('tells each word by the same id whatever is made anew around it, and where it stands', () => {
    const [, , item] = readQueue(database, {}, 3).items;
    expect(item).toMatchObject({
      page: 1,
      line: 0,
      cleanText: '§ 1 Val',
      paragraph: '§1',
      alternatives: [{ text: 'x' }],
    });
    expect(item?.id).toMatch(/^[0-9a-f]{16}$/u);
  });
});
