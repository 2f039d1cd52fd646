import { expect, test } from 'vitest';
import type { Model } from '../../../../src/stages/recognize/engines/engine.ts';
import { planModels } from '../../../../src/stages/recognize/engines/model-plan.ts';

const characters: Record<Model, string> = { swe: 'åäöÅÄÖ', eng: '§%', Latin: '§%åäöÅÄÖ' };

function planOf(...models: Model[]): unknown {
  return planModels({ models: new Map(models.map((model) => [model, new Set(characters[model])])) });
}

test.each([
  [['swe', 'eng', 'Latin'], 'Latin', 'swe', []],
  [['swe', 'eng'], 'swe', 'eng', []],
  [['eng', 'Latin'], 'Latin', null, []],
  [['swe'], 'swe', null, ['§', '%']],
  [['eng'], 'eng', null, ['å', 'ä', 'ö', 'Å', 'Ä', 'Ö']],
] as const)('%j: %s, then %s; lost: %j', (models, base, second, missing) => {
  expect(planOf(...models)).toEqual({ base, second, missing });
});

test('without a model there is no plan', () => {
  expect(planOf()).toBeNull();
});
