/**
 * Notices by the harm that follows where nobody looks, worst first: what is missing or invented in the record itself,
 * decisions, figures, who was there, dates, then how well a page was read.
 */
const byHarm: readonly (readonly string[])[] = [
  ['page-unreadable', 'page-not-read', 'page-missing', 'file-cut-off', 'file-damaged', 'no-paragraphs'],
  [
    'paragraph-gap',
    'paragraph-repeated',
    'range-not-met',
    'section-sign-unsettled',
    'heading-by-sequence',
    'correction-misfit',
  ],
  [
    'points-broken-off',
    'paragraph-empty',
    'vote-sum-mismatch',
    'decision-doubtful',
    'decision-missed',
    'verdict-misfit',
  ],
  ['sum-mismatch', 'figure-doubtful', 'print-unread'],
  ['adjuster-not-present', 'attendance-beyond-meeting'],
  ['date-missing', 'date-contradicted', 'weekday-mismatch', 'adjusted-late', 'adjusted-before-meeting'],
  ['attachment-missing'],
  ['page-hard-to-read', 'page-damaged', 'layer-garbled', 'words-unsettled', 'layer-doubtful'],
  ['edit-doubtful', 'readings-differ'],
];

/** 0 is worst. A code that is not known here comes after those that are. */
export function harmOf(code: string): number {
  const rank = byHarm.findIndex((codes) => codes.includes(code));
  return rank < 0 ? byHarm.length : rank;
}
