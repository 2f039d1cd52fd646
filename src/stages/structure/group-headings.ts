// AVSLUTNING   PROPOSITIONER OCH MOTIONER   Del D. Val
const heading =
  /^(?=.*\p{Lu}{6})(?!.*\p{Ll})\p{Lu}[\p{Lu} ,–-]{5,60}$|^(?:Del|Avdelning|Avsnitt|Block) (?:[A-Z]|\d{1,2}|[IVX]{1,4})[.:] \p{Lu}[^.;:]{2,60}$/u;

// att till revisor välja   Till ombud valdes   Stämman utsåg:   (a name in capitals follows)
const asksForName = /(?<!\p{L})(?:\p{L}*välj\p{L}*|\p{L}*vald\p{L}*|utse\p{L}*|utsåg\p{L}*|valt)$|[:,]$/u;

/** Is a line a heading over the next matters of an agenda in groups, below a text that does not ask for names? */
export function isGroupHeading(text: string, above: string): boolean {
  return heading.test(text) && /\p{Ll}/u.test(above) && !asksForName.test(above);
}
