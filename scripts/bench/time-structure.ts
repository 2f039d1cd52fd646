/**
 * Structures the pages that its stdin gives as JSON, so many times over, and prints the seconds of CPU that each run took,
 * and how many paragraphs were found. `structure.ts` starts it as the program would be started.
 */
import { readFileSync } from 'node:fs';
import type { RepairedPage } from '../../src/records/repaired-page.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';

const pages = JSON.parse(readFileSync(0, 'utf8')) as readonly RepairedPage[];
const source = { file: 'protokoll.pdf', sha256: '0'.repeat(64), pages: pages.length };
const seconds: number[] = [];
let paragraphs = 0;
for (let run = 0; run < Number(process.argv[2]); run += 1) {
  const before = process.cpuUsage();
  paragraphs = structurePages(pages, source)[0]?.paragraphs.length ?? 0;
  const { user, system } = process.cpuUsage(before);
  seconds.push((user + system) / 1e6);
}
process.stdout.write(JSON.stringify({ seconds, paragraphs }));
