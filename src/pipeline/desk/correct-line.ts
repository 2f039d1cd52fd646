import { findFile } from '../../store/read-files.ts';
import { findMinutesOfPage } from '../../store/read-minutes.ts';
import { lineVersion } from '../../store/review/review-id.ts';
import { appendEntry, nextEntryId } from '../../store/review/review-log.ts';
import { CorrectOrder } from './desk-orders.ts';
import type { Decided } from './desk-orders.ts';
import { itemChanged } from './desk-refusal.ts';
import type { DeskStore } from './desk-store.ts';
import { writeLine } from './plan-decision.ts';
import { readLine } from './read-line.ts';
import { changeAndRemake } from './remake-clean.ts';
import { uncoverLine } from './uncover-decision.ts';

/**
 * A whole line written by somebody who reads the protocol, whether or not it is a matter of the queue.
 *
 * @throws DeskRefusal `item-changed`: the line is not what the person saw, and nothing has been changed.
 */
export function correctLine(store: DeskStore, given: CorrectOrder): Decided {
  const { sha256, page, line, text: typed, by, seen } = CorrectOrder.parse(given);
  const { database } = store;
  const work = database.transaction((): Decided => {
    const file = findFile(database, sha256);
    const now = file === null ? null : (readLine(store, file, { page, line })?.now ?? null);
    if (file === null || now === null) throw itemChanged(`line ${line + 1} of page ${page}`);
    if (seen !== lineVersion(now.sourceText, now.cleanText))
      throw itemChanged(`line ${line + 1} of page ${page}`, now);
    const text = uncoverLine(database, sha256, now, typed);
    const at = new Date().toISOString();
    const change = writeLine(now, text, { by, at });
    const minutesId = findMinutesOfPage(database, file.id, page);
    const entry = nextEntryId(database);
    const texts = { before: now.cleanText, after: text };
    const logged = {
      at,
      by,
      action: 'write' as const,
      batch: null,
      undoes: null,
      item: null,
      code: null,
      message: null,
      word: null,
      sha256,
      file: file.name,
      minutesId,
      page,
      line,
      paragraph: null,
      sourceText: now.sourceText,
      ...texts,
    };
    const [before, after] = [change.before, change.after].map((each) => ({ lines: [each], decision: null }));
    if (before === undefined || after === undefined) throw new Error('a change has two sides');
    changeAndRemake(store, file, () => appendEntry(database, file.id, logged, before, after));
    return { entry, entries: [entry], item: null, minutesId, ...texts };
  });
  return work.immediate();
}
