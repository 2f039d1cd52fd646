import { findPersons } from '../person-names.ts';
import type { CoverRow } from './cover.ts';
import type { SignedName } from './signatures.ts';

/** Where it is said who adjusts the minutes. */
export interface AdjusterSources {
  readonly rows: readonly CoverRow[];
  /** Chosen in the first paragraphs. */
  readonly chosen: readonly string[];
  readonly signed: readonly SignedName[];
  readonly chair: string | null;
  /** Those present. */
  readonly present: ReadonlySet<string>;
}

/** Who adjusts the minutes: as the cover says it, else as they were chosen, else as they signed. */
export function readAdjusters({ rows, chosen, signed, chair, present }: AdjusterSources): readonly string[] {
  const surely = surest(namesByLabel(rows), present);
  const known = new Set([...present, ...surely]);
  const printed = [...new Set(surely.flatMap((name) => partNames(name, known)))];
  // under a cover's Justeras the chair's name stands too
  const others = printed.filter((name) => name !== chair);
  if (printed.length > 0) return others.length > 0 ? others : printed;
  const names = signed.filter(({ role, name }) => role === 'adjuster' && name !== chair);
  // under a mere Justeras the chair signs too
  if (chosen.length > 0 && !names.every(({ asRole }) => asRole)) return chosen;
  return names.length > 0 ? [...new Set(names.map(({ name }) => name))] : chosen;
}

/**
 * Two names may stand on a line with nothing between them: `Anna Sköld David Ek`. They are parted where each is known, as
 * that of somebody present or of an adjuster whose name stands alone too.
 */
function partNames(name: string, known: ReadonlySet<string>): readonly string[] {
  const words = name.split(' ');
  if (words.length < 4) return [name];
  const cuts = words.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')]);
  return cuts.find((names) => names.every((one) => known.has(one))) ?? [name];
}

/** `Utses att justera` and `Justerande` may both name them; the rows of one label go together. */
function namesByLabel(rows: readonly CoverRow[]): readonly (readonly string[])[] {
  const labelled = new Map<string, string[]>();
  for (const row of rows.filter(({ key }) => key === 'adjusters')) {
    const label = row.label.toLowerCase();
    labelled.set(label, [...(labelled.get(label) ?? []), ...namesOf(row)]);
  }
  return [...labelled.values()].map((names) => [...new Set(names)]).filter((names) => names.length > 0);
}

/** Arne Lilja (S) med Siv Torell (M) som ersättare: she steps in only if he cannot. */
export function withoutDeputies(text: string): string {
  return text.replace(
    /(?:[,(]?\s*(?:ersättare|suppleant)\s*:?\s+\p{Lu}|\smed\s\p{Lu}[^,]*?\ssom\s(?:ersättare|suppleant)).*$/u,
    '',
  );
}

function namesOf(row: CoverRow): readonly string[] {
  const text = withoutDeputies(row.values.join('; '));
  return findPersons(
    text.replace(/(?:ordföranden?|ordf\.?),?\s+\p{Lu}\S+(?:\s\p{Lu}\S+)*\s(?:och|samt)\s/iu, ''),
  );
}

/** A damaged name is not among those present: the label whose names are is the surer one, the last of equals. */
function surest(labels: readonly (readonly string[])[], present: ReadonlySet<string>): readonly string[] {
  const known = (names: readonly string[]): number =>
    names.filter((name) => present.has(name)).length / names.length;
  return labels.reduce((best, names) => (best.length === 0 || known(names) > known(best) ? names : best), []);
}
