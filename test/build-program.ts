import { execFileSync } from 'node:child_process';

/** Builds dist/, and the language file where it is stale, once for the whole suite: tests start the real program. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--if-stale'], { stdio: 'inherit' });
}
