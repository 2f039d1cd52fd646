import type { EnginePatience } from '../stages/recognize/engines/engine-patience.ts';
import { openEngine } from '../stages/recognize/engines/open-engine.ts';
import type { EngineChoice } from '../stages/recognize/engines/open-engine.ts';
import type { Reader, ReadingMemory } from '../stages/recognize/recognizer.ts';
import { openStore } from '../store/open-store.ts';
import { openFindMade } from './find-made.ts';
import type { FindMade } from './find-made.ts';
import { languageVersion } from './load-language.ts';
import { openReadingMemory } from './reading-memory.ts';

/** What reads pictures, and what was made of what is read before. */
export interface PictureTools extends Reader {
  readonly findMade: FindMade;
}

/**
 * An engine, and what was read and made before in the database. Where one of them cannot be opened, neither is left open: a
 * worker tries again at its next picture.
 *
 * @throws ParagrafError `database-unusable`, `missing-dependency`.
 */
export async function openPictureReader(
  choice: EngineChoice,
  databaseFile: string,
  patience: EnginePatience,
): Promise<PictureTools> {
  const engine = await openEngine(choice, patience);
  try {
    const database = openStore(databaseFile);
    const memory = openReadingMemory(database, languageVersion());
    return { engine, ...lookWhereAllIsKnown(memory, openFindMade(database)) };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Of a file of which a page was read for the first time nothing can have been made before: it is not looked for. */
function lookWhereAllIsKnown(
  memory: ReadingMemory,
  findMade: FindMade,
): Pick<PictureTools, 'memory' | 'findMade'> {
  let isNew = false;
  return {
    memory: {
      ...memory,
      keep: (key, reading) => {
        isNew = true;
        memory.keep(key, reading);
      },
    },
    findMade: (pageTexts, source, madeBy) => {
      const found = isNew ? null : findMade(pageTexts, source, madeBy);
      isNew = false;
      return found;
    },
  };
}
