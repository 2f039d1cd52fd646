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
  // At the sixth page of those that it is given.
  hangLate: 'isLate=1',
  // The process that reads the file, which has started this one.
  killReader: 'kill -KILL $PPID; sleep 1',
} as const;
export type Fault = keyof typeof faults;

/**
 * Tells the real engine's models, and reads the same three words on every page; each image that it is given leaves a line in
 * the log, and the end of each a form feed in its text. A shell and nothing else: it is started for every page.
 */
const script = `#!/bin/sh
case "$1" in --list-langs | --version) PATH="$REAL_PATH" exec tesseract "$@" ;; esac
sizeOf() { read -r _ && read -r size; } # P5, 875 1240
concerned=
while read -r image; do
  sizeOf < "$image"
  echo "$size" >> "$FAULT_LOG"
  if [ "$FAULT_ON" != large ] || [ "\${size#* }" -gt 1500 ]; then concerned=1; fi
done < "$1"
if [ -n "$concerned" ]; then
  case "$FAULT" in
${Object.entries(faults)
  .map(([name, command]) => `  ${name}) ${command} ;;`)
  .join('\n')}
  esac
fi
page=0
: > "$2.tsv"
while read -r image; do
  page=$((page + 1))
  [ -z "$isLate" ] || [ $page -lt 6 ] || exec sleep 600
  for word in 1 2 3; do
    printf '5\\t%d\\t1\\t1\\t1\\t%d\\t%d\\t100\\t300\\t40\\t95\\tProtokoll\\n' $page $word $((100 + 400 * word))
  done >> "$2.tsv"
  printf '\\f' >> "$2.txt"
done < "$1"
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
