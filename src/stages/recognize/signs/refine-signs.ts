import type { PageImage } from '../../read/page-image.ts';
import { median } from '../boxes.ts';
import { isUnread } from '../readings/mark-unread.ts';
import { sure } from '../readings/confidence.ts';
import { collectShapes } from '../shapes/page-shapes.ts';
import { readByShape } from '../shapes/read-by-shape.ts';
import { measureLoneLetter } from './measure-lone-letter.ts';
import { estimateFontSize } from './estimate-font-size.ts';
import { clearSection } from './clear-section.ts';
import { cutCells } from './cut-cells.ts';
import { doubtFigureCount } from './doubt-figure-count.ts';
import { doubtFigureHoles } from './doubt-figure-holes.ts';
import { dropBlankPoints } from './drop-blank-points.ts';
import { findBracket } from './find-bracket.ts';
import { findBullet, findMiddleDot } from './find-bullet.ts';
import { isMonospaced } from './is-monospaced.ts';
import { measureDashAlone, measureDashesInFigures, measureDashesInWord } from './measure-dash.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { findFraction } from './find-fraction.ts';
import { findLeader } from './find-leader.ts';
import { findSectionSign } from './find-section-sign.ts';
import { joinDate } from './join-date.ts';
import { letterInColumn } from './letter-in-column.ts';
import { markRaisedFigure } from './raised-figure.ts';
import {
  numberAfterSection,
  numberAlone,
  numberBeforePageCount,
  numberListStarts,
} from './number-for-letter.ts';
import { numberListPoints } from './number-list-points.ts';
import { roundBrackets } from './round-brackets.ts';
import { spaceAfterSection } from './space-after-section.ts';
import { spaceBetweenKinds } from './space-between-kinds.ts';
import { spaceInFigures } from './space-in-figures.ts';
import { trimRules } from './trim-rules.ts';
import { zeroInRow } from './zero-in-row.ts';

/** Lines with fewer words are measured with the whole page's type. */
const fewWords = 3;
/** A capital's height as a share of the type's size, with some room. */
const highestCapital = 0.8;

/**
 * What the models cannot print or mix up is measured on the page: dashes, bullets, the space after § and within numbers.
 * Print that stays unread stands last in its line, without text.
 */
export function refineSigns(read: readonly (readonly MergedWord[])[], image: PageImage): MergedWord[][] {
  const readSizes = sizesOf(read).flat();
  if (readSizes.length === 0) return read.map((line) => [...line]);
  const pageSize = median(readSizes);
  const lines = read.map((line) => line.map((word) => trimRules(word, image, pageSize)));
  const sizes = sizesOf(lines);
  const monospaced = isMonospaced(lines.flat());
  const shapes = collectShapes(lines.flat(), image);
  const measured = lines.map((line, index) => {
    const own = sizes[index] ?? [];
    const size = own.length < fewWords ? pageSize : median(own);
    const shaped = line
      .filter((word) => !isRule(word, size))
      .map((word) => findLeader(word, image, size))
      .flatMap((word) => cutCells(word, image, size))
      .flatMap((word) => findFraction(word, image, shapes))
      .map((word) => roundBrackets(findBracket(readByShape(word, image, shapes), image)));
    const refined = shaped
      .filter((word) => !isUnread(word))
      .flatMap((word, place) => {
        const first = place === 0 ? findBullet(word, image, size) : findMiddleDot(word, image, size);
        const plain = markRaisedFigure(withoutRules(letterForBar(first, size)), image);
        const signed = findSectionSign(measureLoneLetter(plain, image, Math.min(size, pageSize)), image);
        const dashed = monospaced ? withHyphens(signed) : measureDashes(signed, image, size);
        const counted = doubtFigureCount(dropBlankPoints(dashed, image, size), image, size);
        return clearSection(doubtFigureHoles(counted, image))
          .flatMap((each) => spaceAfterSection(each, image, size))
          .flatMap((each) => spaceInFigures(each, image, size))
          .flatMap((each) => spaceBetweenKinds(each, image, size));
      });
    return [...zeroInRow(joinDate(refined)), ...shaped.filter(isUnread)];
  });
  const numbered = measured.map((line) => numberBeforePageCount(numberAfterSection(line)));
  const listed = numberListPoints(numberListStarts(numbered.map((line) => numberAlone(line, monospaced))));
  return letterInColumn(listed);
}

function sizesOf(lines: readonly (readonly MergedWord[])[]): number[][] {
  return lines.map((line) => line.flatMap(({ text, box }) => estimateFontSize(text, box.height) ?? []));
}

function measureDashes(word: MergedWord, image: PageImage, size: number): MergedWord {
  return measureDashesInWord(measureDashesInFigures(measureDashAlone(word, size), image), image, size);
}

/** A typewriter has no dash but the hyphen: "Karl–Gustaf", "sist–", "400:–". */
function withHyphens(word: MergedWord): MergedWord {
  const text = word.text.replace(/(?<=\p{L})[–—](?=\p{L}|$)|(?<=\d[.,:])[–—]/gu, '-');
  return text === word.text ? word : { ...word, text };
}

/** A bar as high as a capital is the letter I, and so is an l alone that is not sure: "| övrigt". A real one is higher, and a table's rule higher still. */
function letterForBar(word: MergedWord, size: number): MergedWord {
  const isBar = word.text === '|' || (word.text === 'l' && word.confidence < sure);
  const isCapital = isBar && word.box.height <= size * highestCapital;
  return isCapital ? { ...word, text: 'I' } : word;
}

/** "|50", "_|35" and "_Utses" without what a rule beside or under them was read as. */
function withoutRules(word: MergedWord): MergedWord {
  const text = word.text
    .replace(/^(?:[|_]+(?=[\d(+–-])|_+(?=[\p{L}§]))/u, '')
    .replace(/(?<=\d)[|_]+$|(?<=[\p{L}§])_+$/u, '');
  return text === word.text ? word : { ...word, text };
}

/** A rule of a table, read as a sign: it is higher than any. */
function isRule({ text, box }: MergedWord, size: number): boolean {
  return /^\|+$/u.test(text) && box.height > size;
}
