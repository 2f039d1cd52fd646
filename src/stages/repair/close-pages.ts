import { toCleanOffset } from '../../records/apply-edits.ts';
import { tiltOfPage } from '../../records/page-lie.ts';
import type { Edit, Furniture, LineEnding, RepairedLine, RepairedPage } from '../../records/repaired-page.ts';
import { cellStarts } from './cell-starts.ts';
import type { UnsettledWord } from './decoder/word-repairs.ts';
import { findDoubts } from './find-doubts.ts';
import { findNotices } from './find-notices.ts';
import type { FurnitureFinding } from './furniture/find-furniture.ts';
import { joinDashedRange, joinHyphenatedWord } from './rules/join-hyphenated-word.ts';
import type { ReadText } from './words/read-text.ts';
import type { LinePlace, RuleEdit, WorkingLine, WorkingPage } from './working-text.ts';

interface HyphenEnd {
  readonly ending: LineEnding;
  readonly confidence: number;
}

/** The records of a text that has been repaired: furniture apart, line endings told, edits with their places. */
export function closePages(read: ReadText, unsettled: readonly UnsettledWord[]): RepairedPage[] {
  const { text, words, furniture, hyphenated, dashed } = read;
  const notices = findNotices(read, unsettled);
  const doubts = findDoubts(read, unsettled);
  const endings = new Map<string, HyphenEnd>();
  for (const word of hyphenated) endings.set(keyOf(word.first), joinHyphenatedWord(word, words));
  for (const range of dashed) endings.set(keyOf(range.first), joinDashedRange(range));
  return text
    .map((page, pageIndex) => closePage(page, pageIndex, furniture, endings))
    .map((page, index) => ({
      ...page,
      notices: notices.filter((notice) => notice.page === page.page),
      doubts: [...(doubts[index] ?? [])],
    }));
}

function closePage(
  page: WorkingPage,
  pageIndex: number,
  furniture: FurnitureFinding,
  endings: ReadonlyMap<string, HyphenEnd>,
): RepairedPage {
  const { page: number, width, height } = page.source;
  const lines: RepairedLine[] = [];
  const apart: Furniture[] = [];
  const edits: Edit[] = [];
  page.lines.forEach((line, index) => {
    const place = { page: pageIndex, line: index };
    const kind = furniture.kindAt(place);
    const end = kind === null ? endings.get(keyOf(place)) : undefined;
    if (kind === null) lines.push(closeLine(line, index, end?.ending ?? 'space'));
    else apart.push({ line: index, text: line.text, kind, box: line.source.box });
    edits.push(...editsOf(line, end).map((edit) => ({ page: number, line: index, ...edit })));
  });
  const tilt = tiltOfPage(page.source);
  const lie = { page: number, width, height, ...(tilt !== 0 && { tilt }) };
  return { ...lie, lines, furniture: apart, edits, notices: [] };
}

function closeLine(line: WorkingLine, sourceLine: number, ending: LineEnding): RepairedLine {
  const { box, block, fontSize, bold } = line.source;
  const starts = cellStarts(line.source)
    .map((start) => toCleanOffset(line.edits, start))
    // what stood before or behind may be gone: handwriting is cut away
    .filter((start, i, all) => start > 0 && start < line.text.length && start > (all[i - 1] ?? 0));
  const closed = { text: line.text, sourceLine, ending, box, block, fontSize, bold };
  return starts.length === 0 ? closed : { ...closed, cellStarts: starts };
}

function editsOf(line: WorkingLine, end: HyphenEnd | undefined): readonly RuleEdit[] {
  if (end?.ending !== 'drop-hyphen') return line.edits;
  const source = line.source.text;
  const start = source.trimEnd().length - 1;
  const dropped: RuleEdit = {
    start,
    end: start + 1,
    before: `${source.slice(start, start + 1)}\n`,
    after: '',
    rule: 'join-hyphenated-word',
    confidence: end.confidence,
    runnerUp: null,
  };
  return [...line.edits, dropped];
}

function keyOf({ page, line }: LinePlace): string {
  return `${page}:${line}`;
}
