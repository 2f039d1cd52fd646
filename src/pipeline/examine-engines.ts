import { messageOf } from '../stages/read/unusable-file.ts';
import type { Engine } from '../stages/recognize/engines/engine.ts';
import { neededCharacters, planModels } from '../stages/recognize/engines/model-plan.ts';
import { nativePackages, openEngine } from '../stages/recognize/engines/open-engine.ts';
import type { EngineChoice } from '../stages/recognize/engines/open-engine.ts';
import { openNativeTesseract } from '../stages/recognize/engines/tesseract-native.ts';
import { reinstall } from './condition.ts';
import type { Condition } from './condition.ts';

const recognition = 'recognition';

/** The engines that are there, what their models can print, and which of them reads. */
export async function examineEngines(choice: EngineChoice): Promise<Condition[]> {
  return [
    ...(await examineEngine('tesseract.js', () => openEngine('tesseract.js'))),
    ...(await examineEngine('tesseract', openNativeTesseract)),
    await examineChoice(choice),
  ];
}

async function examineEngine(name: string, open: () => Promise<Engine | null>): Promise<Condition[]> {
  try {
    const engine = await open();
    if (engine === null) return [notInstalled(name)];
    await engine.close();
    const models = [...engine.models].map(([model, characters]): Condition => {
      const subject = `model ${model} of ${name}`;
      return { subject, state: 'ok', detail: whatItPrints(characters), remedy: null };
    });
    return [{ subject: name, state: 'ok', detail: engine.version, remedy: null }, ...models];
  } catch (error) {
    return [{ subject: name, state: 'broken', detail: messageOf(error), remedy: reinstall }];
  }
}

function notInstalled(subject: string): Condition {
  const detail = 'not installed: Paragraf reads with tesseract.js, somewhat less well';
  return { subject, state: 'ok', detail, remedy: `Run: ${nativePackages}` };
}

function whatItPrints(characters: ReadonlySet<string>): string {
  const missing = neededCharacters.filter((character) => !characters.has(character));
  const all = neededCharacters.join(' ');
  return missing.length === 0 ? `prints ${all}` : `prints no ${missing.join(' ')}`;
}

/** What reads, and what is lost on every page when none of its models can print it. */
async function examineChoice(choice: EngineChoice): Promise<Condition> {
  try {
    return await examineRecognition(choice);
  } catch (error) {
    return { subject: recognition, state: 'broken', detail: messageOf(error), remedy: reinstall };
  }
}

/** The same. @throws ParagrafError `missing-dependency` where the engine asked for is not there. */
export async function examineRecognition(choice: EngineChoice): Promise<Condition> {
  const engine = await openEngine(choice);
  await engine.close();
  const plan = planModels(engine);
  const models = [plan?.base, plan?.second].filter((model) => typeof model === 'string').join(' + ');
  const missing = plan?.missing ?? [];
  const detail = `${engine.name} with ${models}`;
  if (missing.length === 0) return { subject: recognition, state: 'ok', detail, remedy: null };
  return {
    subject: recognition,
    state: 'broken',
    detail: `${detail} cannot print ${missing.join(' ')}: they are lost on every scanned page`,
    remedy: `Run: ${nativePackages}. Or leave the setting engine at auto.`,
  };
}
