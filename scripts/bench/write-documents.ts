import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const truthFolder = new URL('../../fixtures/truth/', import.meta.url);
const year = /\b(?:19|20)\d\d\b/gu;

/** Another meeting's year for each round: an archive holds many meetings, not one many times. */
function laterYear(printed: string, round: number): string {
  return String(1950 + ((Number(printed) - 1950 + round) % 100));
}

/** The fixtures' texts over and over, each round in years of its own: every part of the run has the same work. */
export function writeDocuments(folder: string, count: number, from = 0): void {
  const texts = readdirSync(truthFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, truthFolder), 'utf8'));
  for (let file = from; file < from + count; file += 1) {
    const round = Math.floor(file / texts.length);
    const text = (texts[file % texts.length] ?? '').replaceAll(year, (printed) => laterYear(printed, round));
    writeFileSync(join(folder, `${String(file).padStart(6, '0')}.txt`), `${text}\nAvskrift ${file}\n`);
  }
}
