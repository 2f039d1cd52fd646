import { flowLines } from '../flow-lines.ts';
import { bodyFromDecisions } from './body-from-decisions.ts';
import type { DecidedParagraph } from './body-from-decisions.ts';
import { asWritten, bodyKinds, cleanBodyName } from './body-name.ts';
import type { CoverRow } from './cover.ts';
import { labelledBody, withoutDates } from './labelled-body.ts';
import { namesPlace, startOfPlace } from './place-words.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { Line } from '../read-lines.ts';

const namesBody = new RegExp(
  `${bodyKinds}|(?<!\\p{L})(?:Brf|BRF|AB|IF|IK|BK|SK|GK|HSB|LO|ABF|PRO|SPF)(?!\\p{L})`,
  'iu',
);
/** Those that decide, before the commune or company that they are of. */
const organ =
  /nämnd(?:en)?(?!\p{L})|styrelsen?(?!\p{L})|fullmäktige|utskott(?:et)?(?!\p{L})|beredning(?:en)?(?!\p{L})|direktion(?:en)?(?!\p{L})|råd(?:et)?(?!\p{L})|kommitté(?:n)?(?!\p{L})|presidium/iu;
/** The authority whose organ met, if the page names that too. */
const authority =
  /^(?:\p{Lu}[\p{L}-]+s? (?:läns )?(?:kommun|stad|landsting|församling|pastorat)|Landstinget (?:i )?\p{Lu}[\p{L}-]+|Region \p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?|\p{Lu}[\p{L}-]+s? kommun(?:, .*)?)$/iu;
const otherWord =
  /protokoll|sammanträde|delegationsbeslut|(?<!\p{L})anmälan|möte(?!\p{L})|(?<!\p{L})möte|årsmöte|årsstämma|styrelsemöte|föreningsstämma|utdrag|dagordning|kallelse|närvar|justera|(?<!\p{L})(?:ordförande|ledamot|ledamöter|ersättare|suppleant|sekreterare|kassör|chef)(?!\p{L})|direktör/iu;

/** Letters of the opening that are searched for the body's name. */
const longestOpening = 1200;

/**
 * Which body met: the cover's `Instans`, else what the title says the meeting was of, else a line of the cover or of
 * the running header that is a body's name, else who decides throughout. Null rather than a guess.
 */
export function readBody(
  cover: readonly CoverRow[],
  lines: readonly Line[],
  headers: readonly string[],
  paragraphs: readonly DecidedParagraph[],
): string | null {
  const labelled = cover.filter((row) => row.key === 'body').map(labelledBody);
  const named = labelled.find((name) => name !== null);
  if (named !== undefined) return named;
  const opening = openingOf(lines.slice(0, 8));
  const title = openingOf(lines.slice(0, labelAt(lines)));
  const texts = paragraphs.map(({ text }) => text);
  const said =
    fromTitle(title) ??
    fromTitle(opening) ??
    bodyOfPage(ownLines(lines), headers, opening) ??
    bodyOverTitle(lines.slice(0, labelAt(lines)).map(({ text }) => text)) ??
    fromText(texts) ??
    bodyFromDecisions(paragraphs);
  // the commune alone says less than who decides in its minutes
  if (said !== null && authority.test(said)) return bodyFromDecisions(paragraphs) ?? said;
  return said === null || headers.concat(opening).some((text) => text.includes(said))
    ? said
    : asWritten(said, texts);
}

// … Bostadsrättsföreningen Rönnbäret i   (and the place on the next line)
const smallWord = /\s(?:i|på|vid|för|med|av|och|till)$/u;

/** The first lines, those flowed that go on; a name does not go on after a line that had room left. */
function openingOf(lines: readonly Line[]): string {
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    const open = before?.nearlyFull === true || before?.ending !== 'space' || smallWord.test(before.text);
    const goesOn = open || /^[\p{Ll}(]/u.test(line.text);
    if (before !== undefined && goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map(flowLines).join('\n').slice(0, longestOpening);
}

function bodyOfPage(own: readonly string[], headers: readonly string[], opening: string): string | null {
  const header = fromHeaders(headers);
  const line = bodyOf(own);
  if (line === null) return header ?? possessor(opening);
  if (anyBoard.test(line) && header !== null) return header;
  if (authority.test(line)) {
    return possessor(opening) ?? (header !== null && !authority.test(header) ? header : line);
  }
  // Ferrumsektionen over Ferrumsektionen vid Norrsunds högskola: its usual name
  return header !== null && line.startsWith(`${header} vid `) ? header : line;
}

/** The first lines up to the first label. */
function ownLines(lines: readonly Line[]): readonly string[] {
  return lines
    .slice(0, labelAt(lines))
    .flatMap(({ text, cells }) => (cells.length > 1 ? [...cells, text] : [text]));
}

/** Index of the first label among the first lines, or how many those are. */
function labelAt(lines: readonly Line[]): number {
  const first = lines.slice(0, 12);
  const label = first.findIndex(({ text }) => opensFacts(text));
  return label === -1 ? first.length : label;
}

/** Datum   Sammanträdesdatum Sida   (the day below it) stands beside the body's name, not above what is said of the meeting. */
function opensFacts(text: string): boolean {
  const { key, rest } = readCoverLabel(text) ?? { key: 'other', rest: '' };
  return key !== 'other' && (key !== 'date' || !/^(?:Sida|Blad|Nr)?$/u.test(rest));
}

/** Of several lines an organ of an authority, else the first; else a part of one beside what names the meeting. */
function bodyOf(texts: readonly string[]): string | null {
  const told = texts.filter((text) => !isPlace(text));
  const whole = told.map(ownName);
  const parts = told
    .flatMap((text) => text.split(/\s[–—|·•-]\s|,\s/u))
    .map((part) => ownName(part.replace(meetingOfBody, ' ').replace(meetingWords, ' ')));
  const named = [whole, parts].map((list) => list.filter(isBodyLine)).find((list) => list.length > 0) ?? [];
  const [first] = named;
  if (first === undefined) return null;
  const own = authority.test(first)
    ? named.find((name) => organ.test(name) && !authority.test(name))
    : (churchOf.test(first) && named.find((name) => bareOrgan.test(name))) || first;
  return cleanBodyName(own ?? first);
}

// Landstingets hus, lokal Almen, Vedåkra
function isPlace(text: string): boolean {
  return (
    text.includes(', ') &&
    /(?<!\p{L})(?:lokal|sal|rum|sammanträdesrum)(?!\p{L})/iu.test(text) &&
    !organ.test(text)
  );
}

// Svenska kyrkan, Fyrviks pastorat   over   KYRKORÅDET
const churchOf = /kyrkan|pastorat|församling/iu;
const bareOrgan = /^(?:kyrko(?:rådet|nämnden|styrelsen|fullmäktige)|församlingsrådet)$/iu;

/** Socialnämndens sammanträde den */
const meetingOfBody =
  /(?<=nämnden|styrelsen|utskottet|rådet|fullmäktige|direktionen|beredningen)s\s(?:sammanträde|möte)(?:\sden)?(?!\p{L})/iu;

/** Styrelsemöte Norrsunds Idrottsförening   Protokoll styrelsemöte nr 4 */
const meetingWords =
  /(?<!\p{L})(?:\p{L}*(?:möte|stämma|sammanträde)(?:sprotokoll)?|\p{L}*protokoll)(?:\snr\s?\d+(?:\/\d+)?)?(?!\p{L})/giu;

/** A line without numbers and dates; `Byggnadsnämndens protokoll` is of Byggnadsnämnden. */
function ownName(text: string): string {
  const bare = withoutDates(text).replace(met, '').replace(furniture, '').replace(otherFurniture, ' ').trim();
  const name = withoutAuthority(bare.replace(/^(?:fört (?:vid|av|hos)|för|från|vid|av)\s/iu, ''));
  const owner = /^(.*(?:nämnden|styrelsen|utskottet|rådet|fullmäktige|direktionen|beredningen))s$/iu.exec(
    name,
  )?.[1];
  return owner !== undefined && /protokoll|möte|sammanträde/iu.test(text) ? owner : name;
}

/** Ljusåns vattenråd höll årsmöte onsdagen den …   Fullmäktige vid Fyrviks studentkår sammanträdde … */
const met =
  /\s(?:höll|håller|hade|avhöll|avhåller|sammanträdde|sammanträder|sammanträtt|samlades|samlas|träffades|träffas|möttes|möts|församlades|har (?:hållit|haft|sammanträtt|samlats|träffats|mötts))(?!\p{L}).*$/u;

/** Brunnviks kommun Kommunstyrelsens arbetsutskott, on one line */
function withoutAuthority(text: string): string {
  const own =
    /^(?:\p{Lu}[\p{L}-]+ (?:kommun|stad|landsting|församling|pastorat)|Region \p{Lu}[\p{L}-]+),? (?=\p{Lu})(.+)$/iu.exec(
      text,
    )?.[1];
  return own !== undefined && /^\p{Lu}/u.test(own) && organ.test(own) ? own : text;
}

/** What stands beside a body's name: an organisation number, a place at a school, a page number. */
const furniture =
  /,?\s*\(?(?:org\.?\s?-?(?:nr|nummer)|organisationsnummer)\.?:?\s*[\d-]*\)?|\s+\d{1,3}\s?\(\d{1,3}\)$/giu;

// SAMMANTRÄDESPROTOKOLL   Protokoll (nr 6)   Sammanträdesdatum   2023-05-25   2 (9)
const otherFurniture =
  /(?<!\p{L})(?:\p{L}*protokoll(?: nr \d+(?:\/\d+)?| \(nr \d+\))?|sammanträdesdatum|(?:19|20)\d{2}-\d{2}-\d{2}|(?:sid(?:a|an)?\s)?\d{1,3}\s?\(\d{1,3}\)|(?:blad|sida)(?:\snr)?(?:\s\d{1,3})?)(?!\p{L})/giu;

function fromHeaders(headers: readonly string[]): string | null {
  return bodyOf(
    headers.flatMap((header) =>
      header
        .replace(otherFurniture, '   ')
        .replace(/\s\d{1,3}$/u, '')
        .split(/\s{2,}|\t|\s[—–·|•-]\s|,\s(?=\p{Lu}{4})|,\s(?=org\.?\s?nr|styrelsemöte|årsmöte)/u),
    ),
  );
}

/** Each body has a board of that name, or calls its own so. */
const anyBoard =
  /^(?:(?:klubb|kår|förenings|bolags|sektions|distrikts|förbunds|avdelnings)?styrelsen|utskottet)$/iu;

/** Kommunstyrelsens sammanträde den 3 maj   SOCIALNÄMNDENS PROTOKOLL   Styrelsens möte */
function possessor(opening: string): string | null {
  const name =
    /(?<!\p{L})(\p{L}[\p{L}, -]{0,60}?(?:nämnden|styrelsen|utskottet|beredningen|direktionen|rådet|kommittén|fullmäktige)(?:s arbetsutskott(?:et)?)?)s (?:extra |ordinarie )?(?:sammanträde|protokoll|möte)/iu.exec(
      opening,
    )?.[1];
  return name === undefined || anyBoard.test(name)
    ? null
    : cleanBodyName(name.replace(/^.*(?:protokoll|vid|från|med)\s/iu, ''));
}

/** … styrelsen för Samordningsförbundet i Norrsund …, said twice or more */
function fromText(texts: readonly string[]): string | null {
  const said = new Map<string, number>();
  for (const text of texts) {
    for (const match of text.matchAll(
      /[Ss]tyrelsen(?: och \p{L}+ ledamöter)? (?:för|i) (\p{Lu}\p{L}+(?: (?:i )?\p{Lu}\p{L}+){1,3})/gu,
    )) {
      const name = match[1] ?? '';
      said.set(name, (said.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...said].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && namesBody.test(best[0]) ? best[0] : null;
}

/** Words that every body of the kind is called by. */
const anyBody =
  /^(?:styrelsen?|nämnd(?:en)?|förening(?:en)?|klubb(?:en)?|råd(?:et)?|grupp(?:en)?|utskott(?:et)?|kommun(?:en)?|sektion(?:en)?)$/iu;

// Landstingets kansli   Kansliavdelningen/Siv Torell: who writes the minutes, not who meets
const office =
  /(?<!\p{L})\p{L}*(?:kansli(?:et|avdelningen|enheten)?|ledningsenheten|stadsledningskontoret)(?!\p{L})/iu;

function isBodyLine(text: string): boolean {
  if (
    text.length > 90 ||
    !/^[\p{Lu}\d]/u.test(text) ||
    /^\d{1,3}[.)]\s/u.test(text) ||
    /[!?]|\d{4}|\d[/.:]\d|\((?!publ)/u.test(text)
  )
    return false;
  return (
    namesBody.test(text) &&
    !anyBody.test(text) &&
    !otherWord.test(text) &&
    !office.test(text) &&
    !/:(?!s\s)/u.test(text) &&
    (!text.endsWith('.') || /\.\p{L}\.$/u.test(text))
  );
}

const meetings =
  '(?:(?<!\\p{L})\\p{L}?\\p{Ll}{0,25}(?:[Ss]tämma|[Mm]öte|[Ss]ammanträde|[Ss]ammankomst))(?:t|n)?(?:\\s(?:nr\\s)?\\d+(?:\\/\\d+)?)?';
const when = '(?:den|kl\\.?|klockan|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)';
// Protokoll från extra stämma med Bostadsrättsföreningen Rönnbäret i Norrsund den 3 juni 2008
// Protokoll från årsmöte med Lommarås byalag   Styrelsemöte i Stiftelsen Ahl
const ofBody = new RegExp(
  `${meetings},?\\s(?:med|i|för|hos)\\s(?:(?:aktieägarna|medlemmarna|delägarna|fastighetsägarna)\\s(?:i|inom)\\s)?((?:\\p{Lu}|(?=[\\p{Ll}, -]*(?:fullmäktige|styrelsen|nämnden|rådet|utskottet|kommittén|direktionen|gruppen|beredningen)(?!\\p{L})))(?:[^,\\d\\n]|\\d{1,3}(?![.:/-]?\\d|\\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))){3,90}?)(?=\\n|\\s${when}\\s|\\s?(?:\\d{4}|\\d{1,2}(?:[./:-]|\\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))|,|\\.(?:\\s\\p{Lu}|$)|$|\\s(?:Tid|Plats|Datum|Närvarande|Lokal)(?!\\p{L}))`,
  'u',
);
// fört vid Lövhamra Idrottsförenings årsmöte söndagen
const bodysMeeting = new RegExp(`\\s(?:vid|från)\\s(\\p{Lu}[^,\\d\\n]{3,80}?)s\\s${meetings}(?=\\s|$)`, 'u');

// Koloniföreningen Päronlundens styrelse träffades direkt efter årsmötet
const bodysBoard =
  /(?:^|\s)((?:\p{Lu}[\p{L}-]+\s?)(?:[\p{L}-]+\s){0,4}?[\p{L}-]+?)s styrelse (?:träffades|samlades|sammanträdde|möttes)/u;

function fromTitle(text: string): string | null {
  for (const pattern of [ofBody, bodysMeeting, bodysBoard]) {
    const name = pattern.exec(text)?.[1]?.trim();
    const body = name === undefined ? null : bodyInTitle(name, text);
    if (body !== null) return body;
  }
  return null;
}

function bodyInTitle(name: string, text: string): string | null {
  const own = withoutPlace(name).replace(/^.*(?:möte|protokoll|sammanträde)\s/iu, '');
  if (namesPlace(own) && !/\s/u.test(own)) return null;
  return namesBody.test(own) || /\smed\s\p{Lu}/u.test(text.slice(0, text.indexOf(name)))
    ? cleanBodyName(own)
    : null;
}

// … med Storlommens jaktvårdsområde i Lomviks skola söndagen …   not: … med styrelsen för Högskolan i Norrsund
function withoutPlace(name: string): string {
  const place = startOfPlace(name);
  const own = place === -1 ? name : name.slice(0, place).trim();
  const [word = ''] = /^\p{L}+$/u.exec(own.replace(/^styrelsen (?:för|i) /u, '')) ?? [];
  return word === '' || organ.test(word) ? own : name;
}

/**
 * A name of no known kind, alone on the page's first line, with what was held under it:
 *
 *     Fyrbodarnas byaväg
 *     Protokoll från årsmöte
 */
function bodyOverTitle([first = '', second = '']: readonly string[]): string | null {
  const held = /^(?:\p{L}*protokoll|(?:\p{L}+ )?\p{L}*(?:möte|stämma|sammanträde))(?!\p{L})/iu.test(second);
  const words = first.split(' ');
  const named = /^\p{Lu}[\p{L} &-]+$/u.test(first) && words.length >= 2 && words.length <= 6;
  return held && named && !otherWord.test(first) && !authority.test(first) ? cleanBodyName(first) : null;
}
