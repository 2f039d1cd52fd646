import type { Correction } from '../../records/correction.ts';
import { cleanSpan, overlaps, widenToEdits } from '../../records/clean-span.ts';
import { minutesOfPage } from '../../records/minutes-of-page.ts';
import type { Minutes } from '../../records/minutes.ts';
import { harmOf } from '../../records/notice-harm.ts';
import type { Notice } from '../../records/notice.ts';
import type { PageText } from '../../records/page-text.ts';
import type { Box } from '../../records/place.ts';
import type { Doubt, RepairedPage } from '../../records/repaired-page.ts';
import type { ReviewItem, ReviewWord } from '../../records/review-item.ts';
import { contextFinder } from './find-context.ts';
import type { LineContext } from './find-context.ts';
import { reviewId } from './review-id.ts';
import { harmOfWord } from './word-harm.ts';
import { messageOfWord } from './word-message.ts';

/** A file as its matters are told by it. */
export interface ReviewedFile {
  readonly sha256: string;
  readonly pageTexts: readonly PageText[];
  /** As the machine made them. */
  readonly repairedPages: readonly RepairedPage[];
  /** With people's corrections, whose words are edits there. */
  readonly cleanPages: readonly RepairedPage[];
  readonly minutes: readonly Minutes[];
  readonly corrections: readonly Correction[];
}

/** A matter as a file tells it; whose minutes they are, and what was decided, is known elsewhere. */
export type FileItem = Omit<
  ReviewItem,
  'sha256' | 'file' | 'body' | 'date' | 'version' | 'waits' | 'decided'
> & {
  /** True where a person has written the whole line that its word stands on. */
  readonly written: boolean;
};

/** The matters of a file that a person should look at, each once. */
export function itemsOfFile(file: ReviewedFile): FileItem[] {
  const words = wordItems(file);
  const items = [...words, ...noticeItems(file, words), ...misfitItems(file)];
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The id of the matter that a notice is. @param ordinal of the minutes in the file; null for a page's own notice. */
export function idOfNotice(sha256: string, ordinal: number | null, notice: Notice): string {
  const { code, page, paragraph, line, message } = notice;
  const what = [sha256, 'notice', ordinal, code, page, paragraph ?? null, line ?? null, message];
  return reviewId(JSON.stringify(what));
}

/** The words that a notice names, where they are matters of their own: the notice is none besides. */
export function wordsOfNotice(notice: Notice, words: readonly FileItem[]): readonly FileItem[] {
  const onPage = words.filter(
    ({ kind, code, page }) => kind === 'word' && code === notice.code && page === notice.page,
  );
  if (notice.code === 'words-unsettled') return onPage;
  if (notice.code !== 'figure-doubtful') return [];
  if (notice.line === undefined)
    return onPage.filter(({ word }) => word !== null && notice.message.startsWith(`”${word.source}” `));
  const onLine = onPage.filter(({ line }) => line === notice.line);
  return onLine.filter(({ word }) => word === null || isNamed(word, notice));
}

/** A word may be wider than what the notice names: "§ 87" for "87". */
function isNamed({ source }: ReviewWord, { message }: Notice): boolean {
  return [source, ...source.split(' ')].some((text) => message.startsWith(`”${text}” `));
}

function noticeItems(file: ReviewedFile, words: readonly FileItem[]): FileItem[] {
  const { sha256, minutes, pageTexts, cleanPages } = file;
  const ofPages = [...pageTexts, ...cleanPages].flatMap(({ notices }) => notices);
  const ofMinutes = minutes.flatMap(({ notices }, ordinal) => notices.map((notice) => ({ notice, ordinal })));
  const all = [...ofPages.map((notice) => ({ notice, ordinal: null })), ...ofMinutes];
  return all
    .filter(({ notice }) => notice.severity === 'review' && notice.code !== 'correction-misfit')
    .filter(({ notice }) => wordsOfNotice(notice, words).length === 0)
    .map(({ notice, ordinal }) => ({
      ...lineOf(file, notice.page, notice.line ?? null),
      id: idOfNotice(sha256, ordinal, notice),
      kind: 'notice' as const,
      code: notice.code,
      harm: harmOf(notice.code),
      message: notice.message,
      page: notice.page,
      minutesId: (ordinal === null ? null : minutes[ordinal]?.id) ?? ownerOf(minutes, notice.page),
      paragraph: notice.paragraph ?? null,
      sentence: notice.sentence ?? null,
      word: null,
      alternatives: [],
      old: null,
      written: false,
    }));
}

function ownerOf(minutes: readonly Minutes[], page: number | null): string | null {
  return page === null ? (minutes[0]?.id ?? null) : minutesOfPage(minutes, page);
}

interface LineItem {
  readonly line: number | null;
  readonly sourceText: string | null;
  readonly cleanText: string | null;
  readonly box: Box | null;
}

/** What a line says now; nothing where the page has none such. */
function lineOf({ pageTexts, cleanPages }: ReviewedFile, page: number | null, line: number | null): LineItem {
  const source = line === null ? undefined : pageTexts.find((each) => each.page === page)?.lines[line];
  const clean = cleanPages.find((each) => each.page === page);
  const cleanText = line === null || clean === undefined ? null : textOfLine(clean, line);
  if (source === undefined || cleanText === null)
    return { line: null, sourceText: null, cleanText: null, box: null };
  return { line, sourceText: source.text, cleanText, box: source.box };
}

function textOfLine({ lines, furniture }: RepairedPage, line: number): string | null {
  const own =
    lines.find(({ sourceLine }) => sourceLine === line) ?? furniture.find((each) => each.line === line);
  return own?.text ?? null;
}

function wordItems(file: ReviewedFile): FileItem[] {
  const contextOf = contextFinder(file.minutes);
  return file.cleanPages.flatMap((page) =>
    (page.doubts ?? []).flatMap((doubt) => {
      const item = wordItem(file, page, doubt, contextOf);
      return item === null ? [] : [item];
    }),
  );
}

function wordItem(
  file: ReviewedFile,
  clean: RepairedPage,
  doubt: Doubt,
  contextOf: (page: number, line: string) => LineContext,
): FileItem | null {
  const { page } = clean;
  const { sourceText, cleanText, line, box } = lineOf(file, page, doubt.line);
  if (sourceText === null || cleanText === null) return null;
  const written = isWritten(file.corrections, page, doubt.line, sourceText);
  const word = wordOf(clean, doubt, sourceText, cleanText);
  const context = contextOf(page, cleanText);
  const isFurniture = clean.furniture.some((each) => each.line === doubt.line);
  const inLine = { word: word.clean, line: cleanText, start: word.start };
  return {
    id: reviewId(JSON.stringify([file.sha256, 'word', page, doubt.line, sourceText, doubt.start])),
    kind: 'word',
    code: doubt.code,
    harm: harmOfWord(inLine, context, isFurniture),
    message: messageOfWord(doubt.code, word.source, madeOf(file, page, doubt, word), doubt.readings),
    minutesId: minutesOfPage(file.minutes, page),
    page,
    line,
    paragraph: context.paragraph,
    box: boxOfWord(file, page, doubt) ?? box,
    sourceText,
    cleanText,
    sentence: null,
    word: written ? null : word,
    old: null,
    written,
    alternatives: alternativesOf(doubt, word),
  };
}

/** What the machine has made of a word: the doubt is about that, whatever a person has made of it since. */
function madeOf({ repairedPages }: ReviewedFile, page: number, doubt: Doubt, { source }: ReviewWord): string {
  const machine = repairedPages.find((each) => each.page === page);
  const text = machine === undefined ? null : textOfLine(machine, doubt.line);
  if (machine === undefined || text === null) return source;
  const own = machine.edits.filter((edit) => edit.line === doubt.line);
  const { start, end } = cleanSpan(own, widenToEdits(own, doubt));
  return text.slice(start, end);
}

function isWritten(
  corrections: readonly Correction[],
  page: number,
  line: number,
  sourceText: string,
): boolean {
  return corrections.some(
    (each) =>
      each.page === page && each.line === line && each.sourceText === sourceText && each.words === null,
  );
}

function wordOf({ edits }: RepairedPage, doubt: Doubt, sourceText: string, cleanText: string): ReviewWord {
  const own = edits.filter((edit) => edit.line === doubt.line);
  const source = widenToEdits(own, doubt);
  const { start, end } = cleanSpan(own, source);
  return {
    source: sourceText.slice(source.start, source.end),
    clean: cleanText.slice(start, end),
    sourceStart: source.start,
    sourceEnd: source.end,
    start,
    end,
  };
}

/** What else the word may say; what was read is among it where the clean text says otherwise. */
function alternativesOf({ readings }: Doubt, { source, clean }: ReviewWord): FileItem['alternatives'] {
  const all = [...readings, { text: source, source: 'source' }];
  return all.filter(
    ({ text }, index) => text !== clean && all.findIndex((other) => other.text === text) === index,
  );
}

function boxOfWord({ pageTexts }: ReviewedFile, page: number, doubt: Doubt): Box | null {
  const words = pageTexts.find((each) => each.page === page)?.lines[doubt.line]?.words ?? [];
  const boxes = words
    .filter(({ start, text }) => overlaps({ start, end: start + text.length }, doubt))
    .flatMap((word) => (word.box === null ? [] : [word.box]));
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  return { x, y, width, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}

function misfitItems(file: ReviewedFile): FileItem[] {
  const { sha256, corrections, minutes } = file;
  return corrections
    .map((each) => ({ each, now: lineOf(file, each.page, each.line) }))
    .filter(({ each, now }) => now.sourceText !== each.sourceText)
    .map(({ each: { page, line, sourceText, cleanText, correctedBy }, now }) => ({
      id: reviewId(JSON.stringify([sha256, 'misfit', page, line, sourceText])),
      kind: 'misfit' as const,
      code: 'correction-misfit',
      harm: harmOf('correction-misfit'),
      message: `En rättelse av ${correctedBy} passar inte längre: raden läses nu på ett annat sätt.`,
      minutesId: minutesOfPage(minutes, page),
      page,
      ...now,
      paragraph: null,
      sentence: null,
      word: null,
      written: false,
      alternatives: [{ text: cleanText, source: 'correction' }],
      old: { sourceText, cleanText },
    }));
}
