import type { LinePlace, WorkingText } from '../working-text.ts';

/** A word on a line: letters, with digits among them, and a hyphen where it stands in for the rest (`löne- och`). */
export interface WordToken extends LinePlace {
  /** Offsets into the working line's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of each page and line. */
export type TokenizedText = readonly (readonly (readonly WordToken[])[])[];

// "Försäkringskassan", "F6rbundschefen", "löne-" in "löne- och utvecklingssamtal", "p&", "&r", "n#r";
// not "& 85", "(&85)".
// Latin letters only, which is quicker.
const wordPattern =
  /(?:[\dA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]|&(?=[a-zåäöé])|(?<=[A-Za-zåäöÅÄÖé])(?:&|[#$](?=[a-zåäöé])))+(?:-(?![\dA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]))?/g;
const letterOrDigit = /[\dA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/;

// "kansli@exempel.se", "www.exempel.se/protokoll", "#arsmote", "arsmote_2022"
const addressMark = /@|:\/\/|www\.|^#|[\p{L}\d]_/iu;
// "Exempel.se,", "protokoll.pdf"
const addressEnd = /[^.]\.(?:se|com|nu|org|net|eu|info|pdf|docx?|xlsx?|pptx?|html?)(?![\p{L}\d])/iu;
const mayHoldAddress = /[@#_]|:\/\/|\w\.[a-z]/i;

/** The words of a line that may be looked at: no addresses, file names or endings after a colon. */
export function wordsOfLine(text: string, place: LinePlace): readonly WordToken[] {
  const { page, line } = place;
  const skipped = mayHoldAddress.test(text) ? addressesIn(text) : [];
  const tokens: WordToken[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (skipped.some(([from, to]) => start < to && end > from) || isAfterJoint(text, start)) continue;
    tokens.push({ page, line, start, end, text: match[0] });
  }
  return tokens;
}

/** All words of the text, line by line. */
export function wordsOfText(text: WorkingText): TokenizedText {
  return text.map((page, pageIndex) =>
    page.lines.map((line, lineIndex) => wordsOfLine(line.text, { page: pageIndex, line: lineIndex })),
  );
}

// "1:an", "AFN:s", "bl.a"
function isAfterJoint(text: string, start: number): boolean {
  const joint = text.charAt(start - 1);
  return (joint === ':' || joint === '.') && letterOrDigit.test(text.charAt(start - 2));
}

function addressesIn(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/\S+/gu)]
    .filter(([chunk]) => addressMark.test(chunk) || addressEnd.test(chunk))
    .map((match) => [match.index, match.index + match[0].length] as const);
}
