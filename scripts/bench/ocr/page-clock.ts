/** The program as if on a terminal, where its bar counts the pages; `script` comes with every Debian. */
export function onTerminal(command: readonly string[]): readonly string[] {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  return ['script', '-qefc', quoted, '/dev/null'];
}

// ████░░░░ 33 % | 0/1 files | 12 pages, 0.6/s | 25s left
const counter = /\| (\d+) pages,/gu;

/** Notes when each page was done, from what a progress bar shows. */
export class PageClock {
  /** Seconds since the start at which each page was done. */
  readonly doneAt: number[] = [];

  see(text: string, seconds: number): void {
    for (const [, count] of text.matchAll(counter)) {
      while (this.doneAt.length < Number(count)) this.doneAt.push(seconds);
    }
  }
}

/** Seconds a page of each of `parts` equally long parts; what is left over at the end is left out. */
export function secondsInParts(doneAt: readonly number[], parts: number): readonly number[] {
  const size = Math.floor(doneAt.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const from = part === 0 ? 0 : (doneAt[part * size - 1] ?? 0);
    return ((doneAt[(part + 1) * size - 1] ?? 0) - from) / size;
  });
}
