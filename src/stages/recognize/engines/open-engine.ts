import { ParagrafError } from '../../../errors.ts';
import type { Engine } from './engine.ts';
import { usualPatience } from './engine-patience.ts';
import type { EnginePatience } from './engine-patience.ts';
import { planModels } from './model-plan.ts';
import { openNativeTesseract } from './tesseract-native.ts';

/** `auto`: the installed Tesseract where it can print all that minutes need, else the one that comes with Paragraf. */
export const engineChoices = ['auto', 'tesseract', 'tesseract.js'] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** What to install to read best, and fastest. */
export const nativePackages = 'apt-get install tesseract-ocr tesseract-ocr-swe';

/** @throws ParagrafError `missing-dependency` where the engine asked for, or its models, are not there. */
export async function openEngine(choice: EngineChoice, patience = usualPatience): Promise<Engine> {
  if (choice === 'tesseract.js') return openPackaged(patience);
  const native = await openNativeTesseract(patience);
  if (choice === 'auto') return native !== null && isBetter(native) ? native : openPackaged(patience);
  if (native !== null && planModels(native) !== null) return native;
  const lacks =
    native === null ? 'tesseract 5 is not installed' : 'the installed tesseract has no model of use';
  throw new ParagrafError('missing-dependency', lacks, `Run: ${nativePackages}`);
}

/** Most machines have the native one: the other is loaded where it is needed. */
async function openPackaged(patience: EnginePatience): Promise<Engine> {
  const { openTesseractJs } = await import('./tesseract-js.ts');
  return openTesseractJs(patience);
}

/** True where two models together print all that minutes need. */
function isBetter(native: Engine): boolean {
  const plan = planModels(native);
  return plan !== null && plan.second !== null && plan.missing.length === 0;
}
