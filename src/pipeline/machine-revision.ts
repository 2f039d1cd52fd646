import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Correction } from '../records/correction.ts';
import type { Verdict } from '../records/verdict.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { moduleFile, programFile } from '../program-files.ts';
import { languageVersion } from './load-language.ts';

/** All that decides what is made of a reading: folders, and modules without their ending. */
const makers = [
  'stages/repair',
  'stages/structure',
  'records',
  'pipeline/apply-corrections',
  'pipeline/reprocess',
  'pipeline/structure-file',
];

/** `hashOfCode`, where it was worked out when the program was put together of these very modules (scripts/program/bundle.ts). */
declare const bundledCode: string | undefined;

let ofProgram: string | null = null;

/**
 * What a file's machine layer is made by: another one where the code that repairs and structures is another, or the
 * language, the confidence asked for, what the archive has taught of the body, or what people have corrected and ruled. Made by the
 * same, of the same reading, it would be the same.
 *
 * @param teaching tells what the archive has taught; null for nothing.
 * @param previousLast the last paragraph of the body's meeting before, where that was asked for.
 */
export function makerOf(
  { leastConfidence }: RepairOptions,
  teaching: string | null,
  corrections: readonly Correction[],
  verdicts: readonly Verdict[] = [],
  previousLast: number | null = null,
): string {
  ofProgram ??= hashOf([ownCode(), languageVersion()]);
  return hashOf([
    ofProgram,
    String(leastConfidence ?? 'usual'),
    teaching ?? 'nothing',
    JSON.stringify(
      corrections.map(({ page, line, sourceText, cleanText, words }) => [
        page,
        line,
        sourceText,
        words ?? cleanText,
      ]),
    ),
    ...(verdicts.length === 0 ? [] : [JSON.stringify(verdicts)]),
    ...(previousLast === null ? [] : [`after ${previousLast}`]),
  ]);
}

/** A short hash of texts, one after the other. */
export function hashOf(texts: Iterable<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function ownCode(): string {
  return typeof bundledCode === 'string' ? bundledCode : hashOfCode();
}

/** A hash of all code that makes anything, file by file; it takes two hundred files to be read. */
export function hashOfCode(): string {
  return hashOf(makers.flatMap(codeFiles).map((file) => readFileSync(file)));
}

/** A folder's code at any depth in a stable order, or the one file. */
function codeFiles(maker: string): string[] {
  const [module, folder] = [fileURLToPath(moduleFile(maker)), fileURLToPath(programFile(maker))];
  if (existsSync(module)) return [module];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) === extname(module) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}
