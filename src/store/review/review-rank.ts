/** Where a matter stands in the queue. */
export interface RankedMatter {
  readonly harm: number;
  readonly date: string | null;
  readonly fileId: number;
  readonly page: number | null;
  readonly line: number | null;
  readonly start: number | null;
}

const lastDate = '99999999';

/**
 * A text by which the queue is in order: worst harm first, of the same harm the newest meeting's, then as matters stand in
 * the file. One column of it makes an index that any filter can go along.
 */
export function reviewRank({ harm, date, fileId, page, line, start }: RankedMatter): string {
  return [
    String(Math.min(harm, 99)).padStart(2, '0'),
    date === null ? lastDate : backwards(date),
    padded(fileId, 9),
    padded(page, 6),
    padded(line, 5),
    padded(start, 5),
  ].join('-');
}

/** `2023-05-12` as `79769487`: the later the less. */
function backwards(date: string): string {
  return date.replaceAll('-', '').replaceAll(/\d/gu, (figure) => String(9 - Number(figure)));
}

/** What has no page or line of its own comes before what has. */
function padded(value: number | null, length: number): string {
  return String(value === null ? 0 : value + 1).padStart(length, '0');
}
