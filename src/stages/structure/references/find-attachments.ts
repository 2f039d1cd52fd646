import { findReferences } from './found-reference.ts';
import type { FoundReference } from './found-reference.ts';

const name = String.raw`(?:\d{1,3}(?:\s?[a-h](?!\p{L}))?(?![\d/:]|[.,]\d)|[A-ZÅÄÖ](?![\p{L}\d]|[ -]\d{4}))`;
const names = String.raw`${name}(?:(?:\s?[-–,]\s?|\s(?:och|samt|t\.?o\.?m\.?)\s)${name})*`;
// bilaga 1   Bilaga 4-7   bilagorna 2 och 3   bilaga A   bil. 3   Bil 3   bilaga nr 2
const named = new RegExp(
  String.raw`(?<!\p{L})(?:[Bb]ilag(?:a|or|an|orna)|BILAGA|[Bb]il\.?)\s(?:(?:nr|nummer)\.?\s)?${names}`,
  'gu',
);
// bilaga KS 2019/34   bilaga § 14   Bilaga till § 14
const ofCaseOrParagraph =
  /(?<!\p{L})[Bb]ilaga\s(?:till\s)?(?:§\s?\d{1,4}(?:\s?[a-h](?!\p{L}))?|\p{Lu}{2,6}[ /-]?(?:19|20)\d{2}[/:-]\d{1,6})/gu;
// se bilaga   (bilaga)   enligt bilaga   Bilaga.   and not: en bilaga, som bilaga till
const unnamed =
  /(?<=(?:^|[\n(]|,\s|(?<!\p{L})(?:[Ss]e|[Jj]fr|[Ee]nligt|[Ee]nl\.?|framgår av|i|bifogad)\s))[Bb]ilaga(?=[).,;]|$|\n)/gu;

/** References to attachments that are named after a paragraph or a case. */
export function findNamedAfter(text: string): readonly FoundReference[] {
  return findReferences(text, ofCaseOrParagraph, 'attachment');
}

/** References to attachments by number or letter, or to the only one. */
export function findAttachments(text: string): readonly FoundReference[] {
  return [
    ...findReferences(text, named, 'attachment', (match) => firstNumber(match[0])),
    ...findReferences(text, unnamed, 'attachment'),
  ];
}

function firstNumber(text: string): number | null {
  const number = /\d{1,3}/u.exec(text)?.[0];
  return number === undefined ? null : Number(number);
}
