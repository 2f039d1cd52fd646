const shortestHead = 3;
const fewestEndings = 2;

/** What stands before at least two of the endings among the names, and has three letters or more: `Falk` of Falkman and Falkström. */
export function attestedHeads(names: readonly string[], endings: readonly string[]): readonly string[] {
  const endingsOf = new Map<string, Set<string>>();
  for (const name of names) {
    for (const ending of endings) {
      const head = name.slice(0, name.length - ending.length);
      if (!name.endsWith(ending) || head.length < shortestHead) continue;
      endingsOf.set(head, (endingsOf.get(head) ?? new Set()).add(ending));
    }
  }
  return [...endingsOf].filter(([, own]) => own.size >= fewestEndings).map(([head]) => head);
}
