import { personName } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';
import { isListedPerson } from './attendee-entries.ts';
import type { CoverRow } from './cover.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverKey } from './cover-labels.ts';

interface Titled {
  readonly title: string;
  readonly text: string;
}

/** The paragraphs in which a roll is called. */
const openingParagraphs = 4;
const listKeys: ReadonlySet<CoverKey> = new Set(['deciding', 'present', 'others', 'absent']);
// a list of members under an election is no list of those present
const saysPresence = /närvar|deltag|beslutande|tjänstgör|frånvar|förhin|förfall|återbud/iu;

// Följande ledamöter hade infunnit sig: …   Vid uppropet antecknades följande såsom närvarande: …
const announced =
  /(?:följande|nedanstående)[^:.]{0,80}(?:närvar|infunnit sig|infann sig|deltog|deltar|mött)[^:.]{0,40}:\s*(.*)$/iu;
// Närvarande var …   Vid mötet närvarade …   Från styrelsen deltog …
const toldFirst =
  /^(?:(?:Vid|På|Till) (?:dagens )?(?:mötet?|sammanträdet|stämman|årsmötet),? |Från styrelsen )?(?:närvarade|närvarande (?:var|voro|är)|deltog|hade infunnit sig|infann sig|infunno sig)(?: följande| från styrelsen)?:?\s+(.+)$/iu;
// Greta Ahlmark, Arne Lilja och Siv Torell var närvarande.
const toldLast = new RegExp(
  `^((?:[Oo]rdföranden )?${personName}.*?) (?:var|voro|är|närvarade|hade infunnit sig)(?: närvarande)?(?: vid mötet| på mötet)?\\.?$`,
  'u',
);

/**
 * The cover's lists; where those of members name nobody (`Beslutande  31 ledamöter, se § 38`), the lists in running text
 * before the first paragraph, or in the first ones, stand before them.
 */
export function withRunningLists(
  rows: readonly CoverRow[],
  opening: string,
  paragraphs: readonly Titled[],
): readonly CoverRow[] {
  const members = rows.filter(isMembersList);
  if (members.some(({ values }) => values.some(isListedPerson))) return rows;
  const found = runningLists(opening, paragraphs);
  // those called up are the ones that the cover says decide
  const decide = members.some(({ key }) => key === 'deciding');
  const lists = found.map((row) =>
    decide && row.key === 'present' ? { ...row, key: 'deciding' as const } : row,
  );
  return found.length === 0 ? rows : [...lists, ...rows.filter((row) => !members.includes(row))];
}

function isMembersList({ key }: CoverRow): boolean {
  return key === 'deciding' || key === 'present';
}

function runningLists(opening: string, paragraphs: readonly Titled[]): readonly CoverRow[] {
  const titled = paragraphs
    .slice(0, openingParagraphs)
    .map(({ title, text }) => `${titleLabel(title)}${text}`);
  for (const text of [opening, ...titled]) {
    const rows = readText(text);
    if (rows.some(isMembersList)) return rows;
  }
  return [];
}

/** `§ 2 Närvarande` over a list is its label. */
function titleLabel(title: string): string {
  return /^(?:Närvarande|Närvaro|Deltagare|Närvaroförteckning|Närvarolista)[:.]?$/iu.test(title)
    ? 'Närvarande:\n'
    : '';
}

function readText(text: string): readonly CoverRow[] {
  const rows: { key: CoverKey; label: string; values: string[]; page: number }[] = [];
  let open = false;
  for (const block of text.split('\n')) {
    for (const sentence of splitSentences(block)) {
      const row = readSentence(sentence.text, rows.length > 0);
      if (row) rows.push({ ...row, values: [...row.values] });
      const last = rows.at(-1);
      const goesOn: boolean = row === null && open && isListedPerson(sentence.text);
      if (goesOn) last?.values.push(sentence.text);
      open = row === null ? goesOn : row.values.length === 0 || isListedPerson(row.values[0] ?? '');
    }
  }
  return rows.filter(({ values }) => values.length > 0);
}

function readSentence(sentence: string, begun: boolean): CoverRow | null {
  const label = readCoverLabel(sentence);
  if (label && listKeys.has(label.key) && (begun || saysPresence.test(label.label))) {
    const values = label.rest === '' ? [] : [label.rest];
    return values.every(opensList) ? { key: label.key, label: label.label, values, page: 1 } : null;
  }
  const list = (announced.exec(sentence) ?? toldFirst.exec(sentence) ?? toldLast.exec(sentence))?.[1];
  if (list === undefined || /(?<!\p{L})(?:inte|ej|icke|föregående)(?!\p{L})/iu.test(sentence)) return null;
  if (list !== '' && !opensList(list)) return null;
  return { key: 'present', label: 'Närvarande', values: list === '' ? [] : [list], page: 1 };
}

const opensList = (list: string): boolean => isListedPerson(list);
