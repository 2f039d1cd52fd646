/** Kinds of bodies that meet and decide. */
const stems = [
  'styrelse',
  'nämnd',
  'fullmäktige',
  'utskott',
  'kommitté',
  'råd',
  'direktion',
  'beredning',
  'presidi',
  'delegation',
];
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['ks', 'kommunstyrelse'],
  ['kf', 'kommunfullmäktige'],
  ['rs', 'regionstyrelse'],
  ['au', 'arbetsutskott'],
]);
const meetings = /möte|stämma|sammanträde/iu;

/**
 * Tells whether a body named in running text is the one whose minutes these are: `Styrelsen beslutade …` is a decision
 * in the board's minutes and background in a council's. `opening` is the cover, `makers` those whom decisions name.
 */
export function ownBodyTest(opening: string, makers: readonly string[]): (name: string) => boolean {
  const text = opening.toLowerCase();
  const assembly = /stämma|årsmöte|medlemsmöte|fullmäktigemöte|byamöte/u.test(text);
  const own = stems.filter((stem) => text.includes(stem) && !(assembly && stem === 'styrelse'));
  return (name) => {
    const said = name.toLowerCase();
    if (meetings.test(said) || makers.some((maker) => maker.toLowerCase() === said)) return true;
    // Länsstyrelsen is no board of one's own, even in a board's minutes
    const named = text.includes(said) || text.includes(indefinite(said)) || isShortFor(said, text);
    return named || own.some((stem) => said.startsWith(stem));
  };
}

/** `Föräldrarådet` is a cover's `Föräldraråd`, `Arbetsutskottet` the last part of `Nämndens arbetsutskott`. */
function indefinite(name: string): string {
  return name.length > 6 ? name.replace(/(?<=\p{L}{5})(?:et|en|t|n)$/u, '') : name;
}

/** `KS` is short for kommunstyrelsen. */
function isShortFor(name: string, text: string): boolean {
  const body = abbreviations.get(name);
  return body !== undefined && text.includes(body);
}
