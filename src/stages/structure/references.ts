import type { Reference } from '../../records/minutes.ts';
import { findDates, findDayBefore } from './swedish-dates.ts';

interface Found {
  readonly at: number;
  readonly end: number;
  readonly reference: Reference;
}

// 5 kap. 42 § kommunallagen   7 § lagen (1998:412) om hamnlotsning   6 kap. 28–32 §§ kommunallagen
const lawWithSection =
  /(?:\d{1,2}\s?(?:a\s)?kap\.?\s?)?\d{1,3}(?:\s?[a-h])?(?:[-–,]\s?\d{1,3})?\s?§{1,2}\s?(?:(?:\d(?:\s?st\.?|:a stycket)|(?:första|andra|tredje) stycket)\s?)?(?:i\s)?(?:lagen\s(?:\(\d{4}:\d+\)|\d{4}:\d+)(?:\som\s[\p{Ll}]+(?:\s[\p{Ll}]+)?(?:\sav\s\p{Ll}+)?)?|(?:\p{L}+-\soch\s)?\p{L}*(?:lagen|balken|förordningen|KL|stadgarna|reglementet|arbetsordningen|förbundsordningen)(?!\p{L})(?:\s\([\d:]+\))?|\p{Lu}{2,5}\s\d{4}:\d+|kap\.?)/gu;
// kommunallagen 5 kap. 42 §   KL 6:25   lag (2003:1210)
const lawByName =
  /\b(?:\p{L}*(?:lagen|balken)\s(?:\(\d{4}:\d+\)\s)?\d{1,2}\s?kap\.?(?:\s?\d{1,3}\s?(?:[a-h]\s)?§{1,2})?|[Aa]rtikel\s\d+(?:\.\d+)?\si\s\p{L}+|lag(?:en)?\s\(\d{4}:\d+\)(?:\som\s\p{Ll}+(?:\s\p{Ll}+){0,2})?|KL\s\d+:\d+)/gu;
// § 68   §68   paragraf 12   §§ 4–6
const paragraph =
  /(?:§{1,2}\s?|\b[Pp]aragraf(?:en|erna)?\s)(\d{1,4})(?!\.\d)(?!\d)(?:\s?[a-h](?![\p{L}]))?(?:\s?[-–]\s?\d{1,4})?(?:\/\d{2,4})?/gu;
// bilaga 1   Bilaga 4-7   (Bilaga)   bilagor 2 och 3
const attachment =
  /\b[Bb]ilag(?:a|or|an|orna)\b(?:\s(?:nr\s)?(\d{1,3}|[A-Z](?![\p{L}]))(?:\s?[-–]\s?\d{1,3})?)?/gu;
// dnr SN 2023/14   Dnr: KS 2017-112   ärendenummer AB-2023-01023
const caseNumber =
  /\b(?:[Dd]nr|[Dd]iarienr|[Dd]iarienummer|[Ää]rendenr|[Ää]rendenummer)\.?:?\s(?:\p{Lu}[\p{L}]{0,7}[ -]?)?\d{1,5}[\p{L}\d]*(?:[-/:.]\d{1,6})+/gu;

// KS-2023/101   VN 2005/318
const caseCode = /(?<![\p{L}\d])\p{Lu}{2,5}[ -](?:19|20)\d{2}[/-]\d{1,6}(?!\d)/gu;

/**
 * What a paragraph's text refers to: other paragraphs, attachments, laws and cases, in reading order. `meeting` is the
 * meeting's date, `YYYY-MM-DD`, from which dates without a year are reckoned.
 */
export function readReferences(text: string, meeting: string | null): readonly Reference[] {
  const dates = findDates(text);
  const protocol = findDiscussedProtocol(text, meeting);
  const laws = [lawWithSection, lawByName].flatMap((pattern) => findAll(text, pattern, () => null, 'law'));
  const cases = [caseNumber, caseCode].flatMap((pattern) => findAll(text, pattern, () => null, 'case'));
  const taken = [...laws, ...cases];
  const free = [
    ...findAll(text, paragraph, (match) => Number(match[1]), 'paragraph'),
    ...findAll(
      text,
      attachment,
      (match) => (/^\d/u.test(match[1] ?? '') ? Number(match[1]) : null),
      'attachment',
    ),
  ].filter((found) => !taken.some((other) => overlaps(found, other)));
  return [...taken.filter((found, i) => !taken.slice(0, i).some((other) => overlaps(found, other))), ...free]
    .toSorted((a, b) => a.at - b.at)
    .map(({ reference, at, end }) =>
      reference.kind === 'paragraph'
        ? { ...reference, date: dateOf(text, at, end, dates) ?? dateOfProtocol(text, at, protocol) }
        : reference,
    );
}

function findAll(
  text: string,
  pattern: RegExp,
  number: (match: RegExpMatchArray) => number | null,
  kind: Reference['kind'],
): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    reference: { kind, text: match[0].trim(), number: number(match), date: null },
  }));
}

function overlaps(a: Found, b: Found): boolean {
  return a.at < b.end && b.at < a.end;
}

/** The date of the meeting whose paragraph is meant, said in the same sentence: `2022-09-30 … (§68)`, `§ 12, 2022-09-30`. */
function dateOf(text: string, at: number, end: number, dates: ReturnType<typeof findDates>): string | null {
  const sentenceStart = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at));
  const after = dates.find(
    (date) => date.start >= end && date.start - end <= 45 && !/[.\n]\s/u.test(text.slice(end, date.start)),
  );
  if (
    after &&
    /^(?:[\s,(]|från|den|i|protokollet|vid|av|sammanträdet|mötet|protokoll)*$/u.test(
      text.slice(end, after.start),
    )
  ) {
    return after.date;
  }
  const before = dates.findLast((date) => date.end <= at && date.start > sentenceStart);
  return before?.date ?? null;
}

interface DiscussedProtocol {
  readonly at: number;
  readonly date: string;
}

/** Protokollet från den 4 september gås igenom. Under § 6 står att … */
function findDiscussedProtocol(text: string, meeting: string | null): DiscussedProtocol | null {
  const match =
    /(?<!\p{L})[Pp]rotokoll(?:et)?(?: nr [\d/]+)?,? (?:från|av|för)(?: (?:mötet|sammanträdet))?(?: den)? /u.exec(
      text,
    );
  if (!match) return null;
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const date = findDates(after).find(({ start }) => start === 0)?.date ?? findDayBefore(after, meeting);
  return date === null ? null : { at: match.index, date };
}

function dateOfProtocol(text: string, at: number, protocol: DiscussedProtocol | null): string | null {
  if (protocol === null || protocol.at > at || /(?:se|jfr|jämför)(?: även)?\s$/iu.test(text.slice(0, at)))
    return null;
  return protocol.date;
}
