import type { FurnitureFinding } from '../furniture/find-furniture.ts';
import type { LinePlace, WorkingText } from '../working-text.ts';
import { mayBeFigure } from './may-be-figure.ts';
import { barForI } from './restore-drawn-letters.ts';

// "anmärkning,|", "anmärkning|-", "|Justeras": beside a word; not a bar that may be a figure
const besideWord = /(?<=\p{L}{2}[,.]?)\|(?=[-–—]?(?:\s|$))|(?<=^|\s)\|(?=\p{Lu}\p{Ll})/gu;
// "Beslut | Datum", "23 ‘| Karin Alm", "Kostnader | -29 330": between two cells, one of them in letters
const betweenCells = /(?<=\p{L}[\p{L}\p{M}.,:;)_]* +)[‘'’]?\|(?= +\S)|(?<=\S +)[‘'’]?\|(?= +["(]?\p{L})/gu;
// "Tfn 0123 | e-post", "www.byalaget.example | Box 4": where writers set bars between what has nothing else between it
const contact = /(?<!\p{L})(?:tfn|tel|telefon|e-?post|mejl|box|org\.?\s?nr)(?!\p{L})|www\.|@/iu;
// "| HYROR | 870 |"
const typedRow = /^\s*\|.*\|\s*$/u;
// "Karin Alm | | x |": without its bars nobody knows which column the cross is in
const emptyCell = /\|\s*\|/u;

/** The sides of a table's cells, which recognition has read as bars between or beside their words. */
export function findRulings(
  text: WorkingText,
  furniture: FurnitureFinding,
): (place: LinePlace) => readonly RegExpExecArray[] {
  const again = countAlike(text);
  return (place) => {
    const line = text[place.page]?.lines[place.line]?.text ?? '';
    if (!line.includes('|')) return [];
    const beside = [...line.matchAll(besideWord)];
    const isWritten =
      furniture.kindAt(place) !== null ||
      isAtEdge(text, place) ||
      (again.get(lettersOf(line)) ?? 0) > 1 ||
      contact.test(line) ||
      typedRow.test(line) ||
      emptyCell.test(line);
    if (isWritten) return beside;
    const taken = [...beside, ...line.matchAll(barForI)];
    const between = [...line.matchAll(betweenCells)].filter(
      (bar) =>
        !mayBeFigure(bar) &&
        taken.every(({ index }) => index < bar.index || index >= bar.index + bar[0].length),
    );
    return [...beside, ...between];
  };
}

/** How often each line with a bar stands in the text, its figures left out of account: a header comes on every page. */
function countAlike(text: WorkingText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text: line } of text.flatMap(({ lines }) => lines)) {
    if (line.includes('|')) counts.set(lettersOf(line), (counts.get(lettersOf(line)) ?? 0) + 1);
  }
  return counts;
}

function lettersOf(line: string): string {
  return line.replaceAll(/[^\p{L}|]/gu, '').toLowerCase();
}

const edgeLines = 2;

/** The first or the last lines of a page: `Almsjö kommun | Valnämnden | 3 (4)`. */
function isAtEdge(text: WorkingText, { page, line }: LinePlace): boolean {
  const own = text[page]?.lines ?? [];
  const isEmpty = (from: number, to?: number): boolean =>
    own.slice(from, to).filter(({ text: each }) => each.trim() !== '').length < edgeLines;
  return isEmpty(0, line) || isEmpty(line + 1);
}
