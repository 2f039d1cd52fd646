import { attestedHeads } from './attested-heads.ts';

/** What Swedish surnames of two parts end in. */
const endings =
  'ström berg lund gren qvist kvist quist mark man strand dahl dal holm blad blom stedt lind löf löv vall fors hed sten stein feldt felt bäck ås näs sjö hall ryd ros skog borg gård hammar hag back bom stam vik sund rud gårdh hjelm sköld stråle stjerna krona hielm ståhl stål hjärta svärd fält rot kull'.split(
    ' ',
  );

/**
 * The surnames that two of the given ones could make: `Falk|man` and `Sten|ström` make Falkström. Swedish families took
 * their names so, and no list has them all. Heads that stand before at least two endings only.
 */
export function formSurnames(names: readonly string[]): readonly string[] {
  const known = new Set(names);
  return attestedHeads(names, endings)
    .flatMap((head) => endings.map((ending) => head + ending))
    .filter((name) => !known.has(name));
}
