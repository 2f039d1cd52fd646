import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

const isLong = ({ moduleId }: TestSpecification): boolean => /\/test\/(?:faults|cli)\//u.test(moduleId);

/** The longest tests begin, so that no core waits for them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files.filter((file) => !isLong(file)));
    return [...files.filter(isLong), ...rest];
  }
}

/** What leaves nothing behind in its process: its modules are loaded once, which saves a third of its time. */
const sharing = [
  'bench',
  'channel',
  'eval',
  'fixtures',
  'formats',
  'language',
  'nightly',
  'pipeline',
  'records',
  'stages',
  'store',
  'web/api',
  'web/pages',
  'web/safety',
].map((folder) => `test/${folder}/**/*.test.ts`);

/** What tests start in processes and threads of their own is the built program: from sources each would take seconds to start. */
const builtProgram = {
  find: /^(?:\.{1,2}\/)+program-files\.ts$/u,
  replacement: fileURLToPath(new URL('dist/program-files.js', import.meta.url)),
};

export default defineConfig({
  resolve: { alias: [builtProgram] },
  test: {
    globalSetup: ['test/build-program.ts'],
    // OCR of a page takes seconds on a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As src/compile-patterns.ts does for the program.
    execArgv: ['--no-regexp-tier-up'],
    // Child processes and OCR workers bring their own threads.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: sharing } },
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
    ],
  },
});
