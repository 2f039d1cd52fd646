import { setTimeout as pauseFor } from 'node:timers/promises';
import { seededRandom } from '../fixtures/seeded-random.ts';
import type { SiteAddress } from './site-addresses.ts';

interface Pace {
  readonly readers: number;
  readonly seconds: number;
  /** Between two pages, in milliseconds on average. */
  readonly pause: number;
}

/** How long one kind of page was waited for. */
export interface Waits {
  readonly kind: string;
  readonly answers: number;
  /** Answers other than 200, and none at all. */
  readonly failures: number;
  /** The half, 95 and 99 in a hundred, and the longest, in milliseconds. */
  readonly percentiles: readonly [number, number, number, number];
}

interface Answer {
  readonly kind: string;
  readonly milliseconds: number;
  readonly isRight: boolean;
}

/** Readers that ask for one page after the other, each at a pace of its own, until the time is over. */
export async function askAsReaders(
  site: string,
  addresses: readonly SiteAddress[],
  { readers, seconds, pause }: Pace,
): Promise<Waits[]> {
  const until = performance.now() + seconds * 1000;
  const answers: Answer[] = [];
  const read = async (reader: number): Promise<void> => {
    const { uniform: random } = seededRandom(`reader ${reader}`);
    while (performance.now() < until) {
      const address = addresses[Math.floor(random() * addresses.length)];
      if (address !== undefined) answers.push(await ask(site, address));
      await pauseFor(random() * 2 * pause);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
  return [...new Set(addresses.map(({ kind }) => kind)), 'all'].map((kind) => waitsOf(kind, answers));
}

async function ask(site: string, { kind, path }: SiteAddress): Promise<Answer> {
  const begun = performance.now();
  try {
    const response = await fetch(site + path);
    await response.arrayBuffer();
    return { kind, milliseconds: performance.now() - begun, isRight: response.status === 200 };
  } catch {
    return { kind, milliseconds: performance.now() - begun, isRight: false };
  }
}

function waitsOf(kind: string, all: readonly Answer[]): Waits {
  const own = all.filter((answer) => kind === 'all' || answer.kind === kind);
  const sorted = own.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const failures = own.filter(({ isRight }) => !isRight).length;
  return { kind, answers: own.length, failures, percentiles: [at(0.5), at(0.95), at(0.99), at(1)] };
}
