import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

const file = new URL('../../docs/benchmarks.md', import.meta.url);
const head = `# Benchmarks

Written by the scripts under scripts/bench and scripts/eval, each its own section; run them to renew it.
`;

/**
 * Prints a section of docs/benchmarks.md and puts it in the place of the old one, unless it is told not to `write` or
 * PARAGRAF_BENCH_DRY is set. Says with it on what machine, when and on which commit it was measured.
 *
 * @param name the section's own name, kebab-case.
 * @param parts Markdown blocks; the first is the heading.
 */
export function writeBenchmark(name: string, parts: readonly string[], { write = true } = {}): void {
  const section = [...parts, `*${measuredOn()}*`].join('\n\n');
  process.stdout.write(`${section}\n`);
  if (!write || process.env['PARAGRAF_BENCH_DRY'] !== undefined) return;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : head;
  const begin = `<!-- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const block = `${begin}\n\n${section}\n\n${end}`;
  const start = old.indexOf(begin);
  const text =
    start < 0
      ? `${old.trimEnd()}\n\n${block}\n`
      : old.slice(0, start) + block + old.slice(old.indexOf(end) + end.length);
  writeFileSync(file, text);
}

function measuredOn(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${day}, commit ${commit}, Node ${process.version}, ${availableParallelism()} cores, ${memory} GiB.`;
}
