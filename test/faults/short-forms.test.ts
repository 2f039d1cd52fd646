/** The long forms are scripts/faults/kill-imports.ts, mutate-files.ts and full-disk.ts. */
import { describe, expect, it } from 'vitest';
import { canMount, fillDisk } from '../../scripts/faults/fill-disk.ts';
import { importMutated } from '../../scripts/faults/import-mutated.ts';
import { killAtRandom } from '../../scripts/faults/kill-at-random.ts';
import { nativeModelFolder } from '../native-tesseract.ts';

const longTest = 600_000;

describe.skipIf(nativeModelFolder() === null)('faults', () => {
  it(
    'an import killed over and over holds each file once, every page as undisturbed',
    async () => {
      const figures = await killAtRandom(6, 3, 'kort', { pages: 2 });
      expect(figures).toMatchObject({
        kills: 3,
        missing: 0,
        additional: 0,
        otherwise: 0,
        unclean: 0,
        notStored: 0,
        orphans: 0,
      });
    },
    longTest,
  );

  it(
    '90 damaged files end with a code each, and harm no other',
    async () => {
      const { ends, withoutCode, harmed, exitCode } = await importMutated(90, 'kort');
      expect({ withoutCode, harmed, exitCode }).toEqual({ withoutCode: [], harmed: 0, exitCode: 10 });
      expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(90);
    },
    longTest,
  );

  it.skipIf(!canMount())(
    'a disk that is full at any point is said to be, and loses nothing',
    async () => {
      const figures = await fillDisk(4, 2, 2);
      expect(figures).toMatchObject({
        otherEnds: [],
        notCompleted: 0,
        missing: 0,
        otherwise: 0,
        unclean: 0,
      });
      expect(figures.said).toBeGreaterThan(0);
    },
    longTest,
  );
});
