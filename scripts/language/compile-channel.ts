/** One line of a table of scripts/channel/tables: what is meant, what is read for it, how often, and of how many. */
interface Counted {
  readonly meant: string;
  readonly read: string;
  readonly times: number;
  readonly of: number;
}

/** What an engine has shown so seldom may be chance, or a page's own spot. */
const fewestTimes = 3;
/** What becomes of å ä ö is of more kinds than what becomes of other letters. */
const fewestRingTimes = 2;
const fewestPoorTimes = 4;
const rings = ['å', 'ä', 'ö'];
const sharedAmongRings = 0.02;

/** A table of scripts/channel/tables; its name is the engine's, with `@` and how the paper was scanned where it was poor. */
export interface ChannelTable {
  readonly name: string;
  readonly text: string;
}

/**
 * The channel of several engines together, as lines of `meant read cost`: for each confusion the negative natural
 * logarithm of its share of the letter, of the engine that makes it most. What only poor pictures make is marked `poor`.
 */
export function compileChannel(tables: readonly ChannelTable[]): Uint8Array {
  const good = sharesOf(
    tables.filter(({ name }) => !name.includes('@')),
    fewestTimes,
  );
  shareAmongRings(good);
  const poor = sharesOf(
    tables.filter(({ name }) => name.includes('@')),
    fewestPoorTimes,
  );
  const lines = [...linesFor(good, ''), ...linesFor(poor, ' poor')].toSorted();
  return new TextEncoder().encode(lines.join('\n'));
}

function sharesOf(tables: readonly ChannelTable[], fewest: number): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { meant, read, times, of } of tables.flatMap(({ text }) => linesOf(text))) {
    if (times < (holdsRing(meant) ? fewestRingTimes : fewest)) continue;
    const key = `${meant} ${read}`;
    shares.set(key, Math.max(shares.get(key) ?? 0, times / Math.max(of, times)));
  }
  return shares;
}

function holdsRing(letters: string): boolean {
  return /[åäö]/iu.test(letters);
}

function linesFor(shares: ReadonlyMap<string, number>, mark: string): readonly string[] {
  return [...shares].map(([key, share]) => `${key} ${(-Math.log(share)).toFixed(1)}${mark}`);
}

/** What becomes of one of å ä ö now and then becomes of the others too, seen or not. */
function shareAmongRings(shares: Map<string, number>): void {
  for (const [key, share] of shares) {
    const [meant = '', read = ''] = key.split(' ');
    if (!rings.includes(meant)) continue;
    for (const other of rings) {
      const known = shares.get(`${other} ${read}`) ?? 0;
      if (known < share * sharedAmongRings) shares.set(`${other} ${read}`, share * sharedAmongRings);
    }
  }
}

function linesOf(table: string): readonly Counted[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [meant = '', read = '', times, of] = line.split('\t');
      return { meant, read, times: Number(times), of: Number(of) };
    });
}
