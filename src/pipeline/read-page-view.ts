import type { Database } from 'better-sqlite3';
import { boxAround } from '../records/box-around.ts';
import type { Correction } from '../records/correction.ts';
import { tiltOfPage } from '../records/page-lie.ts';
import type { PageText, TextLine } from '../records/page-text.ts';
import type { PageView, ViewLine } from '../records/page-view.ts';
import type { RepairedPage } from '../records/repaired-page.ts';
import { readCorrections } from '../store/corrections.ts';
import { findOriginalOfMinutes } from '../store/originals.ts';
import { readMachinePage, readSourcePage } from '../store/read-files.ts';
import { applyCorrections } from './apply-corrections.ts';
import { viewDoubts, viewEdits } from './view-edits.ts';

/**
 * One page of the file that holds these minutes: its text with its places and all that was done to it, as it stands now.
 *
 * @param page 1-based, in the file.
 * @returns null where there is none.
 */
export function readPageView(database: Database, minutesId: string, page: number): PageView | null {
  const file = findOriginalOfMinutes(database, minutesId);
  const source = file && readSourcePage(database, file.id, page);
  const machine = file && readMachinePage(database, file.id, page);
  if (file === null || source === null || machine === null) return null;
  const corrections = readCorrections(database, file.id).filter((each) => each.page === page);
  const { sha256, pages } = file;
  return { minutesId, sha256, page, pages, ...viewPage(source, machine, corrections) };
}

type PageParts = Omit<PageView, 'minutesId' | 'sha256' | 'page' | 'pages'>;

function viewPage(source: PageText, machine: RepairedPage, corrections: readonly Correction[]): PageParts {
  const { width, height, verdict } = source;
  const [clean = machine] = applyCorrections([machine], [source], corrections);
  const tilt = tiltOfPage(source);
  const lines = source.lines.map((line) => ({ ...line, box: boxOfLine(line, tilt) }));
  const lineAt = (at: number, text: string): ViewLine => {
    const edits = clean.edits.filter(({ line }) => line === at);
    const doubts = machine.doubts?.filter(({ line }) => line === at) ?? [];
    const words = source.lines[at]?.words ?? [];
    return {
      text,
      sourceLine: at,
      box: lines[at]?.box ?? null,
      edits: viewEdits(edits, words, tilt),
      doubts: viewDoubts(doubts, edits, words, tilt),
      correction: viewCorrection(corrections, source, machine, at),
    };
  };
  return {
    size: width === null || height === null ? null : { width, height },
    tilt,
    verdict,
    source: lines,
    clean: clean.lines.map(({ text, sourceLine, block, ending, fontSize, bold }) => ({
      ...lineAt(sourceLine, text),
      block,
      ending,
      fontSize,
      bold,
    })),
    furniture: clean.furniture.map(({ line, text, kind }) => ({ ...lineAt(line, text), kind })),
    notices: [...source.notices, ...clean.notices],
  };
}

/** Around its words where the page is crooked: a layer's lines reach from their highest word to their lowest there. */
function boxOfLine({ box, words }: TextLine, tilt: number): TextLine['box'] {
  if (tilt === 0) return box;
  const boxes = words.flatMap((word) => word.box ?? []);
  return boxAround(boxes, tilt) ?? box;
}

/** Where the page reads otherwise now than when it was corrected, the correction does not stand. */
function viewCorrection(
  corrections: readonly Correction[],
  source: PageText,
  machine: RepairedPage,
  at: number,
): ViewLine['correction'] {
  const standing = corrections.find(
    ({ line, sourceText }) => line === at && source.lines[at]?.text === sourceText,
  );
  if (standing === undefined) return null;
  const line = machine.lines.find(({ sourceLine }) => sourceLine === at);
  const machineText = line?.text ?? machine.furniture.find((each) => each.line === at)?.text ?? '';
  return { by: standing.correctedBy, at: standing.correctedAt, machineText };
}
