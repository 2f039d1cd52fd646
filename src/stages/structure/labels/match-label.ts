import levenshtein from 'fast-levenshtein';

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

type Labels<Kind> = readonly (readonly [string, Kind])[];

/** For each length of a line the labels that it may be a damaged form of: comparing a line with all of them takes long. */
function labelsByLength<Kind>(kinds: ReadonlyMap<string, Kind>): readonly Labels<Kind>[] {
  return Array.from({ length: longestLabel + 1 }, (_, length) =>
    [...kinds].filter(([label]) => Math.abs(label.length - length) <= mostAstray),
  );
}

function nearest<Kind>(line: string, near: readonly Labels<Kind>[]): Kind | undefined {
  return near[line.length]?.find(([label]) => isDamaged(line, label))?.[1];
}

/** Another ending is another word, no damage: `Handlingarnas`. A short label must have a sign that is no letter. */
function isDamaged(line: string, label: string): boolean {
  if (line.startsWith(label) || label.startsWith(line)) return false;
  const allowed = Math.max(
    /[^\p{L}\s]/u.test(line) && label.length >= 6 ? 1 : 0,
    Math.floor(label.length / 8),
  );
  return allowed > 0 && levenshtein.get(line, label) <= Math.min(allowed, 2);
}
