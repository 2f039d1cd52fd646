import type { Database } from 'better-sqlite3';
import { tiltOfPage, turnOfPage } from '../../records/page-lie.ts';
import { findOriginal, findOriginalOfMinutes, otherPathsOf } from '../../store/originals.ts';
import { readSourcePage } from '../../store/read-files.ts';
import type { DrawJob } from './picture-messages.ts';

/** A page of a stored file; 1-based. */
export type PagePlace = { readonly page: number } & (
  { readonly minutesId: string } | { readonly sha256: string }
);

/** What is known of a page that is to be drawn. */
export interface FoundPage extends Pick<DrawJob, 'sha256' | 'bytes' | 'paths' | 'turn'> {
  readonly fileId: number;
  readonly isText: boolean;
  /** How much its lines fall to the right, in degrees. */
  readonly tilt: number;
}

/** The page as it is stored; null where there is none. */
export function findPage(database: Database, place: PagePlace): FoundPage | null {
  const original =
    'sha256' in place
      ? findOriginal(database, place.sha256)
      : findOriginalOfMinutes(database, place.minutesId);
  const text = original && readSourcePage(database, original.id, place.page);
  if (original === null || text === null) return null;
  const { sha256, bytes, path } = original;
  return {
    fileId: original.id,
    sha256,
    bytes,
    paths: [path, ...otherPathsOf(database, original)],
    isText: text.verdict.code === 'text-file',
    turn: turnOfPage(text),
    tilt: tiltOfPage(text),
  };
}
