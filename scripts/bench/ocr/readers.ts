import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPdf } from './as-pdf.ts';
import { isInstalled, onOneCore, tesseractModels } from './installed.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';
import { engineSetting, importCommand, importedCodes, labelOf } from './program.ts';
import { countFiles, sourceTexts } from './stored-texts.ts';
import type { Subject } from './subject.ts';

export interface Read {
  readonly cost: Cost;
  readonly text: string;
}

/** A program that reads a document and is timed doing so. */
export interface Reader {
  readonly name: string;
  /** `folder` is the run's own. Throws when the program cannot take the subject, or fails on it. */
  read(subject: Subject, folder: string): Promise<Read>;
}

/** One OpenMP thread: more wait for each other busily, which would be counted as work. */
const oneThread = { OMP_THREAD_LIMIT: '1' };

/**
 * The built program, told to use an engine. All it reads goes into one database; the text is that of the source layer,
 * as it was before repair, furniture included.
 */
export function paragraf(engine: string, database: string): Reader {
  return {
    name: labelOf(engine),
    read: async ({ files }, folder) => {
      const environment = engineSetting(engine);
      const known = countFiles(database);
      const command = onOneCore(importCommand(files, database, 1));
      const cost = await measureCommand(command, { folder, environment, accepted: importedCodes });
      const texts = sourceTexts(database, known);
      if (texts.length !== files.length)
        throw new Error(`${texts.length} of ${files.length} files were stored`);
      return { cost, text: texts.join('\n') };
    },
  };
}

/** OCRmyPDF without its optional steps; a text layer that is there already is done anew. The text is its sidecar. */
function ocrmypdf(models: string): Reader {
  return {
    name: ocrmypdfWith(models),
    read: async (subject, folder) => {
      const pdf = asPdf(subject, folder);
      const sidecar = join(folder, 'sidecar.txt');
      const plain = ['--output-type', 'pdf', '--optimize', '0', '-j', '1', '--redo-ocr', '--quiet'];
      const output = join(folder, 'output.pdf');
      const command = ['ocrmypdf', ...plain, '-l', models, '--sidecar', sidecar, pdf, output];
      const cost = await measureCommand(onOneCore(command), { folder, environment: oneThread });
      return { cost, text: readFileSync(sidecar, 'utf8') };
    },
  };
}

export function ocrmypdfWith(models: string): string {
  return `ocrmypdf -l ${models}`;
}

/** All pages drawn, then one process that reads them all; both are timed. */
const drawAndRead = `pdftoppm -r 300 -gray "$0" "$1/page" && ls -v "$1"/page*.pgm >"$1/list.txt" &&
  tesseract "$1/list.txt" "$1/read" -l "$2" --dpi 300`;

function tesseract(model: string): Reader {
  return {
    name: `tesseract -l ${model}`,
    read: async (subject, folder) => {
      const pdf = asPdf(subject, folder);
      const command = onOneCore(['bash', '-c', drawAndRead, pdf, folder, model]);
      const cost = await measureCommand(command, { folder, environment: oneThread });
      return { cost, text: readFileSync(join(folder, 'read.txt'), 'utf8') };
    },
  };
}

/** The programs that the machine has to compare with, and a line for each that it lacks. */
export function findRivals(): { readonly rivals: readonly Reader[]; readonly lacking: readonly string[] } {
  const models = tesseractModels();
  const latin = models.find((model) => /^(?:script\/)?Latin$/u.test(model)) ?? 'Latin';
  const wanted = [
    { needs: 'ocrmypdf', models: ['swe', 'swe+eng', latin], reader: ocrmypdf },
    { needs: 'pdftoppm', models: ['swe', latin], reader: tesseract },
  ].flatMap(({ needs, models: names, reader }) => names.map((name) => ({ needs, name, reader })));
  const has = ({ needs, name }: (typeof wanted)[number]): boolean =>
    isInstalled(needs) && name.split('+').every((model) => models.includes(model));
  return {
    rivals: wanted.filter(has).map(({ name, reader }) => reader(name)),
    lacking: wanted
      .filter((each) => !has(each))
      .map(({ name, reader }) => `${reader(name).name}: not installed.`),
  };
}
