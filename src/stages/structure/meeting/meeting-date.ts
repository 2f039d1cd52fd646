import type { DateEvidence } from '../../../records/minutes.ts';
import { flowLines } from '../flow-lines.ts';
import { joinValues } from './cover.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverRow } from './cover.ts';
import type { CoverKey } from './cover-labels.ts';
import type { Line } from '../read-lines.ts';
import { findDate, findShortDate, findYearlessDate } from '../swedish-dates.ts';

export interface DateSources {
  readonly cover: readonly Line[];
  readonly rows: readonly CoverRow[];
  /** All the lines of the protocol, its attachments left out. */
  readonly lines: readonly Line[];
  /** The running headers and footers of its pages. */
  readonly headers: readonly string[];
  readonly fileName: string;
}

export interface MeetingDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly evidence: DateEvidence;
}

interface Candidate {
  readonly source: DateEvidence['source'];
  readonly text: string;
}

/**
 * When the meeting was, from the surest source that says it: a label, the title, the running header, a line that names
 * the protocol, the first lines, a day whose year stands elsewhere, the file's name, the words that open the meeting.
 */
export function readMeetingDate(sources: DateSources): MeetingDate | null {
  const labelled = labelledValues(sources.rows);
  const whole = [
    ...labelled,
    ...titleOf(sources.cover),
    ...headersOf(sources.headers),
    ...said('header', textsOf(sources.lines).filter(isHeaderLine)),
    ...said('cover', firstLines(sources.cover)),
  ];
  const named: Candidate = { source: 'file-name', text: sources.fileName };
  return (
    firstDated(whole, findDate) ??
    firstDated(labelled, findShortDate) ??
    withYear([...labelled, ...titleOf(sources.cover)], sources) ??
    firstDated([named], (text) => findDate(text.replace(nameJoints, ' '))) ??
    firstDated(titleOf(sources.cover), findShortDate) ??
    firstDated(openingWords(sources), findDate)
  );
}

function firstDated(
  candidates: readonly Candidate[],
  find: (text: string) => { readonly date: string } | null,
): MeetingDate | null {
  for (const evidence of candidates) {
    const found = find(evidence.text);
    if (found) return { date: found.date, evidence: { ...evidence } };
  }
  return null;
}

// protokoll_2024-05-15   kf-almsjo-2024-05-15
const nameJoints = /_|(?<=\p{L})[-–](?=\d)/gu;

const dateKeys = ['date', 'place-and-time', 'time', 'meeting', 'body', 'place'] as const;

function labelledValues(rows: readonly CoverRow[]): readonly Candidate[] {
  return dateKeys.flatMap((key) =>
    rows
      .filter((row) => row.key === key)
      .map((row): Candidate => ({ source: 'cover', text: `${row.label} ${joinValues(row)}`.trim() })),
  );
}

function said(source: Candidate['source'], texts: readonly string[]): readonly Candidate[] {
  return texts.map((text) => ({ source, text }));
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Headers that name the protocol first. */
function headersOf(headers: readonly string[]): readonly Candidate[] {
  const naming = headers.filter((header) => /protokoll|sammanträde|möte|stämma/iu.test(header));
  return said('header', [...new Set([...naming, ...headers])]);
}

const ofOthers: ReadonlySet<CoverKey> = new Set(['other', 'adjusted', 'posted', 'removed']);

/** The cover's first lines; when it is adjusted or put up is not when the meeting was. */
function firstLines(cover: readonly Line[]): readonly string[] {
  return textsOf(cover.slice(0, 6)).filter((text) => !isOfOther(text));
}

// Protokoll nr 4 vid styrelsens sammanträde den 3 maj 2006
const numberedTitle = /^Protokoll nr.*(?:sammanträde|möte|stämma)/iu;

function isOfOther(text: string): boolean {
  return !numberedTitle.test(text) && ofOthers.has(readCoverLabel(text)?.key ?? 'date');
}

/** PROTOKOLL / från extra stämma med … den 3 juni 2008 */
function titleOf(cover: readonly Line[]): readonly Candidate[] {
  const start = cover.findIndex(
    ({ text }) =>
      /protokoll|(?:års|månads|medlems|styrelse|vår|höst)möte|årsstämma|sammanträd|samlades|träffades/iu.test(
        text,
      ) && !isOfOther(text),
  );
  if (start === -1) return [];
  const lines = cover.slice(start, start + 6);
  const end = lines.findIndex(({ text }, i) => i > 0 && isOfOther(text));
  const title = lines.slice(0, end === -1 ? lines.length : end);
  return said(
    'cover',
    title.map((_, i) => flowLines(title.slice(0, i + 1))),
  );
}

/** SAMMANTRÄDESPROTOKOLL 2023-03-17 2(3) */
function isHeaderLine(text: string): boolean {
  if (!/protokoll(?!et|en)|sammanträdesdatum/iu.test(text)) return false;
  return (text.match(/\p{L}{2,}/gu) ?? []).length <= 5 && !/föregående|förra|justera|den \d/iu.test(text);
}

/** `Tisdagen den 3 maj kl 19` on the cover, and one year only in the title, the headers and the file's name. */
function withYear(candidates: readonly Candidate[], sources: DateSources): MeetingDate | null {
  const texts = [...textsOf(sources.cover.slice(0, 12)), ...sources.headers, sources.fileName];
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/gu) ?? []));
  const [year] = years;
  if (year === undefined || years.size > 1) return null;
  return firstDated(candidates, (text) => findYearlessDate(text, Number(year)));
}

/** Ordföranden hälsade alla välkomna till årsmötet den 3 maj 2023. */
function openingWords({ cover, lines }: DateSources): readonly Candidate[] {
  const after = (cover.at(-1)?.index ?? lines[0]?.index ?? 0) + 1;
  const opening = lines.filter(({ index }) => index >= after).slice(0, 12);
  const pairs = opening.map(({ text }, i) => `${text} ${opening[i + 1]?.text ?? ''}`.trim());
  return said(
    'text',
    pairs.filter(
      (text) =>
        /välkomn|öppna/iu.test(text) &&
        /möte|stämma|sammanträde/iu.test(text) &&
        !/protokoll|föregående/iu.test(text),
    ),
  );
}
