import type { Line } from '../read-lines.ts';
import { isProtocolTitle } from './meeting-title.ts';

/** So many titles at the least, of so many letters at the most. */
const fewest = 3;
const longest = 60;
/** Lines at a file's start that may call it minutes. */
const head = 3;

/**
 * Titles of short minutes that number nothing and neither open nor close a meeting: from the first on each stands alone
 * between blank lines, over sentences, and there is nothing else. The file's first lines must call it a protocol.
 *
 *     Kortfattat protokoll från styrelsemöte 2010-06-22
 *
 *     Målning
 *
 *     Trapphuset målas i augusti.
 *
 *     Fasader
 */
export function findTitlesInTurn(titles: readonly Line[], lines: readonly Line[]): readonly Line[] {
  if (!lines.slice(0, head).some(isCalledProtocol)) return [];
  const alone = new Set(titles.filter((line) => isAlone(line, lines)));
  const first = Math.min(...[...alone].map(({ index }) => index));
  const blocks = blocksFrom(first, lines);
  const inTurn = blocks.every(([own], i) => {
    if (own === undefined || !alone.has(own)) return /[.!?:]["”)]?$/u.test(blocks[i]?.at(-1)?.text ?? '');
    const [below] = blocks[i + 1] ?? [];
    return below !== undefined && !alone.has(below);
  });
  return inTurn && alone.size >= fewest ? [...alone] : [];
}

// Kortfattat protokoll från styrelsemöte 2010-06-22
function isCalledProtocol(line: Line): boolean {
  return isProtocolTitle(line) || /^\p{Lu}\p{Ll}+t protokoll (?:från|fört)(?!\p{L})/u.test(line.text);
}

function isAlone(line: Line, lines: readonly Line[]): boolean {
  const next = lines[line.index + 1];
  const plain = line.text.length <= longest && !/\d|:\s?\S/u.test(line.text);
  return plain && line.index > 0 && line.gapBefore && next?.gapBefore === true;
}

function blocksFrom(first: number, lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines.slice(first)) {
    if (line.gapBefore || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}
