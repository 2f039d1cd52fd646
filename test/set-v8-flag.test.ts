import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hasV8Flag, v8Flags } from '../src/set-v8-flag.ts';

describe('setV8Flag', () => {
  it('sets only flags that this V8 has', () => {
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const lacking = v8Flags.filter((flag) => !options.includes(` ${flag.replace('--no-', '--')} (`));
    expect(lacking.filter((flag) => hasV8Flag(flag))).toEqual([]);
  });

  it('leaves out what a later Node has no more, and what nobody knows of', () => {
    expect(v8Flags.filter((flag) => hasV8Flag(flag, '20.20.2'))).toEqual(v8Flags);
    expect(hasV8Flag('--interrupt-budget', '22.23.3')).toBe(false);
    expect(v8Flags.some((flag) => hasV8Flag(flag, '40.0.0'))).toBe(false);
  });
});
