import type { Channel } from './channel.ts';

/** What happens to å ä ö often: `Molin` and `Malin` are two names, and not `Mölin` read twice. */
const oftenCost = 3.5;

/** What it costs that `meant` was read as `letter`; null for what seldom happens. Both in small letters. */
export function costOfOftenLost(letter: string, meant: string, channel: Channel): number | null {
  const way = channel
    .startingWith(letter)
    .find(({ read, meant: other, cost }) => read === letter && other === meant && cost < oftenCost);
  return way?.cost ?? null;
}

/** True where every letter of `meant` that `word` has not was lost in a way that is common; words of one length. */
export function isOftenLost(word: string, meant: string, channel: Channel): boolean {
  const [read, real] = [word.toLowerCase(), meant.toLowerCase()];
  if (read.length !== real.length) return true;
  return [...read].every((letter, place) => {
    const other = real[place] ?? '';
    return letter === other || place === 0 || costOfOftenLost(letter, other, channel) !== null;
  });
}
