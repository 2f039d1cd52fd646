import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** More than a person reads: a page brings some twenty pictures, and several people may sit behind one address. */
const reading = { points: 1200, duration: 60 };
/** Tries to sign in: for a name at an address, for an address, for a name from anywhere. */
const tries = { pair: 8, address: 40, name: 60, seconds: 15 * 60 };

/** Counts what is asked for, in this process's memory. Each function gives the seconds to wait, or 0. */
export interface Rates {
  ask(who: string): Promise<number>;
  /** Counts a try before it is known how it ends. */
  trySignIn(name: string, address: string): Promise<number>;
  /** Forgets the tries of one who has signed in. */
  signedIn(name: string, address: string): Promise<void>;
}

export function countRates(): Rates {
  const asked = new RateLimiterMemory({ keyPrefix: 'ask', ...reading });
  const limit = (keyPrefix: string, points: number): RateLimiterMemory =>
    new RateLimiterMemory({ keyPrefix, points, duration: tries.seconds });
  const byPair = limit('pair', tries.pair);
  const byAddress = limit('address', tries.address);
  const byName = limit('name', tries.name);
  return {
    ask: async (who) => wait(asked, who),
    // The address first: one that tries thousands of names fills no memory with them.
    trySignIn: async (name, address) =>
      (await wait(byAddress, address)) ||
      (await wait(byPair, pairOf(name, address))) ||
      (await wait(byName, foldName(name))),
    signedIn: async (name, address) => {
      await byPair.delete(pairOf(name, address));
      await byAddress.reward(address);
    },
  };
}

function pairOf(name: string, address: string): string {
  return `${address} ${foldName(name)}`;
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().slice(0, 80);
}

async function wait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}
