import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the engine does in place of reading: `FAULT` in its environment; `FAULT_ON=large` keeps it to pages larger than A5. */
export const faults = {
  none: ':',
  crash: 'kill -SEGV $$',
  // Once: the mark that it leaves is seen by the next process.
  crashOnce: 'if [ ! -e "$FAULT_MARK" ]; then : > "$FAULT_MARK"; kill -SEGV $$; fi',
  hang: 'exec sleep 600',
  rubbish: 'head -c 100000 /dev/urandom > "$2.tsv"; exit 0',
  flood: 'exec yes',
  nothing: 'exit 0',
  // `tail` keeps a line that never ends.
  eatMemory: 'exec tail /dev/zero > /dev/null',
  // Page after page, as the real one does: it says that a page is whole by a form feed in a file of its own.
  slowly: `cat "$1" | while read -r image; do logged "$image"; sleep 0.7; page=$((page + 1))
    echo "$image" | words | sed "s/^5\t1/5\t$page/" >> "$2.tsv"; printf '\\f' >> "$2.txt"; done; exit 0`,
  // The process that reads the file, which has started this one.
  killReader: 'kill -KILL $PPID; sleep 1',
} as const;
export type Fault = keyof typeof faults;

/** Tells the real engine's models, and reads the same three words on every page; each image read leaves a line in the log. */
const script = `#!/bin/sh
case "$1" in --list-langs | --version) PATH="$REAL_PATH" exec tesseract "$@" ;; esac
logged() { head -c 15 "$1" | head -2 | tail -1 >> "$FAULT_LOG"; }
words() {
  awk '{ for (word = 1; word <= 3; word++)
    printf "5\\t%d\\t1\\t1\\t1\\t%d\\t%d\\t100\\t300\\t40\\t95\\tProtokoll\\n", NR, word, 100 + 400 * word }'
}
if [ "$FAULT_ON" = large ]; then concerned=$(xargs -I{} find {} -size +1500k < "$1"); else concerned=$1; fi
[ "$FAULT" = slowly ] || cat "$1" | while read -r image; do logged "$image"; done
if [ -n "$concerned" ]; then
  case "$FAULT" in
${Object.entries(faults)
  .map(([name, command]) => `  ${name}) ${command} ;;`)
  .join('\n')}
  esac
fi
words < "$1" > "$2.tsv"
`;

/** A program called tesseract with a fault, first on the PATH of whoever gets this environment. */
export function faultEngine(
  folder: string,
  fault: Fault,
  { onlyLarge = false } = {},
): NodeJS.ProcessEnv & { readonly FAULT_LOG: string } {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'tesseract'), script);
  chmodSync(join(bin, 'tesseract'), 0o755);
  const path = process.env['PATH'] ?? '';
  return {
    PATH: `${bin}${delimiter}${path}`,
    REAL_PATH: path,
    FAULT: fault,
    FAULT_ON: onlyLarge ? 'large' : '',
    FAULT_MARK: join(folder, `mark-${fault}`),
    FAULT_LOG: join(folder, 'images.log'),
    PARAGRAF_ENGINE: 'tesseract',
    PARAGRAF_RETRY_SECONDS: '0.1,0.2',
    PARAGRAF_JOBS: '1',
  };
}
