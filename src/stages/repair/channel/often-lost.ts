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

// other letters (`Sjshamn`, `Ek16f`) show by themselves that something is wrong
const bareVowel = /[ao]/u;

/** False where an å ä ö of `meant` stands as a bare vowel that it is seldom read as; of words of one length. */
export function isOftenLost(word: string, meant: string, channel: Channel): boolean {
  const [read, real] = [word.toLowerCase(), meant.toLowerCase()];
  if (read.length !== real.length) return true;
  return [...read].every((letter, place) => {
    const other = real[place] ?? '';
    if (letter === other || place === 0 || !bareVowel.test(letter) || !/[åäö]/u.test(other)) return true;
    return costOfOftenLost(letter, other, channel) !== null;
  });
}
