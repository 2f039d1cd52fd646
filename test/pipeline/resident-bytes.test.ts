import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exceedsResident, residentBytes } from '../../src/pipeline/resident-bytes.ts';

const megabyte = 2 ** 20;
/** Holds 100 MB, starts another that holds as much, and says so when both do. */
const family = `
  const held = Buffer.alloc(100 * ${megabyte}, 1);
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'const held = Buffer.alloc(100 * ${megabyte}, 1); console.log("ready"); setInterval(() => held, 1000)']);
  child.stdout.on('data', () => console.log(child.pid));
  process.on('SIGTERM', () => { child.kill(); process.exit(); });`;

/** As the kernel tells it of a process alone: what is shared with others counts in full. */
function ownBytes(pid: number): number {
  return Number(/^Rss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) * 1024;
}

describe('the memory of a process and its children', () => {
  let parent: ChildProcess;
  let pids: readonly number[];

  beforeAll(async () => {
    parent = spawn(process.execPath, ['-e', family], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(parent.stdout ?? parent, 'data')) as [Buffer];
    pids = [parent.pid ?? 0, Number(said.toString())];
  });
  afterAll(() => void parent.kill('SIGTERM'));

  it('is what all of them hold', () => {
    expect(residentBytes(pids[0] ?? 0)).toBeGreaterThan(200 * megabyte);
  });

  it('exceeds what is less and not what is more', () => {
    const bytes = residentBytes(pids[0] ?? 0);
    expect(exceedsResident(pids[0] ?? 0, bytes - 10 * megabyte)).toBe(true);
    expect(exceedsResident(pids[0] ?? 0, bytes + 10 * megabyte)).toBe(false);
  });

  it('counts what they share once', () => {
    const each = pids.reduce((sum, pid) => sum + ownBytes(pid), 0);
    const together = residentBytes(pids[0] ?? 0);
    expect(each).toBeGreaterThan(together);
    expect(exceedsResident(pids[0] ?? 0, (each + together) / 2)).toBe(false);
  });

  it('of a process that has ended is none', () => {
    expect([residentBytes(2 ** 22), exceedsResident(2 ** 22, 0)]).toEqual([0, false]);
  });
});
