import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

const words = `Paragraf känner igen arkivet på den här filen: är den borta är disken eller den delade mappen kanske inte ansluten.
Ta inte bort den.
`;

/** Where the mark of an archive stands. A folder with the same name in which a share is to be mounted has none. */
export function markOf(archive: string): string {
  return join(archive, '.paragraf-arkiv');
}

export function isMarked(archive: string): boolean {
  return lstatSync(markOf(archive), { throwIfNoEntry: false })?.isFile() === true;
}

/** To be called where the archive is known to be the right one: it shows originals that it was given. */
export function markArchive(archive: string): void {
  writeWhole(markOf(archive), words);
}
