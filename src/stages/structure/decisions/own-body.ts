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
// Protokoll fört vid sammanträde med kommunens revisorer
const auditors = /(?:protokoll|sammanträde)[^.]{0,60} revisorer/u;
/** A board that meets right after the assembly that chose it. */
const boards = /styrelse(?:möte|sammanträde)|styrelsens|konstituerande/u;
/** Those who meet, where they decide as a meeting. */
const members = /^(?:medlemmarna|delägarna|byamännen|deltagarna|de närvarande)$/u;
const meetings = /möte|stämma|sammanträde/iu;

/**
 * Tells whether a body named in running text is the one whose minutes these are: `Styrelsen beslutade …` is a decision
 * in the board's minutes and background in a council's. `opening` is the cover, `makers` those whom decisions name.
 */
export function ownBodyTest(opening: string, makers: readonly string[]): (name: string) => boolean {
  const text = opening.toLowerCase();
  const assembly = /stämma|årsmöte|medlemsmöte|fullmäktigemöte|byamöte/u.test(text);
  const own = stems.filter((stem) => text.includes(stem) && !(assembly && stem === 'styrelse'));
  const deciders = makers.map((maker) => maker.toLowerCase());
  return (name) => {
    const said = name.toLowerCase();
    if (said.startsWith('valberedning')) return false;
    if (said.startsWith('revisor')) return !assembly && auditors.test(text);
    if (meetings.test(said) || members.test(said)) return true;
    if (isOfAnotherKind(said, deciders)) return false;
    if (deciders.some((maker) => maker.endsWith(said))) return true;
    if (assembly && said === 'styrelsen' && !boards.test(text)) return false;
    // Länsstyrelsen is no board of one's own, even in a board's minutes
    const named = text.includes(said) || text.includes(indefinite(said)) || isShortFor(said, text);
    return named || own.some((stem) => said.startsWith(stem));
  };
}

const preparing = /^(?:\p{L}+s )?(?:arbets|presidie)?utskottet$|^\p{L}*(?:beredningen|presidiet)$/u;

/**
 * Tells whether a body prepares matters for the one whose minutes these are: `Arbetsutskottet` in a committee's minutes,
 * not in its own.
 */
export function preparerTest(opening: string): (name: string) => boolean {
  const own = /utskott|beredning|presidi/u.test(opening.toLowerCase());
  return (name) => !own && preparing.test(name.toLowerCase());
}

/**
 * The decisions' announcers name bodies of other kinds: in a council's minutes a board is another, though a quotation
 * may say that it decides.
 */
function isOfAnotherKind(name: string, deciders: readonly string[]): boolean {
  const kind = stems.find((stem) => name.includes(stem));
  if (kind === undefined || deciders.length < 2) return false;
  const same = deciders.filter((decider) => decider.includes(kind)).length;
  return same * 4 <= deciders.length;
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
