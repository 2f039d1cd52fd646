/** Whole names, in small letters, January first. */
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Any of them, for a pattern that takes no notice of case. */
export const monthNames = months.join('|');
