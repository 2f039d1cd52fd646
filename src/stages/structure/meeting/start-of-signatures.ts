import { findPersons, personName } from '../person-names.ts';
import type { Line } from '../read-lines.ts';
import { isDone, isNameLine, opening, roleOf, signedWithRole, tellsOfAdjusting } from './signatures.ts';

/**
 * Where the signatures begin among a protocol's last lines: the index in the given lines, or their number where there
 * are none. The lines are those after the last heading.
 *
 *     Dag som ovan                 Mötesordförande
 *     Vid protokollet              Tuva Sandelius
 */
export function startOfSignatures(lines: readonly Line[]): number {
  const start = lines.findIndex(
    (line, i) =>
      (opensSignatures(line, lines[i + 1]) || signsAlone(line, lines[i - 1])) &&
      restIsSignatures(lines.slice(i)),
  );
  if (start === -1) return lines.length;
  return isNameAboveRole(lines, start) ? start - 1 : start - heightOfSigner(lines, start);
}

/**
 * One who signs above the own role, and below it how the others do: the lines that this takes above the given one.
 *
 *     Tuva Sandelius
 *     Sekr.
 *
 *     Justeras:
 */
function heightOfSigner(lines: readonly Line[], at: number): number {
  const [text, name, role] = [lines[at - 3], lines[at - 2], lines[at - 1]];
  if (name === undefined || role === undefined || roleOf(role.text)?.rest !== '') return 0;
  if (isDone(role.text) || role.gapBefore || roleOf(name.text) !== null || !isNameLine(name.text)) return 0;
  return name.gapBefore && !leadsToNames.test(text?.text ?? '') ? 2 : 0;
}

/**
 * Each signs above the own role, so that the block begins with a name:
 *
 *     Tuva Sandelius
 *     Sekreterare
 */
function isNameAboveRole(lines: readonly Line[], at: number): boolean {
  const [above, role] = [lines[at - 1], lines[at]];
  if (above === undefined || role === undefined || isDone(role.text)) return false;
  if (!isRoleRow(role) || roleOf(above.text) !== null || !isNameLine(above.text)) return false;
  const last = lines
    .slice(at)
    .findLast(({ cells }) => cells.some((cell) => roleOf(cell) || isNameLine(cell)));
  return last !== undefined && last.cells.some((cell) => roleOf(cell)?.rest === '');
}

// Mötet valde   Till styrelse valdes:   Arne Lilja, kassör   (what stands below is a list of those chosen)
const leadsToNames = new RegExp(
  `[:,]$|(?<!\\p{L})(?:valde?s?|väl(?:ja|jer|js)|utse[rs]?|utså\\p{L}*)$|^${personName}(?:\\s\\(\\p{L}{1,5}\\))?\\s?[,–-]\\s`,
  'u',
);

/** Siv Torell, sekreterare   (apart from the text above) */
function signsAlone(line: Line, above: Line | undefined): boolean {
  if (above === undefined || signedWithRole(line.text).length === 0) return false;
  return (line.gapBefore || /[.!?]$/u.test(above.text)) && !leadsToNames.test(above.text);
}

/** Every cell of the line is a role and nothing else: `Ordförande      Sekreterare`. */
function isRoleRow({ cells }: Line): boolean {
  return cells.every((cell) => roleOf(cell.trim())?.rest === '');
}

function opensSignatures(line: Line, next: Line | undefined): boolean {
  // Vid protokollet:   Justeras:
  if (line.cells.every((cell) => opening.test(cell.trim()))) return true;
  if (/^[_.…]{4,}/u.test(line.text)) return true;
  if (line.cells.length > 1 && isRoleRow(line)) return true;
  const role = roleOf(line.text);
  return role !== null && (role.rest !== '' ? isSigner(role.rest) : isNameLine(next?.text ?? ''));
}

/** A person, and nothing that one does: not `Ordförande Greta Ahlmark (S) ställer förslagen mot varandra`. */
function isSigner(text: string): boolean {
  const [name] = findPersons(text);
  if (name === undefined) return false;
  const after = text.slice(text.indexOf(name) + name.length).replace(/^\s?\([^()]*\)/u, '');
  return !/^\s\p{Ll}{3,}(?:er|ar|de|te|r)(?!\p{L})/u.test(after);
}

/** After the signatures come names, roles, dates and dotted lines, not running text. */
function restIsSignatures(lines: readonly Line[]): boolean {
  const running = lines
    .slice(0, 12)
    // Justerande ................ ................
    .map(({ text }) => ({ text: text.replace(/\s*[_.…]{4,}/gu, '') }))
    .filter(({ text }) => text.length > 70 && /[.!?]$/u.test(text) && !tellsOfAdjusting.test(text));
  return running.length === 0;
}
