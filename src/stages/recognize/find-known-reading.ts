import type { PageReading } from '../../records/page-reading.ts';
import type { OpenScan } from '../read/open-pages.ts';
import type { JudgedPage } from './layer/judge-pages.ts';
import { fingerprintKey } from './reading-key.ts';
import type { Recognizer } from './recognizer.ts';

/** What tells a page that is to be read from its picture, and what was read on it before; null where it is not known. */
export interface KnownPage {
  readonly fingerprint: string | null;
  readonly reading: PageReading | null;
}

const unknown: KnownPage = { fingerprint: null, reading: null };

/** Looks a page up before it is drawn, where the file tells what is to be seen on it. */
export async function findKnownReading(
  source: OpenScan,
  { page: { number, width, height }, turn, read }: JudgedPage,
  { openReader }: Recognizer,
): Promise<KnownPage> {
  if (read !== 'page' || width === null || height === null) return unknown;
  const drawn = (await source.fingerprint?.(number)) ?? null;
  if (drawn === null) return unknown;
  const fingerprint = `${drawn} ${turn}`;
  const reader = await openReader();
  const key = await fingerprintKey(fingerprint, { width, height }, reader);
  return { fingerprint, reading: reader.memory?.find(key) ?? null };
}
