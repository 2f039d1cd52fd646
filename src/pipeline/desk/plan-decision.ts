import type { Correction, LineCorrection, WordCorrection } from '../../records/correction.ts';
import { overlaps } from '../../records/clean-span.ts';
import type { ReviewItem, ReviewWord } from '../../records/review-item.ts';
import type { LoggedState } from '../../store/review/review-log.ts';

/** A line of the text as it stands, with what people have said of it. */
export interface LineNow {
  readonly page: number;
  readonly line: number;
  readonly sourceText: string;
  readonly cleanText: string;
  /** Null for none. */
  readonly correction: LineCorrection | null;
}

/** Who decides when. */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

type LoggedLine = LoggedState['lines'][number];

/** What a decision does to a line. */
export interface LineChange {
  readonly before: LoggedLine;
  readonly after: LoggedLine;
  /** The clean line. */
  readonly text: string;
}

/** The whole line reads so. */
export function writeLine(now: LineNow, text: string, signature: Signature): LineChange {
  return changeOf(now, text, null, signature);
}

/** One word of the line reads so; the rest stays as the machine makes it, and as people have said before. */
export function writeWord(now: LineNow, word: ReviewWord, text: string, signature: Signature): LineChange {
  const { sourceStart, sourceEnd, start, end } = text === '' ? withSpace(now, word) : word;
  const said: WordCorrection = { start: sourceStart, end: sourceEnd, after: text };
  const others = (now.correction?.words ?? []).filter((other) => !overlaps(other, said));
  const words = [...others, said].toSorted((a, b) => a.start - b.start);
  const line = now.cleanText.slice(0, start) + text + now.cleanText.slice(end);
  return changeOf(now, line, words, signature);
}

/** What a word leaves that is taken away is not a wide space, which would be a column's. */
function withSpace({ sourceText, cleanText }: LineNow, word: ReviewWord): ReviewWord {
  if (sourceText.charAt(word.sourceEnd) === ' ' && cleanText.charAt(word.end) === ' ')
    return { ...word, sourceEnd: word.sourceEnd + 1, end: word.end + 1 };
  if (sourceText.charAt(word.sourceStart - 1) === ' ' && cleanText.charAt(word.start - 1) === ' ')
    return { ...word, sourceStart: word.sourceStart - 1, start: word.start - 1 };
  return word;
}

function changeOf(
  { page, line, sourceText, cleanText, correction }: LineNow,
  text: string,
  words: readonly WordCorrection[] | null,
  { by, at }: Signature,
): LineChange {
  const place = { page, line, sourceText };
  const machineText = correction === null ? cleanText : correction.machineText;
  const made = {
    cleanText: text,
    words: words === null ? null : [...words],
    machineText,
    correctedBy: by,
    correctedAt: at,
  };
  return {
    before: { ...place, correction },
    after: { ...place, correction: made },
    text,
  };
}

/** A correction that no longer fits is given up. */
export function dropCorrection({ page, line, sourceText, ...rest }: Correction): LineChange {
  const place = { page, line, sourceText };
  return { before: { ...place, correction: bare(rest) }, after: { ...place, correction: null }, text: '' };
}

/** The line that an item is about; null where it is about none. */
export function lineOfItem(item: ReviewItem, corrections: readonly Correction[]): LineNow | null {
  const { page, line, sourceText, cleanText } = item;
  if (page === null || line === null || sourceText === null || cleanText === null) return null;
  return lineNow({ page, line, sourceText, cleanText }, corrections);
}

export function lineNow(place: Omit<LineNow, 'correction'>, corrections: readonly Correction[]): LineNow {
  const own = corrections.find(
    ({ page, line, sourceText }) =>
      page === place.page && line === place.line && sourceText === place.sourceText,
  );
  return { ...place, correction: own === undefined ? null : bare(own) };
}

function bare({ cleanText, words, machineText, correctedBy, correctedAt }: LineCorrection): LineCorrection {
  return { cleanText, words, machineText, correctedBy, correctedAt };
}
