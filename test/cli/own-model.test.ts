import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ownModelFile } from '../../src/stages/recognize/engines/model-files.ts';
import { nativeModelFolder } from '../native-tesseract.ts';
import { newFolder } from './run-program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scan = join(root, 'fixtures/documents/koloni-paronlunden-2016-03-06-konstituerande.png');
const model = relative(root, ownModelFile);

/** An installation of its own, whose model may be harmed. */
const folder = newFolder();
for (const part of ['dist', 'package.json', dirname(model)])
  cpSync(join(root, part), join(folder, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
mkdirSync(join(folder, 'build'));
symlinkSync(join(root, 'build/language.bin'), join(folder, 'build/language.bin'));
afterAll(() => rmSync(folder, { recursive: true }));

const engines = nativeModelFolder() === null ? ['tesseract.js'] : ['tesseract', 'tesseract.js'];
const harms: readonly [string, (file: string) => void, RegExp][] = [
  ['gone', (file) => rmSync(file), /minutes\.traineddata.* cannot be read/u],
  ['cut short', (file) => truncateSync(file, 3_000_000), /minutes\.traineddata.* is damaged/u],
];

test.each(engines.flatMap((engine) => harms.map((harm) => [engine, ...harm] as const)))(
  '%s whose model is %s reads nothing, and says why',
  (engine, _harmed, harm, told) => {
    copyFileSync(ownModelFile, join(folder, model));
    harm(join(folder, model));
    const argv = ['import', scan, '--engine', engine, '--database', join(folder, `${engine}.sqlite`)];

    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli/main.js'), ...argv], {
      encoding: 'utf8',
      env: { ...process.env, PARAGRAF_RETRY_SECONDS: '' },
    });

    expect([status, stderr]).toEqual([3, expect.stringMatching(told)]);
    expect(stderr).toContain('Install Paragraf anew');
  },
);
