import { fileURLToPath } from 'node:url';

/** Paragraf as it is installed: built with `npm run build`. */
export const program = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));

/** The engine that the program takes by itself. */
export const ownChoice = 'auto';

/** All files stored, or some only partly read: what was read is measured. */
export const importedCodes = [0, 10];

export function importCommand(
  paths: readonly string[],
  database: string,
  jobs: number,
): readonly [string, ...string[]] {
  return [process.execPath, program, 'import', ...paths, '--database', database, '-j', String(jobs)];
}

/** The setting by which the program is told its engine. */
export function engineSetting(engine: string): Readonly<Record<string, string>> {
  return { PARAGRAF_ENGINE: engine };
}

export function labelOf(engine: string): string {
  return engine === ownChoice ? 'Paragraf' : `Paragraf, ${engine}`;
}
