/** What Swedish surnames of two parts end in. */
const endings =
  'ström berg lund gren qvist kvist quist mark man strand dahl dal holm blad blom stedt lind löf löv vall fors hed sten stein feldt felt bäck ås näs sjö hall ryd ros skog borg gård hammar hag back bom stam vik sund rud gårdh hjelm sköld stråle stjerna krona hielm ståhl stål hjärta svärd fält rot kull'.split(
    ' ',
  );
const fewestEndings = 2;
const shortestHead = 3;

/**
 * The surnames that two of the given ones could make: `Falk|man` and `Sten|ström` make Falkström. Swedish families took
 * their names so, and no list has them all. Heads that stand before at least two endings only.
 */
export function formSurnames(names: readonly string[]): readonly string[] {
  const endingsOf = new Map<string, Set<string>>();
  for (const name of names) {
    for (const ending of endings) {
      const head = name.slice(0, name.length - ending.length);
      if (!name.endsWith(ending) || head.length < shortestHead) continue;
      endingsOf.set(head, (endingsOf.get(head) ?? new Set()).add(ending));
    }
  }
  const heads = [...endingsOf].filter(([, own]) => own.size >= fewestEndings).map(([head]) => head);
  const known = new Set(names);
  return heads.flatMap((head) => endings.map((ending) => head + ending)).filter((name) => !known.has(name));
}
