import { describe, expect, it } from 'vitest';
import { readableLine } from '../src/log.ts';

describe('readableLine', () => {
  it('puts what is logged in one line', () => {
    const line =
      '{"level":40,"time":"2024-05-04T10:20:30.000Z","state":"set-aside","tries":[1,2],"msg":"file done"}\n';
    expect(readableLine(line)).toMatch(/^\d\d:\d\d:30 warn {2}file done state=set-aside tries=\[1,2\]$/u);
  });
});
