import { readAnnouncer } from './decisions/decision-announcers.ts';
import { isAttachmentMark, isSignatureMark } from './read-blocks.ts';
import type { Block } from './block.ts';
import { readSectionLabel } from './labels/section-labels.ts';

const longestTitle = 130;

/**
 * Reads a block as the heading of a sub-matter within a paragraph; null where it is none. A sub-matter's heading is a
 * short line with a bullet or a number of its own, and its own text below; in a list, a point follows a point:
 *
 *     - Ekonomisk rapport               § 5.1 Adjungeringar
 *     Förbundschefen redovisade …       Presidiet läste upp …
 */
export function readItemTitle(
  block: Block,
  before: Block | undefined,
  next: Block | undefined,
  number: number,
): string | null {
  const { marker } = block;
  if (marker === null || !readsAsTitle(block.content)) return null;
  if (marker.kind === 'sub-number') return isSubNumberOf(marker.marker, number) ? block.content : null;
  if (marker.kind === 'number' || !hasOwnText(next)) return null;
  if (marker.kind === 'bullet' && before?.marker?.kind === 'bullet' && isOpen(before)) return null;
  return block.content.replace(/\s*:$/u, '');
}

/** `§ 5.1` stands in § 5. */
function isSubNumberOf(marker: string, number: number): boolean {
  return Number(/\d+/u.exec(marker)?.[0]) === number;
}

function readsAsTitle(text: string): boolean {
  return (
    text.length <= longestTitle &&
    /^["”(]?[\p{Lu}\d]/u.test(text) &&
    !/[.;,]$/u.test(text) &&
    !/^Att\s/u.test(text)
  );
}

function hasOwnText(next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (readSectionLabel(next.text) || readAnnouncer(next.text)) return true;
  return next.marker === null && /^["”(]?[\p{Lu}\d]/u.test(next.text);
}

/** A bullet without a full stop is a point of a list that goes on; one with it may be a decision that has ended. */
function isOpen(bullet: Block): boolean {
  return !/[.!?]["”)]?$/u.test(bullet.text);
}

/**
 * Sub-matters may have plain headings: short lines without an end, each with running text below. One such line may be
 * anything; two in a paragraph, or one in bold, are headings. Where labels set a paragraph out, they are what is bold.
 *
 *     Fotboll
 *     Herrarnas A-lag slutade femma …
 *     Skidor
 *     Tallgläntans Dag samlade …
 */
export function findPlainItemTitles(blocks: readonly Block[]): ReadonlySet<Block> {
  if (blocks.some((block) => isLabelOfSection(block))) return new Set();
  const titles = blocks.filter((block, i) => isPlainTitle(block, blocks[i - 1], blocks[i + 1]));
  const bold = titles.filter(({ lines: [line] }, i) => line.bold === true && titles[i]?.lines.length === 1);
  if (titles.length >= 2) return new Set(titles);
  return new Set(blocks.some(({ lines: [line] }) => line.bold === false) ? bold : []);
}

function isLabelOfSection(block: Block): boolean {
  const label = block.marker === null ? readSectionLabel(block.text) : null;
  return label !== null && label.rest === '';
}

function isPlainTitle(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  const { text } = block;
  if (block.marker !== null || text.length > 80 || !/^[\p{Lu}\d]/u.test(text)) return false;
  if (/[.,:;!?”"]$|(?:\d|kr|%|:-|st)$/u.test(text) && !/\d{4}$/u.test(text)) return false;
  if (readAnnouncer(text) || isAttachmentMark(text) || isSignatureMark(text)) return false;
  if (before && !/[.,:;!?)”"]$|(?:\d|kr|%|:-)$/u.test(before.text)) return false;
  return next !== undefined && isRunningText(next);
}

function isRunningText(block: Block): boolean {
  if (readAnnouncer(block.text)) return true;
  return block.marker === null && /^["”(]?[\p{Lu}\d]/u.test(block.text) && /[.:!?]["”)]?$/u.test(block.text);
}
