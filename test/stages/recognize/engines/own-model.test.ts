import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { neededCharacters } from '../../../../src/stages/recognize/engines/model-plan.ts';
import { readModelCharacters } from '../../../../src/stages/recognize/engines/model-characters.ts';
import { ownModelFile, ownModelVersion } from '../../../../src/stages/recognize/engines/model-files.ts';

test('the model that comes with the program prints all that minutes need, and is small', async () => {
  const characters = await readModelCharacters(ownModelFile);
  expect([...neededCharacters, ...'éü–”'].filter((each) => !characters.has(each))).toEqual([]);
  expect((await stat(ownModelFile)).size).toBeLessThan(4_000_000);
});

test('another model would be another version', async () => {
  expect(await ownModelVersion()).toMatch(/^minutes [0-9a-f]{12}$/u);
});
