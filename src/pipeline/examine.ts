import { accessSync, constants, existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { EngineChoice } from '../stages/recognize/engines/open-engine.ts';
import { messageOf } from '../stages/read/unusable-file.ts';
import { openExistingStore, openStore } from '../store/open-store.ts';
import { programVersion } from '../version.ts';
import { reinstall } from './condition.ts';
import type { Condition } from './condition.ts';
import { examineEngines } from './examine-engines.ts';
import { loadLanguage } from './load-language.ts';

const lowDiskBytes = 2e9;

/** Looks at all that Paragraf needs to do its work. Nothing is changed. */
export async function examine(databaseFile: string, engine: EngineChoice): Promise<Condition[]> {
  return [
    {
      subject: 'versions',
      state: 'ok',
      detail: `paragraf ${programVersion()}, Node ${process.version}`,
      remedy: null,
    },
    ...(await examineLibraries()),
    ...(await examineEngines(engine)),
    examineLanguage(),
    examineDatabase(databaseFile),
    await examineDisk(databaseFile),
  ];
}

/** The native and WebAssembly libraries, each by being loaded. */
async function examineLibraries(): Promise<Condition[]> {
  const libraries: Record<string, () => Promise<unknown>> = {
    'SQLite driver': () => Promise.resolve(openStore(':memory:').close()),
    'image library': () => import('../stages/read/open-images.ts'),
    'PDF library': () => import('../stages/read/open-pdf.ts'),
  };
  const conditions = Object.entries(libraries).map(async ([subject, load]): Promise<Condition> => {
    try {
      await load();
      return { subject, state: 'ok', detail: 'loads', remedy: null };
    } catch (error) {
      return { subject, state: 'broken', detail: messageOf(error), remedy: reinstall };
    }
  });
  return await Promise.all(conditions);
}

function examineLanguage(): Condition {
  try {
    loadLanguage();
    return { subject: 'language', state: 'ok', detail: 'loads', remedy: null };
  } catch (error) {
    const detail = `cannot be loaded: ${String(error)}`;
    return { subject: 'language', state: 'broken', detail, remedy: 'Run npm run build.' };
  }
}

function examineDatabase(file: string): Condition {
  const subject = 'database';
  try {
    if (!existsSync(file)) {
      accessSync(dirname(resolve(file)), constants.W_OK);
      return {
        subject,
        state: 'ok',
        detail: `${file} does not exist yet; the folder can be written to`,
        remedy: null,
      };
    }
    accessSync(file, constants.W_OK);
    const database = openExistingStore(file);
    const version = database.prepare('SELECT sqlite_version()').pluck().get();
    const integrity = database.pragma('quick_check(1)', { simple: true });
    database.close();
    const state = integrity === 'ok' ? 'ok' : 'broken';
    const remedy = integrity === 'ok' ? null : 'Restore the database from a backup.';
    return {
      subject,
      state,
      detail: `${file}, SQLite ${String(version)}, check ${String(integrity)}`,
      remedy,
    };
  } catch (error) {
    const remedy = 'Check the path and the rights, or choose another with --database.';
    return { subject, state: 'broken', detail: `${file}: ${String(error)}`, remedy };
  }
}

async function examineDisk(databaseFile: string): Promise<Condition> {
  const folder = dirname(resolve(databaseFile));
  try {
    const { bavail, bsize } = await statfs(folder);
    const detail = `${((bavail * bsize) / 1e9).toFixed(1)} GB free where the database is`;
    if (bavail * bsize >= lowDiskBytes) return { subject: 'disk', state: 'ok', detail, remedy: null };
    return { subject: 'disk', state: 'warning', detail, remedy: 'Make room before a large import.' };
  } catch (error) {
    return {
      subject: 'disk',
      state: 'broken',
      detail: `${folder}: ${String(error)}`,
      remedy: 'Check the path.',
    };
  }
}
