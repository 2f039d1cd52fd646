import { expect, test } from 'vitest';
import type { Model } from '../../../../src/stages/recognize/engines/engine.ts';
import { planModels } from '../../../../src/stages/recognize/engines/model-plan.ts';

const characters: Record<Model, string> = { minutes: '§%åäöÅÄÖ', swe: 'åäöÅÄÖ', eng: '§%' };

function planOf(...models: Model[]): unknown {
  return planModels({ models: new Map(models.map((model) => [model, new Set(characters[model])])) });
}

test.each([
  [['minutes', 'swe', 'eng'], 'minutes', 'swe', 'eng', []],
  [['minutes', 'swe'], 'minutes', 'swe', null, []],
  [['swe', 'eng'], 'swe', 'eng', null, []],
  [['minutes', 'eng'], 'minutes', null, null, []],
  [['swe'], 'swe', null, null, ['§', '%']],
  [['eng'], 'eng', null, null, ['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']],
] as const)('%j: %s, then %s, signs by %s; lost: %j', (models, base, second, signs, missing) => {
  expect(planOf(...models)).toEqual({ base, second, signs, missing });
});

test('without a model there is no plan', () => {
  expect(planOf()).toBeNull();
});
