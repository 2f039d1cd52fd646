import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-program.ts'],
    // OCR of a page takes seconds on a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Child processes and OCR workers bring their own threads.
    maxWorkers: 2,
    reporters: ['default'],
  },
});
