import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { hashOf } from '../../../src/pipeline/machine-revision.ts';
import { languageVersion, loadLanguage } from '../../../src/pipeline/load-language.ts';
import { repairText } from '../../../src/pipeline/repair-text.ts';
import { splitStoredWords } from '../../../src/pipeline/split-words.ts';
import type { RepairedPage } from '../../../src/records/repaired-page.ts';
import { pageTextFromLines } from '../../../src/stages/recognize/page-text-from-lines.ts';
import type { Language } from '../../../src/stages/repair/language/open-language.ts';
import { structurePages } from '../../../src/stages/structure/structure-pages.ts';
import { openExistingStore, openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { damagersOf } from './damage-words.ts';
import { questionsFile, readQuestions } from './questions.ts';

const truth = new URL('../../../fixtures/truth/', import.meta.url);
/** What the archive is made of besides the texts. */
const makers = ['../../../src/store', '../../../src/stages/structure', '../../../src/stages/repair', '.'];

/**
 * The fixtures' texts as an archive, imported once and kept in `folder` until the texts or what makes records of them change.
 */
export async function openQuestionArchive(folder: string): Promise<Database> {
  const file = join(folder, `questions-${revision()}.sqlite`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder)) {
      if (old.startsWith('questions-')) rmSync(join(folder, old));
    }
    await buildArchive(file);
  }
  return openExistingStore(file);
}

async function buildArchive(file: string): Promise<void> {
  const database = openStore(file);
  const language = loadLanguage();
  const damagers = damagersOf(readQuestions());
  for (const name of textNames()) {
    const text = readFileSync(new URL(name, truth), 'utf8');
    importText(database, name, text, language, damagers.get(basename(name, '.txt')));
  }
  await splitStoredWords(database);
  database.close();
}

/** As the pipeline does; what is damaged is damaged after repair, as what repair has left. */
function importText(
  database: Database,
  name: string,
  text: string,
  language: Language,
  damage: (line: string) => string = (line) => line,
): void {
  const pages = repairText(text, language).pages.map((page) => damagedPage(page, damage));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = {
    sha256,
    name,
    kind: 'text' as const,
    pageTexts: pages.map(({ page, lines }) =>
      pageTextFromLines(
        lines.map((line) => line.text),
        page,
      ),
    ),
    repairedPages: pages,
    minutes: structurePages(pages, { file: name, sha256, pages: pages.length }),
    learned: { body: null, words: {}, pairs: {} },
  };
  saveFile(database, file, { path: `/arkiv/${name}`, bytes: text.length, run: 'eval' });
}

function damagedPage(page: RepairedPage, damage: (line: string) => string): RepairedPage {
  return { ...page, lines: page.lines.map((line) => ({ ...line, text: damage(line.text) })) };
}

function textNames(): readonly string[] {
  return readdirSync(truth)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function revision(): string {
  const code = makers.flatMap((maker) => codeFiles(fileURLToPath(new URL(maker, import.meta.url))));
  const texts = textNames().map((name) => readFileSync(new URL(name, truth)));
  return hashOf([
    languageVersion(),
    readFileSync(questionsFile),
    ...texts,
    ...code.map((file) => readFileSync(file)),
  ]).slice(0, 12);
}

/** The search's own ranking makes nothing of the archive. */
function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/search(?:\.ts|\/(?:find|rank|query))/u.test(name))
    .sort()
    .map((name) => join(folder, name));
}
