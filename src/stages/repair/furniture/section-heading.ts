import { headingPrefix, isHeadingPrefix } from '../sections/heading-prefix.ts';

// "§ 46", "Ks § 46   Dnr 2018/00090 045", "KS $ 46 KS 2018/00123"; not "KS §§ 46-58" or "KS § 46–58"
const signFirst = new RegExp(
  String.raw`^\s*(?:(${headingPrefix})\s+)?[§$&]\s?(\d{1,4})(?!\d|\s?[-–—]\s?\d)`,
  'u',
);
// "46 §", "Paragraf 46"
const otherForms = /^\s*(?:(\d{1,4})\s?§|paragraf\s(\d{1,4})(?!\d|\s?[-–—]\s?\d))/iu;

/** The number of the paragraph that a line is the heading of; null for any other line. */
export function readHeadingNumber(text: string): number | null {
  const [, prefix, signed] = signFirst.exec(text) ?? [];
  if (signed !== undefined) return prefix === undefined || isHeadingPrefix(prefix) ? Number(signed) : null;
  const [, before, spelled] = otherForms.exec(text) ?? [];
  const number = before ?? spelled;
  return number === undefined ? null : Number(number);
}
