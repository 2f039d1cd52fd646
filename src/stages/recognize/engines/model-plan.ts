import type { Engine, Model } from './engine.ts';

/** What Swedish minutes are printed with beyond what every model has. */
export const neededCharacters = [...'§%åäöÅÄÖ'] as const;

/** Which models read a page: `base` all of it, `second` what is doubtful then. */
export interface ModelPlan {
  readonly base: Model;
  /** Null where there is only one. */
  readonly second: Model | null;
  /** The model that tells § and % best where the others have read something like them; null where `second` is it. */
  readonly signs: Model | null;
  /** Of the needed characters those that no model of the plan can print: they are lost on every page. */
  readonly missing: readonly string[];
}

/** The best first: the model that prints everything, looked over by the one that knows Swedish best. */
const plans: readonly (readonly [base: Model, second: Model | null])[] = [
  ['minutes', 'swe'],
  ['minutes', null],
  ['swe', 'eng'],
  ['swe', null],
  ['eng', null],
];

/** The best that an engine's models allow; null for an engine without any. */
export function planModels({ models }: Pick<Engine, 'models'>): ModelPlan | null {
  const found = plans.find((pair) => pair.every((model) => model === null || models.has(model)));
  if (found === undefined) return null;
  const [base, second] = found;
  const prints = (character: string): boolean =>
    found.some((model) => model !== null && models.get(model)?.has(character) === true);
  const signs = second === 'swe' && models.has('eng') ? 'eng' : null;
  return { base, second, signs, missing: neededCharacters.filter((character) => !prints(character)) };
}
