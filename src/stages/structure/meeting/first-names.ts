/** The first names that only one of those present has, with the whole name. */
function firstNamesOf(present: readonly string[]): ReadonlyMap<string, string> {
  const byFirst = new Map<string, string[]>();
  for (const name of present) {
    const [first = ''] = name.split(' ');
    if (name.includes(' ')) byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return new Map(
    [...byFirst].flatMap(([first, names]) => (names.length === 1 ? [[first, names[0] ?? first]] : [])),
  );
}

// Siv valdes   (not: Siv Torell, Siv af Ek)
const word =
  /(?<![\p{L}-])(?<!\p{Lu}[\p{L}-]* )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}-])(?!\s(?:(?:af|von|van|de|der|den|la|du)\s){0,2}\p{Lu})/gu;

/** A text that speaks of those present by their first names, with their surnames: `Siv valdes` as `Siv Torell valdes`. */
export function withSurnames(text: string, present: readonly string[]): string {
  const known = firstNamesOf(present);
  return known.size === 0 ? text : text.replace(word, (first) => known.get(first) ?? first);
}
