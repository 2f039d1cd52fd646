import type { ReviewWork } from '../store/review/measure-work.ts';

/** `12 matters wait, 40 decided; 320 pages reviewed in 9 minutes, 2.8 for 100 pages` */
export function describeWork({
  waiting,
  decisions,
  pages,
  minutes,
  minutesPerHundredPages,
}: ReviewWork): string {
  const pace = minutesPerHundredPages === null ? '' : `, ${minutesPerHundredPages.toFixed(1)} for 100 pages`;
  return `${waiting} matters wait, ${decisions} decided; ${pages} pages reviewed in ${minutes.toFixed(0)} minutes${pace}`;
}
