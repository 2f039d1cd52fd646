import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../cli/run-program.ts';
import { serveProgram } from '../serve-program.ts';
import type { ServedSite } from '../serve-program.ts';
import { sampleArchive } from './sample-archive.ts';

export interface SampleSite extends ServedSite {
  /** The site's own; the originals are shared with other sites. */
  readonly database: string;
}

/**
 * A site of a few protocols, served by the built program; `stop` takes its database away too.
 *
 * @param prepare changes the database before it is served.
 */
export async function serveSamples(
  flags: readonly string[] = [],
  prepare: (database: string) => void = () => {},
): Promise<SampleSite> {
  const folder = newFolder();
  const database = join(folder, 'prov.sqlite');
  copyFileSync(await sampleArchive(), database);
  prepare(database);
  const site = await serveProgram(database, flags);
  const stop = async (): Promise<number | null> => {
    const code = await site.stop();
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { ...site, database, stop };
}
