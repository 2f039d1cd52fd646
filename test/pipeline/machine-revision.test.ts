import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type * as MachineRevision from '../../src/pipeline/machine-revision.ts';
import { usualLeastConfidence } from '../../src/stages/repair/repair-options.ts';
import { openExistingStore } from '../../src/store/open-store.ts';

const built = new URL('../../dist/', import.meta.url);

test('what the program was put together of is what its single modules are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
  const [file, database] = [join(folder, 'a.txt'), join(folder, 'a.sqlite')];
  writeFileSync(file, 'Mötet öppnas.\n');
  const program = fileURLToPath(new URL('cli/main.js', built));
  execFileSync(process.execPath, [program, 'import', file, '--database', database], { stdio: 'ignore' });
  const store = openExistingStore(database);
  const madeBy = store.prepare<[], string>('SELECT made_by FROM files').pluck().get();
  store.close();

  const single = new URL('pipeline/machine-revision.js', built).href;
  const { makerOf } = (await import(single)) as typeof MachineRevision;
  expect(madeBy).toBe(makerOf({ leastConfidence: usualLeastConfidence }, null, []));
});
