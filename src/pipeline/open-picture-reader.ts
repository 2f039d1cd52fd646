import type { EnginePatience } from '../stages/recognize/engines/engine-patience.ts';
import { openEngine } from '../stages/recognize/engines/open-engine.ts';
import type { EngineChoice } from '../stages/recognize/engines/open-engine.ts';
import type { Reader } from '../stages/recognize/recognizer.ts';
import { languageVersion } from './load-language.ts';
import { openReadingMemory } from './reading-memory.ts';

/**
 * An engine, and what was read before in the database. Where one of them cannot be opened, neither is left open: a
 * worker tries again at its next picture.
 *
 * @throws ParagrafError `database-unusable`, `missing-dependency`.
 */
export async function openPictureReader(
  choice: EngineChoice,
  databaseFile: string,
  patience: EnginePatience,
): Promise<Reader> {
  const engine = await openEngine(choice, patience);
  try {
    return { engine, memory: openReadingMemory(databaseFile, languageVersion()) };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
