import type { ModelPlan } from '../engines/model-plan.ts';
import { chooseOwnReading } from './choose-own-reading.ts';
import { chooseReading } from './choose-reading.ts';
import type { Chooser } from './model-reading.ts';

/** @param knows true for a word of the language. */
export function chooserOf({ base }: Pick<ModelPlan, 'base'>, knows: (word: string) => boolean): Chooser {
  if (base !== 'minutes') return chooseReading;
  return (own, swe) => chooseOwnReading(own, swe, knows);
}
