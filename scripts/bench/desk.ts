/**
 * Prints how long a person's decision takes, on protocols of more and more pages, and a page of a long queue.
 *
 *     npx tsx scripts/bench/desk.ts [--write]     write: put the tables into docs/benchmarks.md
 */
