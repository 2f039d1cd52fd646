import { expect, test } from 'vitest';
import { readerEnvironment } from '../../src/pipeline/reader-environment.ts';

test('a reader gives its pictures back, unless it is set otherwise by hand', () => {
  const usual = readerEnvironment({ PATH: '/bin' });
  expect(usual).toMatchObject({ PATH: '/bin', MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '1048576' });
  expect(readerEnvironment({ PATH: '/bin', MALLOC_ARENA_MAX: '4' })).toEqual({
    ...usual,
    MALLOC_ARENA_MAX: '4',
  });
});
