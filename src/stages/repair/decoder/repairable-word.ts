import { skeletonOf } from '../words/document-words.ts';
import type { HyphenatedWord } from '../words/hyphenated-words.ts';
import { isForeignLine } from '../words/foreign-lines.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordToken } from '../words/word-token.ts';
import type { LinePlace, WorkingText } from '../working-text.ts';

/** A word that may be looked at and repaired: on one line, or in two halves on two. */
export interface RepairableWord {
  readonly text: string;
  readonly pieces: readonly WordToken[];
  /** The line of its first piece. */
  readonly place: LinePlace;
}

/** What to write where: the offsets are the pieces'. */
export interface PieceChange extends LinePlace {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/**
 * The words that `isWanted` says yes to, hyphenated ones whole; those of foreign lines and of pages that are no reading
 * are left out.
 */
export function findRepairableWords(
  read: ReadText,
  isWanted: (word: string) => boolean,
): readonly RepairableWord[] {
  const { text, tokens, halves } = read;
  const words = new Set([...read.words.distinct()].filter(isWanted));
  const found: RepairableWord[] = [];
  for (const [page, lines] of tokens.entries()) {
    if (!isReading(text, page)) continue;
    for (const [line, lineTokens] of lines.entries()) {
      const wanted = halves.areOn({ page, line })
        ? lineTokens.flatMap((token) => wordOfToken(read, token) ?? []).filter((word) => isWanted(word.text))
        : lineTokens.filter((token) => words.has(token.text)).map(wholeWord);
      if (wanted.length === 0 || isForeignLine(text[page]?.lines ?? [], line)) continue;
      found.push(...wanted);
    }
  }
  return found;
}

/** The word that a token is, or begins over a line's end; null for the second half of one. */
export function wordOfToken(read: ReadText, token: WordToken): RepairableWord | null {
  const half = read.halves.at(token);
  if (half === undefined) return wholeWord(token);
  const isFirst = half.first.start === token.start && half.first.line === token.line;
  return isFirst && [half.first, half.second].every((each) => isToken(read, each)) ? asOneWord(half) : null;
}

function wholeWord(token: WordToken): RepairableWord {
  const { text, page, line } = token;
  return { text, pieces: [token], place: { page, line } };
}

/** False for a half that is no word of its line, but part of an address. */
function isToken({ tokens }: ReadText, half: WordToken): boolean {
  return tokens[half.page]?.[half.line]?.some(({ start }) => start === half.start) ?? false;
}

function asOneWord({ first, second }: HyphenatedWord): RepairableWord {
  return {
    text: first.text + second.text,
    pieces: [first, second],
    place: { page: first.page, line: first.line },
  };
}

/** The word written otherwise, each piece where it stands; empty where it cannot be told what goes on which line. */
export function writePieces({ text, pieces }: RepairableWord, after: string): readonly PieceChange[] {
  const [first, second] = pieces;
  if (first === undefined) return [];
  if (second === undefined) return [withoutHyphen({ ...placed(first), after }, first.text)];
  const cut = cutOf(after, text, [first, second]);
  if (cut === null) return [];
  return [
    { ...placed(first), after: after.slice(0, cut) },
    { ...placed(second), after: after.slice(cut) },
  ].filter((change, index) => change.after !== pieces[index]?.text);
}

/** How much of a word stands before the line's end; null where letters may have come or gone on either side of it. */
function cutOf(after: string, text: string, [first, second]: readonly [WordToken, WordToken]): number | null {
  const [head, tail] = [first.text.length, second.text.length];
  if (after.length === text.length || isAlike(after.slice(0, head), first.text)) return head;
  return isAlike(after.slice(-tail), second.text) ? after.length - tail : null;
}

function isAlike(one: string, other: string): boolean {
  return skeletonOf(one) === skeletonOf(other);
}

/** A hyphen that stays is no part of the change: the line's end may have one of its own. */
function withoutHyphen(change: PieceChange, before: string): PieceChange {
  if (!before.endsWith('-') || !change.after.endsWith('-')) return change;
  return { ...change, end: change.end - 1, after: change.after.slice(0, -1) };
}

function placed({ page, line, start, end }: WordToken): Omit<PieceChange, 'after'> {
  return { page, line, start, end };
}

/** What stands before a word on its line. */
export function textBefore({ pieces, place: { page, line } }: RepairableWord, text: WorkingText): string {
  return text[page]?.lines[line]?.text.slice(0, pieces[0]?.start ?? 0) ?? '';
}

/** What an author wrote on a computer has no damage; a digital page that reads well is the author's own. */
export function isReading(text: WorkingText, page: number): boolean {
  return text[page]?.source.verdict.code !== 'digital-good';
}
