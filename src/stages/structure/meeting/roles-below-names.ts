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
 */
export function putRolesFirst(lines: readonly Line[]): readonly Line[] {
  const roles = new Set<number>();
  lines.forEach((_, at) => {
    if (isRoleBelow(lines, at, roles)) roles.add(at);
  });
  if (roles.size < 2) return lines;
  return lines.flatMap((line, at) => {
    if (roles.has(at)) return [];
    const below = roles.has(at + 1) ? lines[at + 1] : undefined;
    return below === undefined
      ? [line]
      : [
          { ...below, gapBefore: true },
          { ...line, gapBefore: false },
        ];
  });
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

/** A name and right below it a role. */
function isPair(name: Line | undefined, role: Line | undefined): boolean {
  return name !== undefined && isNameAlone(name) && role?.gapBefore === false && isSigningLabel(role);
}

function isSigningLabel({ text }: Line): boolean {
  const label = readCoverLabel(text);
  return label !== null && label.rest === '' && signing.has(label.key);
}

function isNameAlone({ text, cells }: Line): boolean {
  return cells.length === 1 && readCoverLabel(text) === null && isListedPerson(text);
}
