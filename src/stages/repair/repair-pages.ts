import { applyLineEdits } from '../../records/apply-edits.ts';
import type { PageText } from '../../records/page-text.ts';
import type { Edit, RepairedPage } from '../../records/repaired-page.ts';
import { closePages } from './close-pages.ts';
import { findChanges } from './find-changes.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { normalizeCharacters } from './rules/normalize-characters.ts';
import { readText, type ReadText } from './words/read-text.ts';
import { applyChanges, openWorkingText } from './working-text.ts';

/** A repaired text may show what was doubtful before; more rounds than this have never been needed. */
const mostRounds = 6;

/**
 * The clean text of a document's pages: furniture set apart, damage repaired, every change recorded. Pages are judged
 * together, so give all of a file's pages at once. Repairing what has been repaired changes nothing more.
 */
export function repairPages(pages: readonly PageText[], lexicon: Lexicon): RepairedPage[] {
  const opened = openWorkingText(pages);
  const normalized = applyChanges(opened, normalizeCharacters(opened));
  const repaired = repairUntilStill(readText(normalized, lexicon), lexicon);
  return closePages(repaired);
}

function repairUntilStill(first: ReadText, lexicon: Lexicon): ReadText {
  let read = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const changes = findChanges(read);
    if (changes.length === 0) return read;
    read = readText(applyChanges(read.text, changes), lexicon);
  }
  return read;
}

/** All lines of a page as repaired, furniture too, in the source's order. */
export function repairedTextLines(page: PageText, repaired: RepairedPage): string[] {
  const edits = new Map<number, Edit[]>();
  for (const edit of repaired.edits) edits.set(edit.line, [...(edits.get(edit.line) ?? []), edit]);
  return page.lines.map((line, index) => applyLineEdits(line.text, edits.get(index) ?? []));
}
