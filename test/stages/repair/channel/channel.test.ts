import { describe, expect, it } from 'vitest';
import { openChannel } from '../../../../src/stages/repair/channel/channel.ts';
import { letterLattice, type LatticeKind } from '../../../../src/stages/repair/channel/letter-lattice.ts';

const channel = openChannel(
  new TextEncoder().encode('ä a 0.5\nö é 1.0\nä d 2.3\nm rn 6.9\nÄ A 0.1\nl I 5.0\ns g 4.0 poor'),
);

/** What each place of a word may be: letters and how many of those read they stand for. */
function readings(word: string, kind: LatticeKind): string[][] {
  return letterLattice(word, channel, kind).map((own) =>
    own.map(({ text, length }) => (length === 1 ? text : `${text}(${length})`)),
  );
}

describe('letterLattice', () => {
  it('has the letters as read first, then what they may have been', () => {
    expect(readings('bérn', 'all')).toEqual([['b'], ['é', 'ö'], ['r', 'm(2)'], ['n']]);
    expect(readings('dag', 'all')).toEqual([['d', 'ä'], ['a', 'ä'], ['g']]);
  });

  it('keeps what shows lost rings and dots apart from what could be anything', () => {
    expect(readings('dag', 'plain')).toEqual([['d'], ['a', 'ä'], ['g']]);
    expect(readings('ga', 'all')).toEqual([['g'], ['a', 'ä']]);
    expect(readings('ga', 'poor')).toEqual([
      ['g', 's'],
      ['a', 'ä'],
    ]);
  });

  it('reads capitals by what happens to capitals', () => {
    expect(readings('LAN', 'all')).toEqual([['l'], ['a', 'ä'], ['n']]);
    expect(readings('Agde', 'all')[0]).toEqual(['a', 'ä']);
    expect(readings('Iedamot', 'all')[0]).toEqual(['i', 'l']);
  });
});
