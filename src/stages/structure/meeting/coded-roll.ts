import type { MemberVote } from '../../../records/minutes.ts';
import { findPersons, personName } from '../person-names.ts';
import type { VoteList } from '../proceedings/vote-lists.ts';
import { sideOf } from '../proceedings/voter-sentences.ts';
import type { Line } from '../read-lines.ts';
import type { CoverRow } from './cover.ts';
import { listKeys, readCoverLabel } from './cover-labels.ts';

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
  /** Its entries, heads and letters: indices into the lines that it was read in. */
  readonly lines: ReadonlySet<number>;
}

type Code = 'present' | 'absent' | 'serving';

interface Entry {
  readonly name: string;
  readonly party: string | null;
  readonly code: Code;
  readonly note: string;
  readonly answers: readonly string[];
  /** Below whom it stands in brackets. */
  readonly replaces: string | null;
  readonly bracketed: boolean;
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
// the row's pattern looks at no capitals
const wholeName = new RegExp(`^${personName}$`, 'u');
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
  if (lines.slice(first, last).some(({ text }, i) => !found.has(first + i) && namesPerson(text))) return null;
  const head = lines.slice(Math.max(0, first - tallestHead), first);
  const summed = lines.findIndex(({ text }, at) => at > last && at <= last + 2 && sum.test(text));
  const entries = [...found.values()];
  return {
    rows: rowsOf(entries, [...codes.values()].includes('serving'), lines[first]?.page ?? 1),
    replaced: new Map(
      entries.flatMap(({ name, replaces }) => (replaces === null ? [] : [[name, replaces] as const])),
    ),
    votes: votesOf(entries, paragraphsOver(head), lines[summed]?.text ?? ''),
    lines: new Set(
      lines.flatMap(({ text }, at) => {
        const above = at >= first - head.length && at < first;
        const isOwn = at === summed || namesCode(text) || (above ? isHead(text) : at >= first && at <= last);
        return isOwn && (found.has(at) || !isOfCover(text)) ? [at] : [];
      }),
    ),
  };
}

// Namn   § 83   § 84   Ja Nej   LEDAMÖTER   1:a valkretsen
const heads =
  /^(?:Namn|Parti|Ja|Nej)(?!\p{L})|^§|valkrets|^(?:ordinarie )?(?:ledamöter|ersättare|suppleanter)\s*:?$/iu;

function isHead(text: string): boolean {
  return heads.test(text) || title.test(text);
}

/** `Sekreterare: Ivar Stenlund`, which may stand beside the roll's rows or in its head. */
function isOfCover(text: string): boolean {
  const label = readCoverLabel(text);
  return label !== null && !listKeys.has(label.key);
}

function namesPerson(text: string): boolean {
  return !isOfCover(text) && !heads.test(text) && findPersons(text).length > 0;
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
    `^(?:\\d{1,3}[.)]?\\s+)?(\\()?(${personName})\\)?(?:,?\\s+\\(?(\\p{L}{1,5})\\)?)?,?\\s+([${letterSet(letters)}]{1,3})(?=\\s|$)((?:\\s+\\S+)*?)((?:\\s+${answer})*)$`,
    'iu',
  );
  const entries = new Map<number, Entry>();
  let deputy = false;
  let member: string | null = null;
  lines.forEach(({ text }, at) => {
    if (/^(?:ersättare|suppleanter)\s*:?$/iu.test(text)) deputy = true;
    else if (/^(?:ordinarie )?ledamöter\s*:?$/iu.test(text)) deputy = false;
    const [, bracket, name = '', party = null, letter = '', note = '', answers = ''] =
      text.length > longestRow ? [] : (row.exec(text) ?? []);
    const code = codes.get(letter.toLowerCase());
    if (code === undefined || !wholeName.test(name)) return;
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
      replaces: bracket === undefined || code !== 'serving' ? null : member,
      bracketed: bracket !== undefined,
      deputy,
    });
  });
  return entries;
}

function letterSet(letters: string): string {
  return [...new Set(letters.replaceAll('|', ''))].join('');
}

function rowsOf(entries: readonly Entry[], saysWhoServes: boolean, page: number): readonly CoverRow[] {
  const row = (key: CoverRow['key'], label: string, belongs: (entry: Entry) => boolean): CoverRow => ({
    key,
    label,
    values: entries
      .filter(belongs)
      .map(
        ({ name, party, note }) =>
          `${name}${party === null ? '' : ` (${party})`}${note === '' ? '' : ` ${note}`}`,
      ),
    page,
  });
  const isMember = ({ bracketed, deputy }: Entry): boolean => !bracketed && !deputy;
  // without a letter for serving, one in brackets who was there may have served
  const mayServe = ({ bracketed }: Entry): boolean => bracketed && !saysWhoServes;
  return [
    row('deciding', 'Beslutande', (entry) => entry.code === 'present' && isMember(entry)),
    row('deciding', 'Tjänstgörande ersättare', ({ code }) => code === 'serving'),
    row('present', 'Ersättare', (entry) => entry.code === 'present' && mayServe(entry)),
    row('others', 'Ersättare', (entry) => {
      return entry.code === 'present' && !isMember(entry) && !mayServe(entry);
    }),
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
