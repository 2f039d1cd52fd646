import type { Line } from '../read-lines.ts';
import { putRolesFirst } from './roles-below-names.ts';
import { isNameLine, readSignatures, roleOf, signedWithRole } from './signatures.ts';
import type { SignedName } from './signatures.ts';

/**
 * The signatures at the foot of a cover: roles that stand alone, each above a name, two of them at least. A cover's own
 * rows have their values beside them.
 */
export function readCoverSignatures(cover: readonly Line[]): readonly SignedName[] {
  const lines = putRolesFirst(cover).map(withoutSigningLabel);
  const signed = lines.flatMap((line, i) =>
    roleOf(line.text)?.rest === '' && isNameLine(lines[i + 1]?.text ?? '') ? [i] : [],
  );
  const [first] = signed;
  const last = signed.at(-1);
  if (first === undefined || last === undefined || signed.length < 2) return signedByComputer(lines);
  const names = lines.slice(last + 1).findIndex((line) => !isNameLine(line.text));
  return readSignatures(lines.slice(first, names === -1 ? lines.length : last + 1 + names));
}

// Underskrift Sekreterare .................... Paragrafer 12–19
function withoutSigningLabel(line: Line): Line {
  return { ...line, text: bareRole(line.text), cells: line.cells.map(bareRole) };
}

function bareRole(text: string): string {
  return text
    .replace(/^Underskrift(?:er)?\s+(?=\p{L})/u, '')
    .replace(/\s*[_.…]{4,}(?:\s*Paragraf(?:er)?\s.*)?$/u, '');
}

/**
 * Names with their roles, side by side or below each other, as those who sign by computer are printed:
 *
 *     Anna Berg (S), ordförande   Bo Ek (M), justerare
 */
function signedByComputer(lines: readonly Line[]): readonly SignedName[] {
  const runs: SignedName[][] = [[]];
  for (const { cells } of lines) {
    const signed = cells.map((cell) => signedWithRole(cell.trim()));
    if (signed.every((one) => one.length === 1)) runs.at(-1)?.push(...signed.flat());
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1 && run.some(({ role }) => role === 'adjuster')).flat();
}
