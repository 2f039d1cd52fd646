import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { spareCompilerArguments } from '../src/spare-compiler.ts';

it('gives arguments that Node starts with and uses patterns by', () => {
  const program = 'for (let i = 0; i < 3; i += 1) console.log("§ 12".replace(/\\p{L}|\\d/gu, "x"))';
  const said = execFileSync(process.execPath, [...spareCompilerArguments(), '-e', program], {
    encoding: 'utf8',
  });
  expect(said).toBe('§ xx\n'.repeat(3));
});
