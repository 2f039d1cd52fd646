import type { Doubt, OtherReading } from '../../records/repaired-page.ts';

/** What is the matter with a word, as a sentence for the kansli. */
export function messageOfWord(
  code: Doubt['code'],
  source: string,
  clean: string,
  readings: readonly OtherReading[],
): string {
  const others = readings.slice(0, 3).map(({ text }) => `”${text}”`);
  const listed = others.join(' eller ');
  switch (code) {
    case 'words-unsettled':
      return listed === ''
        ? `”${clean}” är troligen felläst.`
        : `”${clean}” är troligen felläst. Det kan stå ${listed}.`;
    case 'edit-doubtful':
      return `”${source}” är ändrat till ”${clean}”, men det är inte säkert.`;
    case 'figure-doubtful':
      return `”${clean}” kan vara felläst. En annan läsning är ${listed}.`;
    case 'readings-differ':
      return `”${clean}” är osäkert läst. En annan läsning är ${listed}.`;
  }
}
