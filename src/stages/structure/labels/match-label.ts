import { distance } from 'fastest-levenshtein';

/** Tells which of its labels a line is; undefined where none. */
export type LabelMatcher<Kind> = (text: string) => Kind | undefined;

/** No label line is longer, in letters. */
const longestLabel = 60;

/**
 * Makes a matcher of labels as they are printed: in any case, letter-spaced, with a colon, with a count's `(er)`. A
 * letter that OCR has damaged does not matter in longer labels: one in eight letters, two in sixteen.
 */
export function labelMatcher<Kind>(
  labels: readonly (readonly [Kind, readonly string[]])[],
): LabelMatcher<Kind> {
  const kinds = new Map<string, Kind>();
  const folded = new Map<string, Kind>();
  for (const [kind, patterns] of labels) {
    for (const label of patterns.flatMap(expand)) {
      const plain = label.toLowerCase().replace(/\s+/gu, ' ').trim();
      if (!kinds.has(plain)) kinds.set(plain, kind);
      if (!folded.has(fold(plain))) folded.set(fold(plain), kind);
    }
  }
  const near = labelsByLength(kinds);
  return (text) => {
    if (text.length > longestLabel || !/^[\p{Lu}\d]/u.test(text)) return undefined;
    const line = plainLine(text);
    return (
      kinds.get(line) ?? (line.length >= 6 ? (folded.get(fold(line)) ?? nearest(line, near)) : undefined)
    );
  };
}

/** `Reservation(er|en)` is Reservation, Reservationer, Reservationen; `[till|på]` is till, på. */
export function expand(pattern: string): readonly string[] {
  const group = /\(([^)]*)\)|\[([^\]]*)\]/u.exec(pattern);
  if (!group) return [pattern];
  const [whole, optional, required = ''] = group;
  const choices = optional === undefined ? required.split('|') : ['', ...optional.split('|')];
  const head = pattern.slice(0, group.index);
  const tail = pattern.slice(group.index + whole.length);
  return choices.flatMap((choice) => expand(`${head}${choice}${tail}`));
}

// Y R K A N D E N   Reservation(er):   Yrkande/n   PROTOKOLLSUTDRAG TILL
function plainLine(text: string): string {
  const joined = /^(?:\p{L} ){3,}\p{L}\s?:?$/u.test(text) ? text.replaceAll(' ', '') : text;
  return joined
    .toLowerCase()
    .replace(/(?:\((?:er|ar|n|en|et|r)\)|\/(?:er|ar|n|en))(?=\s|:|$)/gu, '')
    .replace(/\s*[:;]?$/u, '')
    .replace(/\s+/gu, ' ');
}

/** What OCR takes letters for. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['|', 'l'],
  ['!', 'l'],
  ['3', 'e'],
  ['€', 'e'],
  ['5', 's'],
  ['$', 's'],
  ['8', 'b'],
]);

/** Without dots and rings, and with letters for the signs that look like them. */
function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[01|!3€5$8]/gu, (sign) => lookalikes.get(sign) ?? sign);
}

/** Letters that damage adds to a label or takes from it at the most. */
const mostAstray = 2;

interface Label<Kind> {
  readonly label: string;
  readonly kind: Kind;
  /** The letters that it has, a bit each; see lettersOf. */
  readonly letters: number;
}

type Labels<Kind> = readonly Label<Kind>[];

/** For each length of a line the labels that it may be a damaged form of: comparing a line with all of them takes long. */
function labelsByLength<Kind>(kinds: ReadonlyMap<string, Kind>): readonly Labels<Kind>[] {
  const labels = [...kinds].map(([label, kind]) => ({ label, kind, letters: lettersOf(label) }));
  return Array.from({ length: longestLabel + 1 }, (_, length) =>
    labels.filter(({ label }) => Math.abs(label.length - length) <= mostAstray),
  );
}

function nearest<Kind>(line: string, near: readonly Labels<Kind>[]): Kind | undefined {
  const letters = lettersOf(line);
  return near[line.length]?.find(
    (one) =>
      countBits(letters & ~one.letters) <= mostAstray &&
      countBits(one.letters & ~letters) <= mostAstray &&
      isDamaged(line, one.label),
  )?.kind;
}

/** The letters of a text, one of 32 bits for each: a letter astray changes one bit on either side at the most. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Another ending is another word, no damage: `Handlingarnas`. A short label must have a sign that is no letter. */
function isDamaged(line: string, label: string): boolean {
  if (line.startsWith(label) || label.startsWith(line)) return false;
  const allowed = Math.max(
    /[^\p{L}\s]/u.test(line) && label.length >= 6 ? 1 : 0,
    Math.floor(label.length / 8),
  );
  return allowed > 0 && distance(line, label) <= Math.min(allowed, 2);
}
