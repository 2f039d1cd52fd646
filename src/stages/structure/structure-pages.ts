import type { Minutes, Paragraph } from '../../records/minutes.ts';
import type { Furniture, RepairedPage } from '../../records/repaired-page.ts';
import type { Verdict } from '../../records/verdict.ts';
import { readAttachments } from './attachments/read-attachments.ts';
import { readCodedRoll } from './meeting/coded-roll.ts';
import type { CodedRoll } from './meeting/coded-roll.ts';
import { readCover } from './meeting/cover.ts';
import { placeVerdicts } from './decisions/place-verdicts.ts';
import type { PlacedVerdict } from './decisions/place-verdicts.ts';
import { findExtent } from './find-extent.ts';
import { findProtocols } from './numbering/find-protocols.ts';
import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import type { FoundProtocol, NumberingHints } from './numbering/find-protocols.ts';
import { readMeetingDate } from './meeting/meeting-date.ts';
import { readMeetingFacts } from './meeting/meeting-facts.ts';
import type { MeetingSources } from './meeting/meeting-sources.ts';
import { readRollTable } from './meeting/roll-table.ts';
import { readParagraphStyle } from './paragraph-style.ts';
import { readBlocks } from './read-blocks.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';
import { nameChair } from './proceedings/recusals.ts';
import { addAppendedVotes, readAppendedVotes } from './proceedings/appended-votes.ts';
import { addListedVoters, readVoteLists } from './proceedings/vote-lists.ts';
import type { VoteList } from './proceedings/vote-lists.ts';
import { readParagraph } from './read-paragraph.ts';
import type { PartlySure } from './read-paragraph.ts';
import { readNotices } from './checks/read-notices.ts';
import { ofSource } from './of-source.ts';
import type { Source } from './of-source.ts';
import { forgetTexts } from './remember.ts';

/**
 * Reads the minutes that a file's pages hold: one record for each meeting, in the order of the file. Text in which no
 * paragraph is found still gives one record, with its text and a notice. `hints` say what is known of the numbering,
 * `verdicts` what people have ruled of sentences that may or may not decide.
 */
export function structurePages(
  pages: readonly RepairedPage[],
  source: Source,
  hints: NumberingHints = {},
  verdicts: readonly Verdict[] = [],
): Minutes[] {
  forgetTexts();
  const lines = readLines(pages);
  const found = findProtocols(lines, hints);
  const whole: FoundProtocol = {
    start: 0,
    end: lines.length,
    headings: [],
    copyStart: null,
    strays: [],
    continued: new Set(),
  };
  const protocols = found.length > 0 ? found : [whole];
  const placed = placeVerdicts(lines, verdicts);
  return protocols.map((protocol, i) => {
    const own = placed.filter(({ index }) => ownerOf(protocols, index) === protocol);
    return ofSource(readMinutes(protocol, lines, { pages, fileName: source.file, verdicts: own }), source, i);
  });
}

/** The protocol that a line belongs to: the first that has not ended before it; what follows the last is the last's. */
function ownerOf(protocols: readonly FoundProtocol[], index: number): FoundProtocol | undefined {
  return protocols.find(({ end }) => end > index) ?? protocols.at(-1);
}

/** What the minutes of a file have in common. */
interface OfFile {
  readonly pages: readonly RepairedPage[];
  readonly fileName: string;
  readonly verdicts: readonly PlacedVerdict[];
}

/** The roll is called in one of so many first paragraphs. */
const openingParagraphs = 4;

function readMinutes(
  protocol: FoundProtocol,
  lines: readonly Line[],
  { pages, fileName, verdicts }: OfFile,
): Omit<Minutes, 'id' | 'source'> {
  const { headings, copyStart } = protocol;
  const headersOf = (page: number): readonly string[] =>
    pages.filter((one) => one.page === page).flatMap((one) => headerTexts(one));
  const extent = findExtent(protocol, lines, headersOf);
  const headers = furnitureOf(pages, extent.lines, ['header', 'footer']).map(({ text }) => text);
  const behind = lines.slice(extent.attachments.start, extent.attachments.end);
  const { rows, roll } = readRows(extent.cover, behind);
  const date = readMeetingDate({ cover: extent.cover, rows, lines: extent.lines, headers, fileName });
  const style = readParagraphStyle(protocol, extent, lines, { date: date?.date ?? null, headers, verdicts });
  const read = headings.map((heading, i) =>
    readParagraph(heading, lines, headings[i + 1]?.opensAt ?? extent.textEnd, style),
  );
  const tail = lines.slice(headings.at(-1)?.line ?? extent.textEnd, protocol.end);
  const own = read.map(({ paragraph }) => paragraph);
  const paragraphs = withVotesBehind(own, tail, roll?.votes ?? []);
  const { cover, signatures } = extent;
  const facts = readMeetingFacts({
    cover,
    rows,
    roll,
    signatures,
    signatureRows: readCover(signatures),
    headers,
    logos: furnitureOf(pages, extent.lines, ['logo']).map(({ text }) => text),
    paragraphs,
    openings: openingsOf(headings, lines, extent.textEnd),
    behind,
    date,
  });
  const attachments = readAttachments(lines, extent.attachments, { headersOf, paragraphs, body: facts.body });
  return {
    ...facts,
    paragraphs: [...nameChair(paragraphs, facts.chair)],
    attachments,
    notices: readNotices({
      facts,
      paragraphs,
      unsure: read.flatMap(({ unsure }) => unsure),
      resting: restingOf(verdicts, read),
      headings,
      strays: protocol.strays.filter(({ line }) => line < extent.textEnd),
      attachments,
      lines,
      lastPage: lines[protocol.end - 1]?.page ?? 1,
      own: extent.lines,
      pageNumbers: furnitureOf(pages, lines.slice(protocol.start, protocol.end), besideText),
      copyPage: copyStart === null ? null : (lines[copyStart]?.page ?? null),
    }),
    text: textOf(lines.slice(protocol.start, protocol.end)),
  };
}

/** The verdicts that no paragraph is in accordance with. */
function restingOf(verdicts: readonly PlacedVerdict[], read: readonly PartlySure[]): readonly Verdict[] {
  const heeded = new Set(read.flatMap((each) => each.heeded.map(({ verdict }) => verdict)));
  return verdicts.map(({ verdict }) => verdict).filter((verdict) => !heeded.has(verdict));
}

const besideText = ['page-number', 'header', 'footer'] as const;

/** The lines of the first paragraphs, which often say who leads the meeting and who writes. */
function openingsOf(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
  end: number,
): readonly (readonly Line[])[] {
  return headings
    .slice(0, openingParagraphs)
    .map(({ line }, i) => lines.slice(line, headings[i + 1]?.line ?? end));
}

/** The paragraphs with what lists behind the protocol, its last paragraph's lines included, tell of their votes. */
function withVotesBehind(
  paragraphs: readonly Paragraph[],
  tail: readonly Line[],
  ofRoll: readonly VoteList[],
): readonly Paragraph[] {
  const listed = addListedVoters(paragraphs, [...readVoteLists(tail), ...ofRoll]);
  return addAppendedVotes(listed, readAppendedVotes(tail));
}

/** The cover's rows, and those of a roll by letters or marks on the cover or behind the protocol. */
function readRows(cover: readonly Line[], behind: readonly Line[]): Pick<MeetingSources, 'rows' | 'roll'> {
  const listed = readRoll(cover);
  const roll = listed ?? readRoll(behind);
  const others = listed === null ? cover : cover.filter((_, at) => !listed.lines.has(at));
  return { rows: [...readCover(others), ...(roll?.rows ?? [])], roll };
}

function readRoll(lines: readonly Line[]): CodedRoll | null {
  return readCodedRoll(lines) ?? readRollTable(lines);
}

function headerTexts({ furniture }: RepairedPage): readonly string[] {
  return furniture.filter(({ kind }) => kind === 'header').map(({ text }) => text.normalize('NFC').trim());
}

/** What stands beside the text on the pages that the lines stand on. */
function furnitureOf(
  pages: readonly RepairedPage[],
  lines: readonly Line[],
  kinds: readonly Furniture['kind'][],
): readonly { readonly page: number; readonly text: string }[] {
  const numbers = new Set(lines.map((line) => line.page));
  return pages
    .filter(({ page }) => numbers.has(page))
    .flatMap(({ page, furniture }) =>
      furniture
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => ({ page, text: text.normalize('NFC').trim() })),
    );
}

function textOf(lines: readonly Line[]): string {
  return readBlocks(lines)
    .map((block) => block.text)
    .join('\n');
}
