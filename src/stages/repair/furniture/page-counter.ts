/** A page's printed number; `total` is null where only the page itself is numbered. */
export interface PageCounter {
  readonly number: number;
  readonly total: number | null;
}

// "3 (108)", "7(7)", "Sida 2 av 5", "Sid 2/5", "Sidan 4"
const withTotal =
  /(?<![\p{L}\d(])(?:sid(?:a|an|nr|\.)?:?\s*)?(\d{1,4})\s?(?:\((\d{1,4})\)|(?:\s?av\s?|\/)(\d{1,4}))(?![\p{L}\d)])/iu;
const alone = /^\s*(?:sid(?:a|an|nr|\.)?:?\s*|[-–]\s*)?(\d{1,4})\s*[-–]?\s*$/iu;

/** The counter that a line consists of; null where the line says anything else. */
export function readCounterLine(text: string): PageCounter | null {
  const match = withTotal.exec(text);
  if (match !== null) return text.trim() === match[0].trim() ? toCounter(match) : null;
  const number = alone.exec(text)?.[1];
  return number === undefined ? null : { number: Number(number), total: null };
}

/** A counter `n (m)` at the end of a line, with whatever stands before it: `PROTOKOLL 2023-04-24   3 (108)`. */
export function readCounterAtEnd(text: string): PageCounter | null {
  const match = withTotal.exec(text);
  if (match === null || match[2] === undefined || text.slice(match.index + match[0].length).trim() !== '')
    return null;
  return toCounter(match);
}

// "2011-02-22    Sid 1", "Signaturer se sista sidan   Sida 3 av 7"
const pageAtEnd = /(?<!\p{L})sid(?:a|an|nr|\.)?:?\s*\d{1,4}(?:\s?(?:av|\/)\s?\d{1,4})?\s*$/iu;

/** True for a line that ends with its page's number. */
export function holdsPageNumber(text: string): boolean {
  return (
    pageAtEnd.test(text) || readCounterAtEnd(text) !== null || (readCounterLine(text)?.total ?? null) !== null
  );
}

function toCounter(match: RegExpExecArray): PageCounter | null {
  const number = Number(match[1]);
  const total = Number(match[2] ?? match[3]);
  return number >= 1 && number <= total ? { number, total } : null;
}
