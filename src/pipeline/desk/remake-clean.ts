import { learnWords } from '../../stages/repair/archive/learn-words.ts';
import { readCorrections } from '../../store/corrections.ts';
import { renewLearnedWords } from '../../store/learned-words.ts';
import { readPreviousLast } from '../../store/previous-meeting.ts';
import { readBody, readMadeBy, readMachinePages, readSourcePages } from '../../store/read-files.ts';
import type { StoredFile } from '../../store/read-files.ts';
import { noteMadeBy, saveMachineLayer } from '../../store/save-file.ts';
import { correctedTexts } from '../apply-corrections.ts';
import { openTeaching } from '../archive-languages.ts';
import { makerOf } from '../machine-revision.ts';
import { renumberFile } from '../renumber-file.ts';
import { splitSomeWords } from '../split-words.ts';
import { structureFile } from '../structure-file.ts';
import { readVerdicts } from '../../store/verdicts.ts';
import type { DeskStore } from './desk-store.ts';

/**
 * Makes anew what depends on people's corrections: the clean pages, the minutes and what they teach. The machine's own
 * pages depend on none, and stay as they are; so what `reprocess` would make of the file is the same, where it would have
 * left the file alone before (docs/decisions/0020-the-desk.md).
 *
 * @param change writes what people have decided; called within the file's own transaction, which the caller holds.
 */
export function changeAndRemake(store: DeskStore, file: StoredFile, change: () => void): void {
  const { database } = store;
  const teaching = openTeaching(database)(readBody(database, file.id));
  const before = readMadeBy(database, file.id);
  const wasCurrent = before === makerNow(store, file, teaching);
  change();
  remake(store, file, before);
  if (wasCurrent) noteMadeBy(database, file.id, makerNow(store, file, teaching));
}

function makerNow({ database, repair }: DeskStore, { id }: StoredFile, teaching: string | null): string {
  return makerOf(
    repair,
    teaching,
    readCorrections(database, id),
    readVerdicts(database, id),
    readPreviousLast(database, id),
  );
}

function remake({ database, language }: DeskStore, file: StoredFile, madeBy: string | null): void {
  const pageTexts = readSourcePages(database, file.id);
  const repairedPages = readMachinePages(database, file.id);
  const corrections = readCorrections(database, file.id);
  const layer = { pageTexts, repairedPages, madeBy: madeBy ?? undefined };
  const verdicts = readVerdicts(database, file.id);
  const { cleanPages, minutes } = structureFile(file, { ...layer, corrections, verdicts }, null);
  saveMachineLayer(database, file.id, { ...layer, cleanPages, minutes });
  // As an import does: what is stored says whether the numbering is in doubt, and what the meeting before ended with.
  const previousLast = readPreviousLast(database, file.id);
  if (previousLast !== null) renumberFile(database, file, previousLast, madeBy);
  const said = correctedTexts(pageTexts, corrections);
  const pages = { sources: pageTexts, repaired: repairedPages, clean: cleanPages, ...said };
  splitSomeWords(database);
  renewLearnedWords(database, file.id, learnWords(pages, readBody(database, file.id), language));
}
