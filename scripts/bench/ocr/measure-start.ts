import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onOneCore } from './installed.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';
import { importCommand, importedCodes } from './program.ts';

/** What an import costs before it has recognised anything: that of one text file of one line. */
export async function measureStart(folder: string): Promise<Cost> {
  const file = join(folder, 'start.txt');
  writeFileSync(file, 'Mötet öppnas.\n');
  const command = onOneCore(importCommand([file], join(folder, 'start.sqlite'), 1));
  return measureCommand(command, { folder, accepted: importedCodes });
}
