import type { MemberVote } from '../../../records/minutes.ts';
import { personName } from '../person-names.ts';
import type { VoteList } from '../proceedings/vote-lists.ts';
import { sideOf } from '../proceedings/voter-sentences.ts';
import type { Line } from '../read-lines.ts';
import type { CoverRow } from './cover.ts';

/**
 * A roll that says by a letter who was there, and beside it how each voted:
 *
 *     Namn              Närvarande = N          § 83        § 84
 *                       Frånvarande = F
 *                       Tjänstgörande = Tj      Ja   Nej    Ja   Nej
 *     LEDAMÖTER
 *     Greta Ahlmark     C   N                   Ja               Nej
 *     Arne Lilja        S   F
 *     (Siv Torell)      S   Tj t o m § 83            Nej
 */
export interface CodedRoll {
  readonly rows: readonly CoverRow[];
  /** The deputy's name to the member's, below whom it stands in brackets. */
  readonly replaced: ReadonlyMap<string, string>;
  readonly votes: readonly VoteList[];
  /** Indices into the lines that it was read in; the end is the line after the last. */
  readonly start: number;
  readonly end: number;
}

type Code = 'present' | 'absent' | 'serving';

interface Entry {
  readonly name: string;
  readonly party: string;
  readonly code: Code;
  readonly note: string;
  readonly answers: readonly string[];
  /** Below whom it stands in brackets. */
  readonly replaces: string | null;
  readonly deputy: boolean;
}

const said: readonly (readonly [Code, string])[] = [
  ['present', 'närvarande|närv\\.?'],
  ['absent', 'frånvarande|frånv\\.?'],
  ['serving', 'tjänstgörande(?: ersättare)?|tjg\\.?'],
];
/** So many lines above its first row a roll has its title and its heads. */
const tallestHead = 8;
const longestRow = 140;
const title = /närvaro|omröstning|voterings|upprop/iu;
const sum = /^(?:Antal|Summa|Totalt|S:a)(?!\p{L})/iu;
const answer = '(?:ja|nej|avst(?:år|od|\\.)?|frånv\\.?|frv|[-–—])';

/** Reads the roll among the lines; null where there is none whose letters it explains. */
export function readCodedRoll(lines: readonly Line[]): CodedRoll | null {
  const codes = readCodes(lines);
  if (codes.size < 2) return null;
  const found = readEntries(lines, codes);
  const [first] = found.keys();
  const last = [...found.keys()].at(-1);
  if (first === undefined || last === undefined || found.size < 3) return null;
  const head = lines.slice(Math.max(0, first - tallestHead), first);
  const titled = head.findIndex(({ text }) => title.test(text) || namesCode(text));
  const summed = lines.findIndex(({ text }, at) => at > last && at <= last + 2 && sum.test(text));
  const entries = [...found.values()];
  return {
    rows: rowsOf(entries, lines[first]?.page ?? 1),
    replaced: new Map(
      entries.flatMap(({ name, replaces }) => (replaces === null ? [] : [[name, replaces] as const])),
    ),
    votes: votesOf(entries, paragraphsOver(head), lines[summed]?.text ?? ''),
    start: titled === -1 ? first : first - head.length + titled,
    end: summed === -1 ? last + 1 : summed + 1,
  };
}

// Närvarande = N   F = frånvarande   Tjänstgörande=Tj
const codeFirst = said.map(
  ([code, words]) =>
    [code, new RegExp(`(?<!\\p{L})(\\p{L}{1,3})\\s?=\\s?(?:${words})(?!\\p{L})`, 'iu')] as const,
);
const codeLast = said.map(
  ([code, words]) =>
    [code, new RegExp(`(?<!\\p{L})(?:${words})\\s?=\\s?(\\p{L}{1,3})(?!\\p{L})`, 'iu')] as const,
);

function namesCode(text: string): boolean {
  return [...codeFirst, ...codeLast].some(([, pattern]) => pattern.test(text));
}

function readCodes(lines: readonly Line[]): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  for (const { text } of lines.filter((line) => line.text.includes('='))) {
    const found = codeLast.flatMap(([code, pattern]) => codeIn(text, pattern, code));
    const either =
      found.length > 0 ? found : codeFirst.flatMap(([code, pattern]) => codeIn(text, pattern, code));
    either.forEach(([letters, code]) => codes.set(letters, code));
  }
  return codes;
}

function codeIn(text: string, pattern: RegExp, code: Code): readonly (readonly [string, Code])[] {
  const letters = pattern.exec(text)?.[1];
  return letters === undefined ? [] : [[letters.toLowerCase(), code]];
}

function readEntries(lines: readonly Line[], codes: ReadonlyMap<string, Code>): ReadonlyMap<number, Entry> {
  const letters = [...codes.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const row = new RegExp(
    `^(?:\\d{1,3}[.)]?\\s+)?(\\()?(${personName})\\)?,?\\s+\\(?(\\p{L}{1,5})\\)?\\s+([${letterSet(letters)}]{1,3})(?=\\s|$)((?:\\s+\\S+)*?)((?:\\s+${answer})*)$`,
    'iu',
  );
  const entries = new Map<number, Entry>();
  let deputy = false;
  let member: string | null = null;
  lines.forEach(({ text }, at) => {
    if (/^(?:ersättare|suppleanter)\s*:?$/iu.test(text)) deputy = true;
    else if (/^(?:ordinarie )?ledamöter\s*:?$/iu.test(text)) deputy = false;
    const [, bracket, name = '', party = '', letter = '', note = '', answers = ''] =
      text.length > longestRow ? [] : (row.exec(text) ?? []);
    const code = codes.get(letter.toLowerCase());
    if (code === undefined || !new RegExp(`^${personName}$`, 'u').test(name)) return;
    if (bracket === undefined) member = name;
    entries.set(at, {
      name,
      party,
      code,
      note: note.trim().replace(/\s+/gu, ' '),
      answers: answers
        .trim()
        .split(/\s+/u)
        .filter((one) => one !== ''),
      replaces: bracket === undefined ? null : member,
      deputy,
    });
  });
  return entries;
}

function letterSet(letters: string): string {
  return [...new Set(letters.replaceAll('|', ''))].join('');
}

function rowsOf(entries: readonly Entry[], page: number): readonly CoverRow[] {
  const row = (key: CoverRow['key'], label: string, belongs: (entry: Entry) => boolean): CoverRow => ({
    key,
    label,
    values: entries
      .filter(belongs)
      .map(({ name, party, note }) => `${name} (${party})${note === '' ? '' : ` ${note}`}`),
    page,
  });
  const serves = ({ code, replaces }: Entry): boolean =>
    code !== 'absent' && (code === 'serving' || replaces !== null);
  return [
    row('deciding', 'Ledamöter', (entry) => entry.code === 'present' && !serves(entry) && !entry.deputy),
    row('deciding', 'Tjänstgörande ersättare', serves),
    row('others', 'Ersättare', (entry) => entry.code === 'present' && !serves(entry) && entry.deputy),
    row('absent', 'Frånvarande', ({ code, deputy }) => code === 'absent' && !deputy),
  ].filter(({ values }) => values.length > 0);
}

function paragraphsOver(head: readonly Line[]): readonly number[] {
  return head
    .map(({ text }) => [...text.matchAll(/§\s?(\d{1,4})(?!\d)/gu)].map((match) => Number(match[1])))
    .reduce((most, numbers) => (numbers.length > most.length ? numbers : most), []);
}

/** One answer a column from each who voted; where a row has another number of them, or the printed sums differ, none. */
function votesOf(
  entries: readonly Entry[],
  paragraphs: readonly number[],
  printedSum: string,
): readonly VoteList[] {
  const voters = entries.filter(({ answers }) => answers.length > 0);
  if (voters.length < 2 || voters.some(({ answers }) => answers.length !== paragraphs.length)) return [];
  const votes = paragraphs.map((paragraph, column) => ({
    paragraph,
    head: [],
    members: voters.flatMap(({ name, party, answers }): MemberVote[] => {
      const given = answers[column] ?? '';
      return /^[-–—]$/u.test(given) ? [] : [{ name, organisation: party, vote: sideOf(given) }];
    }),
  }));
  const sums = (printedSum.match(/\d+/gu) ?? []).map(Number);
  const counted = votes.flatMap(({ members }) =>
    (['yes', 'no'] as const).map((side) => members.filter(({ vote }) => vote === side).length),
  );
  const differs = sums.length === counted.length && sums.some((one, i) => one !== counted[i]);
  return differs ? [] : votes;
}
