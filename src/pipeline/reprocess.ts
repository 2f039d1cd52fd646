import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Correction } from '../records/correction.ts';
import type { Difference } from '../records/difference.ts';
import type { LearnedWords } from '../records/learned-words.ts';
import { Minutes } from '../records/minutes.ts';
import { learnWords } from '../stages/repair/archive/learn-words.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import type { RepairOptions } from '../stages/repair/repair-options.ts';
import { repairPages } from '../stages/repair/repair-pages.ts';
import { readCorrections } from '../store/corrections.ts';
import { renewLearnedWords } from '../store/learned-words.ts';
import { listFiles, readBody, readMadeBy, readPackedSource, readSourcePages } from '../store/read-files.ts';
import type { StoredFile } from '../store/read-files.ts';
import { readPreviousLast } from '../store/previous-meeting.ts';
import { readVerdicts } from '../store/verdicts.ts';
import { saveMachineLayer } from '../store/save-file.ts';
import type { MachineLayer } from '../store/save-file.ts';
import { textOfPage } from '../store/search/index/corrected-pages.ts';
import { correctedTexts, misfitsOf } from './apply-corrections.ts';
import { openArchiveLanguages, openTeaching } from './archive-languages.ts';
import { compareLayers } from './compare-layers.ts';
import { hashOf, makerOf } from './machine-revision.ts';
import { mergeIndex } from './merge-index.ts';
import { splitSomeWords, splitStoredWords } from './split-words.ts';
import { readStoredLayer } from './stored-layer.ts';
import { structureFile } from './structure-file.ts';

export interface ReprocessOptions {
  readonly repair?: RepairOptions;
  /** Files too that would be made by the same as before. */
  readonly all?: boolean;
  /** Says what would differ and keeps nothing of it. */
  readonly dryRun?: boolean;
}

/** What came of one file. */
export interface Reprocessed {
  readonly name: string;
  /** `same`: not made again, as what makes it is what made it. */
  readonly state: 'same' | 'made';
  readonly differences: readonly Difference[];
  /** Corrections that no longer fit their line. */
  readonly misfits: readonly Correction[];
}

/**
 * Makes the machine's layer of the stored files anew from their stored readings, and puts people's corrections back on
 * top: of those files that something else made than what would make them now. Nothing is recognised again and no original
 * is needed. What the archive has taught is used. Each file is kept in a transaction of its own.
 *
 * @param signal when aborted, no other file is begun.
 * @returns how many files were made anew.
 */
export async function reprocess(
  database: Database,
  language: Language,
  onFile: (file: Reprocessed) => void,
  signal: AbortSignal,
  { repair = {}, all = false, dryRun = false }: ReprocessOptions = {},
): Promise<number> {
  if (!dryRun) await splitStoredWords(database);
  const languageOf = openArchiveLanguages(database, language);
  const teachingOf = openTeaching(database);
  let count = 0;
  for (const file of listFiles(database)) {
    // Lets a Ctrl-C in between two files.
    await setImmediate();
    if (signal.aborted) break;
    const made = { language, languageOf, teachingOf, options: repair };
    if (!all && isMadeBySame(database, file, made)) {
      onFile({ name: file.name, state: 'same', differences: [], misfits: [] });
      continue;
    }
    const remade = remakeFile(database, file, made);
    const differences = compareLayers(readStoredLayer(database, file.id), remade.compared);
    if (!dryRun) keepRemade(database, file, made, remade);
    if (!dryRun) await splitStoredWords(database);
    count += 1;
    onFile({ name: file.name, state: 'made', differences, misfits: remade.misfits });
  }
  if (!dryRun) await mergeIndex(database, count, signal);
  return count;
}

export interface Languages {
  /** What every file is judged by. */
  readonly language: Language;
  /** With what the archive has taught of a body. */
  readonly languageOf: (body: string | null) => Language;
  /** Tells what that is; null for nothing. */
  readonly teachingOf: (body: string | null) => string | null;
  readonly options: RepairOptions;
}

/** The same for one file. */
export function reprocessFile(database: Database, file: StoredFile, languages: Languages): void {
  keepRemade(database, file, languages, remakeFile(database, file, languages));
  splitSomeWords(database);
}

function isMadeBySame(database: Database, file: StoredFile, { teachingOf, options }: Languages): boolean {
  const teaching = teachingOf(readBody(database, file.id));
  const corrections = readCorrections(database, file.id);
  const verdicts = readVerdicts(database, file.id);
  const previousLast = readPreviousLast(database, file.id);
  return readMadeBy(database, file.id) === makerOf(options, teaching, corrections, verdicts, previousLast);
}

interface Remade {
  /** Tells what it was made of. */
  readonly basis: string;
  readonly layer: MachineLayer;
  readonly learned: LearnedWords;
  readonly misfits: readonly Correction[];
  readonly compared: Parameters<typeof compareLayers>[1];
}

function remakeFile(
  database: Database,
  file: StoredFile,
  { language, languageOf, teachingOf, options }: Languages,
): Remade {
  const basis = basisOf(database, file);
  const body = readBody(database, file.id);
  const pageTexts = readSourcePages(database, file.id);
  const corrections = readCorrections(database, file.id);
  const verdicts = readVerdicts(database, file.id);
  const repairedPages = repairPages(pageTexts, languageOf(body), options);
  const previousLast = readPreviousLast(database, file.id);
  const { cleanPages, minutes } = structureFile(
    file,
    { pageTexts, repairedPages, corrections, verdicts },
    previousLast,
  );
  const said = correctedTexts(pageTexts, corrections);
  const pages = { sources: pageTexts, repaired: repairedPages, clean: cleanPages, ...said };
  const learned = learnWords(pages, minutes[0]?.body ?? null, language);
  const madeBy = makerOf(options, teachingOf(body), corrections, verdicts, previousLast);
  // As they are when they are read again.
  const plain = Minutes.array().parse(JSON.parse(JSON.stringify(minutes)));
  const notices = [...pageTexts, ...cleanPages, ...minutes].flatMap((each) => each.notices);
  return {
    basis,
    layer: { pageTexts, repairedPages, cleanPages, minutes, madeBy },
    learned,
    misfits: misfitsOf(pageTexts, corrections),
    compared: {
      minutes: plain,
      pages: cleanPages.map((page) => ({ page: page.page, text: textOfPage(page) })),
      notices,
    },
  };
}

/** What a file is made of: the pages as they were read, and what people have decided. */
function basisOf(database: Database, file: StoredFile): string {
  const said = [readCorrections(database, file.id), readVerdicts(database, file.id)];
  return hashOf([...readPackedSource(database, file.id), JSON.stringify(said)]);
}

/** Where a person has decided meanwhile, or the file has been read anew, it is made once more of what is there then. */
function keepRemade(database: Database, file: StoredFile, languages: Languages, remade: Remade): void {
  database
    .transaction(() => {
      const isOfNow = remade.basis === basisOf(database, file);
      const { layer, learned } = isOfNow ? remade : remakeFile(database, file, languages);
      saveMachineLayer(database, file.id, layer);
      renewLearnedWords(database, file.id, learned);
    })
    .immediate();
}
