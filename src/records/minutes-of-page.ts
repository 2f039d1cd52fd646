import type { Minutes } from './minutes.ts';

/** The minutes that a page belongs to: the first that have not ended before it; what follows the last is the last's. */
export function minutesOfPage(minutes: readonly Minutes[], page: number): string {
  const owner = minutes.find((each) => lastPage(each) >= page) ?? minutes.at(-1);
  if (owner === undefined) throw new Error('a file has at least one minutes record');
  return owner.id;
}

function lastPage({ paragraphs, attachments }: Minutes): number {
  return Math.max(0, ...[...paragraphs, ...attachments].map(({ pages }) => pages[1]));
}
