import { execFileSync } from 'node:child_process';

/** Builds dist/ and the lexicon once for the whole suite: tests that start the program start the real one. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
