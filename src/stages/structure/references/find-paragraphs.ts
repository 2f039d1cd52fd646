import { findReferences } from './found-reference.ts';
import type { FoundReference } from './found-reference.ts';

const number = String.raw`\d{1,4}(?:\s?[a-h](?![\p{L}.])|\.\d{1,2})?(?!\d)`;
const others = String.raw`(?:(?:\s?[-–,]\s?|\s(?:och|samt)\s)(?:§\s?)?${number}(?!\s?(?:§|kap|st(?!\p{L})|%|kr(?!\p{L}))))*`;
// § 68   §68   §§ 4–6   §§ 4, 5 och 7   § 68/2019   § 9 a   § 5.1
const signed = new RegExp(
  String.raw`(?:§§\s?${number}${others}|§\s?${number}(?:\s?[-–]\s?\d{1,4}(?!\d|-))?)(?:\/\d{4}(?:-\d{2}-\d{2})?|\/\d{2}(?!\d))?`,
  'gu',
);
// protokollet den 10 december 2010, 61 §   2010-12-10, 61 §   (where a law has its name behind the sign)
const signedBehind =
  /(?<=(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{Ll}{3,9} \d{4}),? )\d{1,4}(?:\s?[a-h])?\s?§(?!\s\p{L}*(?:lag|balk|stadg|förordning|reglement))/gu;
// paragraf 12   paragraferna 4–6
const spelled = new RegExp(String.raw`(?<!\p{L})[Pp]aragraf(?:en|erna|er)?\s${number}${others}`, 'gu');
// § 8.2 Ekonomi: a sub-heading of the paragraph's own
const subHeading = /(?:^|\n)\s*$/u;

/** References to paragraphs of minutes, by number; a list or a range is one reference with its first number. */
export function findParagraphs(text: string): readonly FoundReference[] {
  return [signed, signedBehind, spelled]
    .flatMap((pattern) =>
      findReferences(text, pattern, 'paragraph', (match) => Number(/\d+/u.exec(match[0])?.[0])),
    )
    .filter(({ at, reference }) => !(/\.\d/u.test(reference.text) && subHeading.test(text.slice(0, at))));
}
