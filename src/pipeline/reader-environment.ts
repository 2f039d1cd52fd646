/**
 * How memory is given to a reader where its C library is glibc; others pass over it. Pictures of a megabyte and more are made
 * and dropped by the hundred, in several threads. By itself glibc keeps a stock for each thread and most of what is freed
 * in it: after a hundred pages that was half of a reader's memory.
 */
const memorySettings = {
  // One stock for all threads.
  MALLOC_ARENA_MAX: '1',
  // Pictures are given back at once, and what else is free at the end of the stock where it is so much; in bytes.
  MALLOC_MMAP_THRESHOLD_: String(2 ** 20),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 24),
};

/** The surroundings of a process that reads files. What is set by hand counts. */
export function readerEnvironment(
  own: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  return { ...memorySettings, ...own };
}
