import type { Database } from 'better-sqlite3';
import { ParagrafError } from '../errors.ts';
import type { Minutes, Paragraph } from '../records/minutes.ts';
import { findParagraph } from '../records/paragraph-key.ts';
import { findMinutesIds, readMinutes } from '../store/read-minutes.ts';

/** What an id names: a protocol, or one paragraph of it. */
export interface Named {
  readonly minutes: Minutes;
  readonly paragraph: Paragraph | null;
}

/**
 * Finds what `0123456789abcdef-1`, an unambiguous beginning of it, or `0123456789abcdef-1:85` (its § 85, by its key or its
 * label: `:5.1`, `:§ 9a`) names.
 *
 * @throws ParagrafError `usage` when nothing, or more than one protocol, answers to it.
 */
export function findMinutes(database: Database, id: string): Named {
  const [prefix = '', label] = id.split(':');
  const ids = findMinutesIds(database, prefix);
  const [only] = ids;
  const exact = ids.find((each) => each === prefix) ?? (ids.length === 1 ? only : undefined);
  if (exact === undefined) throw ids.length === 0 ? unknown(id) : ambiguous(prefix, ids);
  const minutes = readMinutes(database, exact);
  if (minutes === null) throw unknown(id);
  if (label === undefined) return { minutes, paragraph: null };
  const found = findParagraph(minutes.paragraphs, label);
  if (found === null) throw noParagraph(exact, label);
  return { minutes, paragraph: found.paragraph };
}

function unknown(id: string): ParagrafError {
  return new ParagrafError('usage', `no protocol has the id ${id}`, 'paragraf list shows the ids.');
}

function ambiguous(prefix: string, ids: readonly string[]): ParagrafError {
  return new ParagrafError(
    'usage',
    `${prefix} is the beginning of several ids: ${ids.join(', ')}`,
    'Type more of it.',
  );
}

function noParagraph(id: string, label: string): ParagrafError {
  return new ParagrafError(
    'usage',
    `${id} has no paragraph ${label}`,
    `paragraf show ${id} shows those it has.`,
  );
}
