import { expect, test } from 'vitest';
import { readerEnvironment } from '../../src/pipeline/reader-environment.ts';

test('a reader has one stock of memory, unless it is set by hand', () => {
  expect(readerEnvironment({ PATH: '/bin' })).toEqual({ PATH: '/bin', MALLOC_ARENA_MAX: '1' });
  expect(readerEnvironment({ MALLOC_ARENA_MAX: '4' })).toEqual({ MALLOC_ARENA_MAX: '4' });
});
