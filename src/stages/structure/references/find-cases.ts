import { findReferences, withoutOverlaps } from './found-reference.ts';
import type { FoundReference } from './found-reference.ts';

// KS 2023/45   KS-2017-112   AB-2023-01023   2.3.2-1234/2019   94-0212   231-86   KS/2019:45   Fi2019/01234
const code = String.raw`(?:\p{Lu}\p{L}{0,7}[ /.:-]?){0,2}\d[\p{L}\d]*(?:\s?[-–/:.]\s?\p{L}{0,4}\d{1,6})+`;
// dnr SN 2023/14   Dnr: KS 2017-112   diarienummer 2019:112   ärende nr 5/2019   ärende 2019/34   mål nr T 1234-19
const labelled = new RegExp(
  String.raw`(?<!\p{L})(?:[Dd][Nn][Rr]|[Dd]iarie(?:nr|nummer|-?\s?nr)|[Ää]rende(?:nr|nummer|[- ]?id| nr| nummer)?|[Mm]ål(?:nr|nummer| nr))\.?:?\s${code}(?![\p{L}\d])`,
  'gu',
);
const notCases = 'HT|VT|SFS|SOU|NJA|RÅ|HFD|AFS|ISO|EN|EU|EG|COVID|AD|PROP|ANC|FY';
// KS-2023/101   VN 2005/318   KS/2019:45   KS 2019/45-3; not KS 2019-03-05
const bare = new RegExp(
  String.raw`(?<![\p{L}\d/-])(?!(?:${notCases})(?!\p{L}))\p{Lu}{2,6}(?:[ -]|\/)?(?:19|20)\d{2}(?:[/:-]\d{1,6}|\.\d{2,6})(?:-\d{1,3}(?![\d-]))?(?![\d]|[-/:.]\d)`,
  'gu',
);
const date = /(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** Registration numbers of cases: with their label, or alone where the letters of a register stand before the year. */
export function findCases(text: string): readonly FoundReference[] {
  return withoutOverlaps(
    [labelled, bare]
      .flatMap((pattern) => findReferences(text, pattern, 'case'))
      .filter(({ reference }) => !date.test(reference.text)),
  );
}
