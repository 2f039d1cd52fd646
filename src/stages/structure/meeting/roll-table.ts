import type { Line } from '../read-lines.ts';
import type { CodedRoll } from './coded-roll.ts';
import type { CoverRow } from './cover.ts';
import { columnOf, columnsOf, readCodes, votesOf } from './roll-columns.ts';
import type { Column, Head } from './roll-columns.ts';
import { readRollRow } from './roll-row.ts';
import type { RollMark, RollPerson, RollRow } from './roll-row.ts';

type Section = 'members' | 'deputies' | 'others';

interface SectionRow extends RollRow {
  readonly section: Section;
}

interface Roll {
  /** By the index of their lines. */
  readonly rows: ReadonlyMap<number, SectionRow>;
  readonly deputiesLabel: string;
  readonly columns: readonly Column[];
  readonly codes: ReadonlyMap<string, Head>;
  /** `Ersätter` over the second person of a row: the first one sits in that one's place. */
  readonly replaces: boolean;
}

const word =
  '(?:Ledam(?:ot|öter)|Ersättare|Suppleanter|Namn|Parti|Organisation|Närv(?:\\.|aro|arande)?|Frånv(?:\\.|aro|arande)?|\\(\\p{Lu}\\p{Ll}?\\),?|Tj(?:g|änstgörande)\\.?|Ers\\.?|Ersätter|Paragraf(?:er)?|Anm(?:\\.|ärkning(?:ar)?)?|Ja|Nej|Avst(?:år|\\.)?|Omröstning(?:ar)?|§{1,2}(?:\\s\\d+)?|\\d+)';
// Ledamöter   Parti   Närv.   Ersättare   Anm.   Ledamot Parti Ersättare   Närvarande   Ersätter
const head = new RegExp(`^${word}(?:[\\s,]+${word})+$`, 'iu');
const opens = /^(?:Ledam(?:ot|öter)|Suppleanter|Namn|Ersättare|Närvarande(?=.*Ersätter))/iu;
const presence = /(?<!\p{L})(?:Närv|Ers(?:ättare|ätter|\.)|Tjänstgörande)/iu;
const deputiesHead = /^(?:Ersättare|Suppleanter)(?!\p{L})/iu;
const membersHead = /^(?:Ordinarie |Valda )?Ledam(?:ot|öter)(?!\p{L})/iu;
// Kansliet   Tjänstemän   (over those who are neither)
const othersHead = /^(?:Övriga|Kansliet|Sekretariatet|Tjänste(?:män|personer)|Adjungerade|Personal)\s*:?$/iu;

/** Fewer rows are no roll. */
const fewest = 3;
/** Lines of the longest roll: the largest councils have 149 members and half as many deputies. */
const longestRoll = 600;
/** Lines between rows: a group's name, a page's number. */
const mostStrays = 2;
/** So many lines below the first hold heads of columns. */
const tallestHead = 3;

/**
 * A roll whose columns mark who was there, and name the deputy in the place of who was not; what a cell is, its kind says,
 * and where marks stand, the head above them:
 *
 *     Ledamöter         Parti   Närv.   Frånv.   Ersättare          § 47
 *                                                                   Ja    Nej
 *     Greta Ahlmark     S       X                                   X
 *     Arne Lilja        S               X        Siv Torell (S)           X
 */
export function readRollTable(lines: readonly Line[]): CodedRoll | null {
  const rowOf = readRowsOnce();
  for (let start = 0; start < lines.length; start += 1) {
    const text = lines[start]?.text ?? '';
    if (!isHead(text)) continue;
    const roll = readRows(lines, start, rowOf);
    if (roll !== null) return describe(roll, lines, start);
  }
  return null;
}

function isHead(text: string): boolean {
  const words = text.replace(/\s{2,}/gu, ' ');
  return opens.test(words) && head.test(words) && presence.test(words.replace(opens, ''));
}

type RowOf = (line: Line, codes: ReadonlyMap<string, Head>) => RollRow | null;

/** Reads the row of a line, which is none where the line is a head. Many heads may stand over the same line: it is read once. */
function readRowsOnce(): RowOf {
  const known = new Map<string, Map<Line, RollRow | null>>();
  return (line, codes) => {
    const letters = [...codes.keys()].join(' ');
    const rows = known.get(letters) ?? new Map<Line, RollRow | null>();
    known.set(letters, rows);
    const before = rows.get(line);
    if (before !== undefined) return before;
    const row = isHead(line.text) ? null : readRollRow(line, new Set(codes.keys()));
    rows.set(line, row);
    return row;
  };
}

function readRows(lines: readonly Line[], start: number, rowOf: RowOf): Roll | null {
  const heads = lines.slice(start, start + tallestHead);
  const heading = heads[0]?.text ?? '';
  const codes = readCodes(heading);
  const rows = new Map<number, SectionRow>();
  let section = sectionOf(heading) ?? 'members';
  let strays = 0;
  for (const [i, line] of lines.slice(start + 1, start + longestRoll).entries()) {
    if (strays > mostStrays) break;
    const at = start + 1 + i;
    const row = rowOf(line, codes);
    if (row !== null && belongs(row, section)) {
      rows.set(at, { ...row, section: row.person.notes.some(isDeputy) ? 'deputies' : section });
    } else section = sectionOf(line.text) ?? section;
    strays = row === null ? strays + 1 : 0;
  }
  if (rows.size < fewest || !isMarked([...rows.values()], heading)) return null;
  const ofSuppleants = lines.slice(start).some(({ text }) => /^Suppleanter(?!\p{L})/iu.test(text));
  return {
    rows,
    deputiesLabel: ofSuppleants ? 'Suppleanter' : 'Ersättare',
    columns: columnsOf(heads),
    codes,
    replaces: /Ersätter(?!\p{L})/iu.test(heading),
  };
}

/** Whom the rows below a line are of; null where it heads none. */
function sectionOf(text: string): Section | null {
  if (deputiesHead.test(text)) return 'deputies';
  if (membersHead.test(text)) return 'members';
  return othersHead.test(text) ? 'others' : null;
}

function isDeputy(note: string): boolean {
  return /^(?:ersättare|suppleant)$/iu.test(note);
}

/** Those who are neither have a mark; a list of officials may stand below the roll. */
function belongs({ person, marks, other }: RollRow, section: Section): boolean {
  return marks.length > 0 || (section !== 'others' && (other !== null || person.party !== null));
}

/** Most rows say who was there; where deputies alone have a column, few do. */
function isMarked(rows: readonly RollRow[], heading: string): boolean {
  const marked = rows.filter(({ marks, other, person }) => {
    return marks.length > 0 || other !== null || saysWhen(person);
  });
  return marked.length * 2 >= rows.length || /Parti\s+(?:Tj\S+\s+)?Ers/iu.test(heading);
}

function saysWhen({ notes }: RollPerson): boolean {
  return notes.some((note) => note.includes('§'));
}

function describe(roll: Roll, lines: readonly Line[], start: number): CodedRoll {
  const heading = lines[start]?.text ?? '';
  const votes = votesOf(
    [...roll.rows.values()].map((row) => withVoter(row, roll)),
    roll.columns,
  );
  const seats = [...roll.rows.values()].filter(({ section }) => section === 'members');
  const beside = seats.flatMap(({ person, other }) => (other === null ? [] : [{ member: person, other }]));
  const serving = roll.replaces ? [] : beside.map(({ member, other }) => deputyOf(member, other));
  const serve = new Set(serving.map(({ name }) => name));
  const vote = new Set(votes.flatMap(({ members }) => members.map(({ name }) => name)));
  const listed = (place: Place): readonly RollPerson[] =>
    [...roll.rows.values()]
      .filter((row) => placeOf(row, roll, { serve, vote }) === place)
      .map(({ person }) => person);
  const list = (key: CoverRow['key'], label: string, persons: readonly RollPerson[]): CoverRow => {
    return { key, label, values: persons.map(valueOf), page: lines[start]?.page ?? 1 };
  };
  const served = /tjänstg|tjg/iu.test(heading) ? 'Tjänstgörande ersättare' : 'Ersättare';
  return {
    rows: [
      list('deciding', 'Beslutande', listed('member')),
      list('deciding', served, [...serving, ...listed('voting deputy')]),
      list('others', roll.deputiesLabel, listed('deputy')),
      list('others', '', listed('other')),
      list('absent', 'Frånvarande', listed('away')),
    ].filter(({ values }) => values.length > 0),
    replaced: new Map(
      beside.map(({ member, other }) =>
        roll.replaces ? [member.name, other.name] : [other.name, member.name],
      ),
    ),
    votes,
    lines: new Set([start, ...headsWithin(lines, start, roll), ...roll.rows.keys()]),
  };
}

/** In the row of a member who was not there, the deputy in the member's place votes. */
function withVoter(row: SectionRow, roll: Roll): SectionRow {
  const { person, other } = row;
  if (other === null || roll.replaces || stateOf(row, roll) === 'there') return row;
  return { ...row, person: deputyOf(person, other) };
}

/** Heads of columns and of groups among the rows. */
function headsWithin(lines: readonly Line[], start: number, { rows }: Roll): readonly number[] {
  const last = [...rows.keys()].at(-1) ?? start;
  return lines.slice(0, last).flatMap(({ text }, at) => {
    const opensRows = rows.has(at + 1) && (deputiesHead.test(text) || othersHead.test(text));
    const isOwn = opensRows || head.test(text.replace(/\s{2,}/gu, ' '));
    return at > start && !rows.has(at) && isOwn ? [at] : [];
  });
}

type Place = 'member' | 'voting deputy' | 'deputy' | 'other' | 'away';

/** Whose list a row's person belongs to; null for one who was not there, and need not have been, or stands in another list. */
function placeOf(
  row: SectionRow,
  roll: Roll,
  { serve, vote }: { readonly serve: ReadonlySet<string>; readonly vote: ReadonlySet<string> },
): Place | null {
  const there = stateOf(row, roll) === 'there';
  if (row.section === 'others') return there ? 'other' : null;
  if (row.section === 'members') return there ? 'member' : 'away';
  if (!there || serve.has(row.person.name)) return null;
  return vote.has(row.person.name) ? 'voting deputy' : 'deputy';
}

/** A deputy sits for the member's party where no other is named. */
function deputyOf({ party }: RollPerson, deputy: RollPerson): RollPerson {
  return { ...deputy, party: deputy.party ?? party };
}

function valueOf({ name, party, notes }: RollPerson): string {
  const said = notes.filter((note) => !isAwayNote(note)).map((note) => `, ${note}`);
  return `${name}${party === null ? '' : ` (${party})`}${said.join('')}`;
}

function isAwayNote(note: string): boolean {
  return /^(?:frånvar|förhind|ledig|sjuk)/iu.test(note);
}

/** Whether the row's member was there: by the mark, by the head over it, else by who sits in the member's place. */
function stateOf({ person, marks, other }: RollRow, roll: Roll): 'there' | 'away' {
  const marked = marks.map((mark) => stateByMark(mark, roll)).find((state) => state !== null);
  if (marked !== undefined) return marked;
  if (person.notes.some(isAwayNote)) return 'away';
  if (roll.replaces) return 'there';
  if (other !== null) return saysWhen(person) && saysWhen(other) ? 'there' : 'away';
  const needsMark = roll.codes.size > 0 || roll.columns.some((column) => isAttending(column.head));
  return marks.length > 0 || saysWhen(person) || !needsMark ? 'there' : 'away';
}

function stateByMark(mark: RollMark, { columns, codes }: Roll): 'there' | 'away' | null {
  const code = codes.get(mark.text.toLowerCase());
  if (code === 'there' || code === 'away') return code;
  if (/^frånv|^anmält|^förhind|^[–—-]$/iu.test(mark.text)) return 'away';
  if (/^närv/iu.test(mark.text)) return 'there';
  const column = columnOf(mark, columns);
  const both = columns.filter((one) => isAttending(one.head)).length > 1;
  return both && column !== undefined && isAttending(column.head) ? column.head : null;
}

function isAttending(kind: Head): kind is 'there' | 'away' {
  return kind === 'there' || kind === 'away';
}
