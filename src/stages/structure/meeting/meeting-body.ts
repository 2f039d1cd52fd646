import { flowLines } from '../flow-lines.ts';
import { joinValues } from './cover.ts';
import type { CoverRow } from './cover.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { Line } from '../read-lines.ts';

const kinds =
  'förbund|förening|kommun|region|landsting|nämnd|styrelse|fullmäktige|utskott|kår|stiftelse|klubb|samfällighet|byalag|församling|bolag|sällskap|lag|råd|distrikt|sektion|avdelning|grupp|kommitté|delegation|hembygd|idrott|fackför|gille|fond';
const namesBody = new RegExp(`${kinds}|(?<!\\p{L})(?:Brf|AB|IF|IK|BK|SK|HSB|LO|ABF|PRO)(?!\\p{L})`, 'iu');
const otherWord =
  /protokoll|sammanträde|(?<!\p{L})möte|årsmöte|årsstämma|styrelsemöte|föreningsstämma|utdrag|dagordning|kallelse|närvar|justera|(?<!\p{L})(?:ordförande|ledamot|ledamöter|ersättare|suppleant|sekreterare|kassör|chef)(?!\p{L})/iu;

/** Letters of the opening that are searched for the body's name. */
const longestOpening = 1200;

/**
 * Which body met: the cover's `Instans`, else what the title says the meeting was of, else a line of the cover or of
 * the running header that is a body's name. Null rather than a guess.
 */
export function readBody(
  cover: readonly CoverRow[],
  lines: readonly Line[],
  headers: readonly string[],
  texts: readonly string[],
): string | null {
  const labelled = cover.find((row) => row.key === 'body');
  if (labelled) return labelledBody(labelled);
  const unlabelled = lines.slice(0, 12).map((line) => line.text);
  const titled = fromTitle(flowLines(lines.slice(0, 8)).slice(0, longestOpening));
  if (titled !== null) return titled;
  const firstLabel = unlabelled.findIndex((text) => readCoverLabel(text) !== null);
  const own = (firstLabel === -1 ? unlabelled : unlabelled.slice(0, firstLabel)).find(isBodyLine);
  if (own !== undefined) return clean(own);
  const pieces = headers.flatMap((header) => header.split(/\s{2,}|\s[—–·|•]\s|,\s(?=\p{Lu}{4})/u));
  const header = pieces.map((piece) => piece.trim()).find(isBodyLine);
  return fromText(texts) ?? (header === undefined ? null : clean(header));
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

/** `Samordningsförbundet Ljungsele, förbundsstyrelsen`, `Norrsunds Bostäder AB, org.nr 556000-1234` */
function labelledBody(row: CoverRow): string | null {
  const value = (row.values[0] ?? joinValues(row))
    .replace(/\s+Sammanträdesdatum.*$/u, '')
    .replace(/,?\s*(?:org\.?\s?nr|organisationsnummer).*$/iu, '')
    .replace(/,\s(?:förbunds)?styrelsen$/iu, '');
  return value === '' ? null : clean(value);
}

function isBodyLine(text: string): boolean {
  if (text.length > 90 || !/^[\p{Lu}\d]/u.test(text) || /[!?]|\d{4}|\(/u.test(text)) return false;
  return namesBody.test(text) && !otherWord.test(text) && !/:(?!s\s)/u.test(text) && !text.endsWith('.');
}

const meetings =
  '(?:(?<!\\p{L})\\p{Ll}{0,25}(?:stämma|möte|sammanträde|sammankomst))(?:t|n)?(?:\\s(?:nr\\s)?\\d+(?:\\/\\d+)?)?';
const when = '(?:den|kl\\.?|klockan|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)';
// Protokoll från extra stämma med Bostadsrättsföreningen Rönnbäret i Norrsund den 3 juni 2008
// Protokoll från årsmöte med Lommarås byalag   Styrelsemöte i Stiftelsen Ahl
const ofBody = new RegExp(
  `${meetings},?\\s(?:med|i|för|hos)\\s(\\p{Lu}[^,\\d]{3,90}?)(?=\\s${when}\\s|\\s?\\d|,|\\.(?:\\s\\p{Lu}|$)|$|\\s(?:Tid|Plats|Datum|Närvarande|Lokal)(?!\\p{L}))`,
  'u',
);
// fört vid Lövhamra Idrottsförenings årsmöte söndagen
const bodysMeeting = new RegExp(`\\s(?:vid|från)\\s(\\p{Lu}[^,\\d]{3,80}?)s\\s${meetings}(?=\\s|$)`, 'u');

function fromTitle(text: string): string | null {
  const name = (ofBody.exec(text) ?? bodysMeeting.exec(text))?.[1]?.trim();
  return name !== undefined && namesBody.test(name) ? clean(name) : null;
}

function clean(name: string): string {
  return name.replace(/[\s,.:;–—-]+$/u, '').trim();
}
