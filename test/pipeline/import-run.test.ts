import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { writePatiently } from '../../src/pipeline/import-run.ts';

const { SqliteError } = BetterSqlite;

/** A run of which only what is waited for counts. */
function runWith(pauses: readonly number[]): { run: Parameters<typeof writePatiently>[0]; waits: string[] } {
  const waits: string[] = [];
  const run = {
    pauses,
    signal: new AbortController().signal,
    watcher: {
      onPage: () => {},
      onFile: () => {},
      onWait: ({ reason }: { reason: string }, seconds: number) => void waits.push(`${reason} ${seconds}`),
    },
  };
  return { run, waits };
}

function failing(code: string, times: number): () => string {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) throw new SqliteError('no', code);
    return 'written';
  };
}

describe('writePatiently', () => {
  it('waits longer and longer for room and for a lock', async () => {
    const { run, waits } = runWith([0.01, 0.02, 0.03]);
    await expect(writePatiently(run, failing('SQLITE_FULL', 2))).resolves.toBe('written');
    await expect(writePatiently(run, failing('SQLITE_BUSY_SNAPSHOT', 1))).resolves.toBe('written');
    expect(waits).toEqual(['disk-full 0.01', 'disk-full 0.02', 'database-locked 0.01']);
  });

  it('says what it has waited for in vain', async () => {
    const { run } = runWith([0.01]);
    const vain = writePatiently(run, failing('SQLITE_BUSY', 9));
    await expect(vain).rejects.toMatchObject({ reason: 'database-locked', exitCode: 5 });
  });

  it('waits for nothing that does not pass', async () => {
    const { run, waits } = runWith([0.01]);
    await expect(writePatiently(run, failing('SQLITE_CORRUPT', 1))).rejects.toThrow(SqliteError);
    expect(waits).toEqual([]);
  });
});
