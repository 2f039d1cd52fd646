import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { knowsWord } from '../../../src/pipeline/knows-word.ts';
import { languageVersion, loadLanguage } from '../../../src/pipeline/load-language.ts';
import type { RepairedPage } from '../../../src/records/repaired-page.ts';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import type { Engine } from '../../../src/stages/recognize/engines/engine.ts';
import type { Reader } from '../../../src/stages/recognize/recognizer.ts';
import { recognizePages } from '../../../src/stages/recognize/recognize-pages.ts';
import { repairPages } from '../../../src/stages/repair/repair-pages.ts';

const folder = new URL('../../../build/repaired/', import.meta.url);
const codeHash = hashCode();

/**
 * A file's repaired pages. They lie in build/repaired by the file's bytes and by the code that made them, so that
 * structure alone can be measured again in seconds.
 */
export async function readOnce(path: string, engine: Engine): Promise<readonly RepairedPage[]> {
  const key = createHash('sha256').update(codeHash).update(engine.name).update(readFileSync(path));
  const file = fileURLToPath(new URL(`${key.digest('hex')}.json`, folder));
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as RepairedPage[];
  const pages = await readAndRepair(path, engine);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(pages));
  renameSync(unfinished, file);
  return pages;
}

async function readAndRepair(path: string, engine: Engine): Promise<readonly RepairedPage[]> {
  const language = loadLanguage();
  const open = await openScan(path);
  try {
    const openReader = async (): Promise<Reader> => ({ engine, memory: null });
    const settings = { openReader, knows: knowsWord(language), ocr: 'auto' } as const;
    return repairPages(await recognizePages(open, settings), language, {});
  } finally {
    await open.close();
  }
}

/** Changes whenever reading, recognising or repairing does. */
function hashCode(): string {
  const hash = createHash('sha256').update(languageVersion());
  for (const stage of ['read', 'recognize', 'repair']) {
    const stageFolder = new URL(`../../../src/stages/${stage}/`, import.meta.url);
    const names = readdirSync(stageFolder, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const name of names.filter((one) => one.endsWith('.ts')))
      hash.update(readFileSync(new URL(name, stageFolder)));
  }
  return hash.digest('hex');
}
