import { personName } from '../person-names.ts';
import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';
import { splitSentences } from '../sentences.ts';
import { isListedPerson } from './attendee-entries.ts';
import type { CoverRow } from './cover.ts';
import { isOpen } from './cover-values.ts';
import { readRollLists } from './roll-lists.ts';
import { listKeys, readCoverLabel } from './cover-labels.ts';
import type { CoverKey } from './cover-labels.ts';
import { givenNameFirst } from './surname-first.ts';
import { readToldLabel, tellsServing } from './told-labels.ts';

// a list of members under an election is no list of those present
const saysPresence = /närvar|deltag|beslutande|tjänstgör|frånvar|förhin|förfall|återbud/iu;

// Följande ledamöter hade infunnit sig: …   Vid uppropet antecknades följande såsom närvarande: …
const announced =
  /(?:följande|nedanstående)[^:.]{0,80}(?:närvar|infunnit sig|infann sig|deltog|deltar|mött)[^:.]{0,40}:\s*(.*)$/iu;
// Närvarande var …   Vid mötet närvarade …   Från styrelsen deltog …
const toldFirst =
  /^(?:(?:Vid|På|Till) (?:dagens )?(?:mötet?|sammanträdet|stämman|årsmötet),? |Från \p{L}+(?: och \p{L}+)? )?(?:närvarade|närvarande (?:var|voro|är)|deltog|hade infunnit sig|infann sig|infunno sig)(?: följande| från styrelsen)?:?\s+(.+)$/iu;
// Greta Ahlmark, Arne Lilja och Siv Torell var närvarande.
const toldLast = new RegExp(
  `^((?:[Oo]rdföranden )?${personName}.*?) (?:var|voro|är|närvarade|hade infunnit sig)(?: närvarande)?(?: vid mötet| på mötet)?\\.?$`,
  'u',
);

/**
 * The cover's lists; where those of members name nobody (`Beslutande  31 ledamöter, se § 38`), the lists in running text
 * before the first paragraph or in the first ones, else a roll behind the protocol, stand before them.
 */
export function withRunningLists(
  printed: readonly CoverRow[],
  opening: readonly Line[],
  paragraphs: readonly (readonly Line[])[],
  behind: readonly Line[],
): readonly CoverRow[] {
  const rows = givenNameFirst(printed);
  const members = rows.filter(isMembersList);
  if (members.some((row) => !tellsServing(row) && row.values.some(isListedPerson))) return rows;
  const told = runningLists(opening, paragraphs);
  const found = told.length > 0 ? told : readRollLists(behind);
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

function runningLists(
  opening: readonly Line[],
  paragraphs: readonly (readonly Line[])[],
): readonly CoverRow[] {
  for (const lines of [opening, ...paragraphs]) {
    const rows = readText(blocksOf(lines));
    if (rows.some(isMembersList)) return rows;
  }
  return [];
}

/** A list's lines each by itself, running text joined; a heading's number left out. */
function blocksOf(lines: readonly Line[]): readonly string[] {
  const blocks: string[] = [];
  lines.forEach(({ text }, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    const goesOn = before?.nearlyFull === true || /^[\p{Ll}(]/u.test(text);
    // the next name of a list, not of a sentence that has room for no more on its line
    const lists =
      isListedPerson(text) &&
      (isListedPerson(last ?? '') || isListedPerson(before?.text ?? '')) &&
      !isOpen(last ?? '');
    if (last !== undefined && goesOn && !lists && readCoverLabel(text) === null)
      blocks[blocks.length - 1] = flowLines([
        { text: last, ending: before?.ending ?? 'space' },
        { text, ending: 'space' },
      ]);
    else blocks.push(text.replace(/^§\s?\d+\s?[a-f]?\.?\s*/u, ''));
  });
  return blocks;
}

function readText(blocks: readonly string[]): readonly CoverRow[] {
  const rows: { key: CoverKey; label: string; values: string[]; page: number }[] = [];
  let open = false;
  for (const block of blocks) {
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
  const told = readToldLabel(sentence);
  // who was there besides is told after the members
  return told === null || (told.label === 'Dessutom' && !begun)
    ? readList(sentence)
    : { key: told.key, label: told.label, values: [told.rest], page: 1 };
}

function readList(sentence: string): CoverRow | null {
  const list = (announced.exec(sentence) ?? toldFirst.exec(sentence) ?? toldLast.exec(sentence))?.[1];
  if (list === undefined || /(?<!\p{L})(?:inte|ej|icke|föregående)(?!\p{L})/iu.test(sentence)) return null;
  if (list !== '' && !opensList(list)) return null;
  const key = /röstberättigade|(?<!\p{L})ledamöter|beslutande/iu.test(
    sentence.slice(0, sentence.length - list.length),
  )
    ? 'deciding'
    : 'present';
  return { key, label: 'Närvarande', values: list === '' ? [] : [list], page: 1 };
}

const opensList = (list: string): boolean => isListedPerson(list);
