import { findPersons, personName } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';

/** One person of a list, and what stands before and after the name. */
export interface Person {
  readonly name: string;
  /** `ordförande`, where it stands before the name. */
  readonly titled: string | null;
  readonly rest: string;
}

/** A piece of a list between commas. */
export interface Piece {
  readonly text: string;
  /** Joined to the piece before by och. */
  readonly joined: boolean;
}

// … Arne Lilja (S) Siv Torell (M): two columns of a table that became one line
const betweenColumns = new RegExp(
  `(?<=\\)|, (?:ordförande|ersättare|ledamot|suppleant|sekreterare))\\s+(?=${personName}\\s*(?:\\(|,|$))`,
  'u',
);

const office = '(?:(?:\\d:[aeo]|förste|andre|tredje) )?(?:vice )?ordförande';
// Arne Lilja (S), ordförande Siv Torell (M), 1:e vice ordförande: each office stands behind its name
const officesBehind = new RegExp(`(?<=\\), ${office}) (?=${personName} \\([^)]{1,20}\\), ${office})`, 'gu');

const headOfUnit = '(?:[Cc]hef|[Ll]edare|[Ss]amordnare|[Aa]nsvarig) för';
const word = '\\p{Lu}[\\p{L}-]*';
// chef för Barn och Unga Siv Torell: one person
const withinUnit = `(?=\\soch\\s${word}\\s${personName})(?<=${headOfUnit} ${word})`;
const between = new RegExp(
  `(,(?![^()]{0,120}\\))|;|(?<!-)(?!${withinUnit})\\s(?:och|samt)\\s(?=\\p{L})(?![^()]{0,120}\\)))`,
  'u',
);

/** Cuts at commas, semicolons, `och` that stand outside brackets, and between columns. */
export function splitPieces(value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let joined = leadingAnd.test(value);
  for (const part of insetsBehind(value)
    .replace(leadingAnd, '')
    .replace(officesBehind, '; ')
    .split(between)) {
    if (/^(?:,|;|\s(?:och|samt)\s)$/u.test(part)) joined = /och|samt/u.test(part);
    else pieces.push(...columnsOf(part).map((text) => ({ text, joined })));
  }
  return rejoinWords(pieces);
}

// och bolagsjuristen Siv Ahl   (a line of a list in running text)
const leadingAnd = /^(?:och|samt)\s/u;

const spans = '§{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?';
const inset = new RegExp(
  `(?<!\\d)((?:^|\\s)(?:och|samt)),?\\s((?:(?:vid|under|å)\\s(?:behandlingen\\sav\\s)?)?${spans}),?\\s((?:\\p{L}[\\p{L}-]*\\s){0,3}?${personName})`,
  'gu',
);

/** `… samt, §§ 97–99, lantmätare Bo Ek`: what is said of the one who follows stands behind the name, as it does elsewhere. */
function insetsBehind(value: string): string {
  return value.replace(inset, '$1 $3, $2');
}

function columnsOf(part: string): readonly string[] {
  return part.split(betweenColumns).flatMap((text) => {
    const bare = text.trim().replace(/\.$|\s(?:och|samt)$/u, '');
    return bare === '' ? [] : [bare];
  });
}

/** `chef för vatten och avlopp`: och before a small letter parts persons only where it parts titles with names. */
function rejoinWords(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const part =
      piece.joined && readPerson(piece.text) === null && isPartOfWords(piece.text, last?.text ?? '');
    if (part && last) whole[whole.length - 1] = { ...last, text: `${last.text} och ${piece.text}` };
    else whole.push(piece);
  }
  return whole;
}

/** … vatten och avlopp   Fyrviks Friluftsförening och Simsällskapet   (not: … Siv Torell (S) och Vision) */
function isPartOfWords(text: string, before: string): boolean {
  return /^\p{Ll}/u.test(text) || (association.test(text) && association.test(before));
}

const association = /(?:förening|förbund|sällskap|klubb|kår|nämnd|styrelse)(?:en|et)?$/iu;

/** Words by which a title or an office is known, wherever they stand in it. */
export const roleWord =
  /ordf|ledam[oö]t|ersättar|suppleant|sekr(?!et)|sekreterare|kassör|kassa(?!n|$)|chef|ledare|ekonom|revisor|strateg|samordn|handlägg|ombud|direktör|kommunalråd|regionråd|oppositionsråd|borgarråd|adjung|företrädar|protokollf|justerare|föredragande|inspekt|insp\.|advokat|kamrer|sammankallande|ansvarig|mästare|förvaltare|herde|präst|komminister|kantor|kyrkvärd|ålderman|vaktm|konsult|arkitekt|ingenjör|jurist|notarie|registrator|rektor|lärare|utveckl|kommunikatör|controller|assistent|tekniker|koordinator|specialist|kanslist|mätare|fogde|föreståndare|utredare|valberedning|planerare|dietist|psykolog|biolog|ekolog|geolog|kurator|logoped|terapeut|sköterska|upphandlare|informatör|antikvarie|intendent|bibliotekarie|praktikant|director|manager|dekan(?!u)|dekanus|prefekt|(?<!\p{L})(?:vd|mas|medlem|gäst|direktör|disponent|fabrikör|lantbrukare|hemmansägare|kapten|hamnkapten|köpman|grosshandlare|handlande|handlanden|redaktör|doktor|ombudsman|prost|kontraktsprost|major|löjtnant|överste|agronom|nämndeman|riksdagsman|förman|läkare|provinsialläkare|tandläkare|veterinär|distriktsveterinär|adjunkt|lektor|professor|docent|apotekare|godsägare|maskinist|hrr?|herr(?:ar)?|fru(?:ar)?|fröken|frk|adv)(?!\p{L})/iu;

// ordförande Greta Ahlmark   Ledamöterna: Arne Lilja   1:e vice ordföranden Siv Torell   VD Nils Ek
const titledName = new RegExp(
  `^(?:[*•–-]\\s?|\\d{1,2}[.)]\\s)?((?:[\\p{L}\\d][\\p{L}\\d:./&-]*\\s){0,4}?[\\p{L}][\\p{L}./&-]*):?\\s+(?=${personName})`,
  'u',
);
const openingName = new RegExp(`^(?:[*•–-]\\s?|\\d{1,2}[.)]\\s)?(${personName})`, 'u');
const place = /^(?:kommun|region|landsting|stad|län|församling|kommuns)\b/u;

/** Lindehamns Sparbank, Fastighetsservice Tuvan AB: two capitals, but no person. */
export const company =
  /(?<!\p{L})(?:AB|HB|KB|\p{L}{4,30}(?:föreningen|förbundet|sällskapet|klubben|kåren|nämnden|styrelsen)|\p{L}*(?:bank|banken|service|byrån?|konsult|kassan|förmedlingen|sjukhus(?:et)?|universitetet))(?!\p{L})/u;

// Brandmännens Riksförbund
const unionName = /(?:förbund|förening|organisation|federation|facket)$/iu;

// Vedåkra kommun ordförande
export const seatAndOffice =
  /^(\p{Lu}.*?)\s((?:(?:1:e|2:e|förste|andre|vice|v\.)\s)?(?:vice )?(?:ordförande|ordf\.?|ledamot|(?:tjänstg\.?|tjänstgörande|tjg\.?)?\s?(?:ersättare|suppleant)|sekreterare))$/u;

/** The person that a piece of a list opens with, a title before the name or none; null where it opens otherwise. */
export function readPerson(text: string): Person | null {
  return afterTitle(text) ?? atStart(text);
}

// Protokollet förs av föreningens sekreterare Siv Ahl   (a sentence, no title)
const verb =
  /(?<!\p{L})(?:är|var|voro|förs|fördes|förde|tjänstgör|tjänstgjorde|fungera(?:r|de)|utses|utsågs|väljs|valdes)(?!\p{L})/u;

function afterTitle(text: string): Person | null {
  const match = titledName.exec(text);
  const titled = match?.[1];
  if (match === null || titled === undefined || !roleWord.test(titled) || verb.test(titled)) return null;
  // ersättare för Siv Torell: another person's deputy, not her title
  const head = headOf(text);
  if (head !== null) return head;
  if (/(?<!\p{L})(?:för|ersätter|efter|utom|med|av)$/iu.test(titled)) return null;
  const person = atStart(text.slice(match[0].length));
  return person === null ? null : { ...person, titled };
}

const unitAndPerson = new RegExp(
  `^([^,;]*?${headOfUnit} (?:${word} ${word}(?: ${word})?|${word} och ${word}|${word}(?= ${word} ${word}(?: ?[(,§]|$)))) (${personName}.*)$`,
  'u',
);

/** `chef för Intern Service Siv Torell`, `… Barn och Unga Siv Torell`: the last two names are the person's. */
function headOf(text: string): Person | null {
  const [, titled, who = ''] = unitAndPerson.exec(text) ?? [];
  const person = atStart(who);
  return person === null || titled === undefined ? null : { ...person, titled };
}

function atStart(text: string): Person | null {
  const found = openingName.exec(text)?.[1];
  if (found === undefined) return null;
  const name = findPersons(found)[0];
  if (name === undefined || !found.startsWith(name)) return null;
  const rest = text.slice(text.indexOf(name) + name.length).trim();
  if (company.test(text) || unionName.test(name)) return null;
  if (!place.test(rest)) return { name, titled: null, rest };
  // Petra Ek Norrsunds kommun: the last word belongs to what follows
  const words = name.split(' ');
  if (words.length < 3) return null;
  return { name: words.slice(0, -1).join(' '), titled: null, rest: `${words.at(-1) ?? ''} ${rest}` };
}

/** A list that goes on as running text ends at its first sentence: `…, och Siv Torell. Arne Lilja hade anmält förhinder.` */
export function listPart(value: string): string {
  const sentences = splitSentences(value).map(({ text }) => text);
  const end = sentences.findIndex(
    (text, i) =>
      i > 0 && (!isListedPerson(text) || /\s(?:hade|har|är|var|kom|anmäl\p{L}*|öppna\p{L}*)\s/u.test(text)),
  );
  return end === -1 ? value : sentences.slice(0, end).join(' ');
}

/** What a list says of one person takes no more letters. */
const longestPerson = 300;

/** Whether a line of its own is a person of a list: the name alone, or with a party, an office or a note after it. */
export function isListedPerson(text: string): boolean {
  const person = readPerson(splitPieces(text.slice(0, longestPerson))[0]?.text ?? '');
  if (person === null) return false;
  return (
    person.rest === '' ||
    /^[(,§]|^\p{Lu}{1,3}(?!\p{L})/u.test(person.rest) ||
    roleWord.test(person.rest.split(' ')[0] ?? '') ||
    seatAndOffice.test(person.rest)
  );
}
