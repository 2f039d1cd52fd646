import type { LinePlace, WorkingText } from '../working-text.ts';
import type { Neighbours } from './context-cost.ts';
import { isForeignLine } from './foreign-lines.ts';
import type { HyphenatedWord } from './hyphenated-words.ts';
import type { ReadText } from './read-text.ts';
import type { WordToken } from './word-token.ts';

/** A word that may be looked at and repaired: on one line, or in two halves on two. */
export interface RepairableWord {
  readonly text: string;
  readonly pieces: readonly WordToken[];
  /** The line of its first piece. */
  readonly place: LinePlace;
  readonly neighbours: Neighbours;
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
  { text, tokens, hyphenated }: ReadText,
  isWanted: (word: string, place: LinePlace) => boolean,
): readonly RepairableWord[] {
  const halves = new Set(hyphenated.flatMap(({ first, second }) => [keyOf(first), keyOf(second)]));
  const found: RepairableWord[] = [];
  for (const [page, lines] of tokens.entries()) {
    if (!isReading(text, page)) continue;
    for (const [line, lineTokens] of lines.entries()) {
      const wanted = lineTokens.filter((token) => isWanted(token.text, token) && !halves.has(keyOf(token)));
      const lineText = text[page]?.lines[line]?.text ?? '';
      if (wanted.length === 0 || isForeignLine(lineText)) continue;
      found.push(...wanted.map((token) => withNeighbours(token, lineTokens, lineText)));
    }
  }
  const whole = hyphenated.filter(({ first }) => isReading(text, first.page)).map(asOneWord);
  return [...found, ...whole.filter((word) => isWanted(word.text, word.place))];
}

function asOneWord({ first, second }: HyphenatedWord): RepairableWord {
  return {
    text: first.text + second.text,
    pieces: [first, second],
    place: { page: first.page, line: first.line },
    neighbours: { before: null, after: null },
  };
}

/** The word written otherwise, each piece where it stands; empty where it cannot be told what goes on which line. */
export function writePieces({ text, pieces }: RepairableWord, after: string): readonly PieceChange[] {
  const [first, second] = pieces;
  if (first === undefined) return [];
  if (second === undefined) return [{ ...placed(first), after }];
  if (after.length !== text.length) return [];
  const cut = first.text.length;
  return [
    { ...placed(first), after: after.slice(0, cut) },
    { ...placed(second), after: after.slice(cut) },
  ].filter((change, index) => change.after !== pieces[index]?.text);
}

function placed({ page, line, start, end }: WordToken): Omit<PieceChange, 'after'> {
  return { page, line, start, end };
}

function withNeighbours(token: WordToken, tokens: readonly WordToken[], lineText: string): RepairableWord {
  const index = tokens.indexOf(token);
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return {
    text: token.text,
    pieces: [token],
    place: { page: token.page, line: token.line },
    neighbours: {
      before: before !== undefined && isBeside(before, token, lineText) ? before.text : null,
      after: after !== undefined && isBeside(token, after, lineText) ? after.text : null,
    },
  };
}

function isBeside(left: WordToken, right: WordToken, lineText: string): boolean {
  return lineText.slice(left.end, right.start).trim() === '';
}

/** What an author wrote on a computer has no damage; a digital page that reads well is the author's own. */
function isReading(text: WorkingText, page: number): boolean {
  return text[page]?.source.verdict.code !== 'digital-good';
}

function keyOf({ page, line, start }: LinePlace & { readonly start: number }): string {
  return `${page}:${line}:${start}`;
}
