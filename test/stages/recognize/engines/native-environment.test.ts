import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nativeEnvironment } from '../../../../src/stages/recognize/engines/native-environment.ts';

test('one thread, and all that the process itself has', () => {
  const environment = nativeEnvironment({ PATH: '/bin', OMP_THREAD_LIMIT: '8' });
  expect(environment).toMatchObject({ PATH: '/bin', OMP_THREAD_LIMIT: '1' });
});

test('what is set by hand for the C library comes last', () => {
  const { GLIBC_TUNABLES: tunables } = nativeEnvironment({ GLIBC_TUNABLES: 'glibc.malloc.top_pad=1' });
  expect(tunables).toMatch(/^glibc\.malloc\.hugetlb=1:.*:glibc\.malloc\.top_pad=1$/u);
});

test('a program starts in it and says nothing of it', () => {
  const answer = execFileSync(process.execPath, ['--version'], {
    env: nativeEnvironment(),
    encoding: 'utf8',
  });
  expect(answer.trim()).toBe(process.version);
});

test('how a reader is given its memory is not how the engine is given its own', () => {
  const environment = nativeEnvironment({ PATH: '/bin', MALLOC_MMAP_THRESHOLD_: '1048576' });
  expect(Object.keys(environment)).not.toContain('MALLOC_MMAP_THRESHOLD_');
});
