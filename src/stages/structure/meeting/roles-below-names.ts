import { isListedPerson } from './attendee-entries.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverKey } from './cover-labels.ts';
import type { Line } from '../read-lines.ts';

const signing: ReadonlySet<CoverKey> = new Set(['chair', 'secretary', 'adjusters']);

/**
 * Those who sign may have their roles below their names, each pair apart from the next. Two such pairs say so; the roles
 * then come first, as they do elsewhere:
 *
 *     Ivar Stenlund
 *     Sekreterare
 *
 *     Greta Ahlmark
 *     Ordförande
 *
 * or side by side, each role below its name:
 *
 *     Greta Ahlmark (S)        Arne Lilja (M)
 *     Ordförande               Justerare
 */
export function putRolesFirst(lines: readonly Line[]): readonly Line[] {
  const roles = new Set<number>();
  lines.forEach((_, at) => {
    if (isRoleBelow(lines, at, roles)) roles.add(at);
  });
  const above = lines[Math.min(...roles) - 2];
  // Ordförande / Greta Ahlmark / Justerare / Arne Lilja: the first role has no name above it
  if (roles.size < 2 || (above !== undefined && above.cells.every(isSigningLabel))) return lines;
  return lines.flatMap((line, at) => {
    if (roles.has(at)) return [];
    const below = roles.has(at + 1) ? lines[at + 1] : undefined;
    return below === undefined ? [line] : line.cells.flatMap((_, column) => pairAt(line, below, column));
  });
}

/** The role and the name of a column, the one above the other. */
function pairAt(names: Line, roles: Line, column: number): readonly Line[] {
  return [
    { ...cellOf(roles, column), gapBefore: true },
    { ...cellOf(names, column), gapBefore: false },
  ];
}

function cellOf(line: Line, column: number): Line {
  const text = line.cells[column]?.trim() ?? '';
  return line.cells.length === 1 ? line : { ...line, text, cells: [text], cellLefts: [] };
}

/** `known` are the roles found so far, on the lines above. */
function isRoleBelow(lines: readonly Line[], at: number, known: ReadonlySet<number>): boolean {
  const [name, next, after] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  if (!isPair(name, lines[at])) return false;
  // Underskrifter   (right above the first of them, and each below the other down to the last)
  const above = readCoverLabel(lines[at - 2]?.text ?? '');
  const opened = above?.rest === '' && !signing.has(above.key);
  if (next?.gapBefore !== false) return name?.gapBefore === true || above?.rest === '' || known.has(at - 2);
  return isPair(next, after) && (opened || known.has(at - 2));
}

/** Names and right below them as many roles. */
function isPair(names: Line | undefined, roles: Line | undefined): boolean {
  if (names === undefined || roles?.gapBefore !== false || names.cells.length !== roles.cells.length)
    return false;
  return names.cells.every(isNameAlone) && roles.cells.every(isSigningLabel);
}

function isSigningLabel(cell: string): boolean {
  const label = readCoverLabel(cell.trim());
  return label !== null && label.rest === '' && signing.has(label.key);
}

function isNameAlone(cell: string): boolean {
  return readCoverLabel(cell.trim()) === null && isListedPerson(cell.trim());
}
