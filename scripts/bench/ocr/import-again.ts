import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { onOneCore } from './installed.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';
import { engineSetting, importCommand, importedCodes } from './program.ts';
import { countFiles } from './stored-texts.ts';
import type { Subject } from './subject.ts';

/**
 * What it costs to import all subjects once more into the database that has them: other names, and a few bytes after
 * each file's end that no reader minds, so that the files are new and their pages are not. Throws when not all copies were stored.
 */
export async function importAgain(
  subjects: readonly Subject[],
  engine: string,
  database: string,
  folder: string,
): Promise<Cost> {
  const copies = join(folder, 'copies');
  mkdirSync(copies);
  const files = subjects.flatMap((subject) => subject.files);
  for (const [index, file] of files.entries()) {
    const copy = Buffer.concat([readFileSync(file), Buffer.from('\n% copy\n')]);
    writeFileSync(join(copies, `${String(index).padStart(4, '0')}${extname(file)}`), copy);
  }
  const before = countFiles(database);
  const cost = await measureCommand(onOneCore(importCommand([copies], database, 1)), {
    folder,
    environment: engineSetting(engine),
    accepted: importedCodes,
  });
  const added = countFiles(database) - before;
  if (added !== files.length) throw new Error(`${added} of ${files.length} copies were stored`);
  return cost;
}
