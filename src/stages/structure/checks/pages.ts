import type { Notice } from '../../../records/notice.ts';
import { toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

// 3(12)   3 (12)   Sida 3 av 12   Sid 3/12
const counter = /(?<![\d-])(\d{1,3})\s?(?:\(\s?(\d{1,3})\s?\)|(?:av|\/)\s?(\d{1,3}))(?!\d)/u;
const named = /\bsid(?:a|nr)?\b/iu;

interface Counter {
  readonly page: number;
  readonly number: number;
  readonly of: number;
}

/** The pages count themselves `3(12)`: numbers that are skipped, and the last ones that never come, are missing pages. */
export function checkPages({ pageNumbers, own, lastPage }: Doubts): readonly Notice[] {
  const counters = mostUsual(pageNumbers.flatMap(({ page, text }) => readCounter(page, text)));
  const gaps = counters.flatMap((one, i) => {
    const before = counters[i - 1];
    // a cover counts as a page, though no number is printed on it
    const from = before ?? { number: 1, page: own[0]?.page ?? one.page };
    const expected = from.number + one.page - from.page;
    if (one.number <= expected || (before !== undefined && one.page - before.page !== 1)) return [];
    return [missingPages(expected, one.number - 1, one)];
  });
  return [...gaps, ...missingEnd(counters.at(-1), lastPage)];
}

function readCounter(page: number, text: string): readonly Counter[] {
  const match = counter.exec(text);
  const [, number, brackets, said] = match ?? [];
  const of = Number(brackets ?? said);
  if (match === null || (brackets === undefined && !named.test(text))) return [];
  return Number(number) >= 1 && Number(number) <= of ? [{ page, number: Number(number), of }] : [];
}

/** One counter a page, of the total that most pages give; two pages at least, for one may be misread. */
function mostUsual(counters: readonly Counter[]): readonly Counter[] {
  const ofTotal = (total: number): readonly Counter[] => counters.filter(({ of }) => of === total);
  const [usual = []] = [...new Set(counters.map(({ of }) => of))]
    .map(ofTotal)
    .toSorted((a, b) => b.length - a.length);
  const pages = new Map(usual.map((one) => [one.page, one]));
  return pages.size < 2 ? [] : [...pages.values()].toSorted((a, b) => a.page - b.page);
}

function missingPages(first: number, last: number, { of, page }: Counter): Notice {
  const which = first === last ? `Sida ${first}(${of})` : `Sidorna ${first}–${last}(${of})`;
  return toReview('page-missing', `${which} saknas i filen.`, { page });
}

/** The last pages may be there without a number of their own: lists that another program has printed. */
function missingEnd(last: Counter | undefined, lastPage: number): readonly Notice[] {
  if (last === undefined || last.number >= last.of || lastPage - last.page === last.of - last.number)
    return [];
  return [missingPages(last.number + 1, last.of, last)];
}
