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
  const roles = new Set(lines.flatMap((_, at) => (isRoleBelow(lines, at) ? [at] : [])));
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

function isRoleBelow(lines: readonly Line[], at: number): boolean {
  const [name, role, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!name || !role || role.gapBefore || next?.gapBefore === false) return false;
  // Underskrifter   (right above the first of them)
  const labelled = readCoverLabel(lines[at - 2]?.text ?? '')?.rest === '';
  if (!name.gapBefore && !labelled) return false;
  const label = readCoverLabel(role.text);
  return label !== null && label.rest === '' && signing.has(label.key) && isNameAlone(name);
}

function isNameAlone({ text, cells }: Line): boolean {
  return cells.length === 1 && readCoverLabel(text) === null && isListedPerson(text);
}
