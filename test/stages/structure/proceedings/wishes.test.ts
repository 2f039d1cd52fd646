import { describe, expect, it } from 'vitest';
import { lines } from '../structure-text.ts';
import { paragraph } from './read-paragraph.ts';

describe('what somebody wants', () => {
  it('is a proposal where it is put to the vote', () => {
    const { proposals } = paragraph(lines`
      Eva Lind ville att bryggan byggs om i två etapper.

      Bo ville behålla den gamla.

      Siv föreslog en flytbrygga.

      Kaj ville veta vad det kostar.

      Ordföranden ställde förslagen mot varandra genom handuppräckning.
      Mötet beslutade enligt Eva Linds förslag.
    `);
    expect(proposals.map(({ by }) => by)).toEqual([['Eva Lind'], ['Bo'], ['Siv']]);
  });

  it('is talk where nothing is put', () => {
    expect(paragraph('Eva Lind ville att bryggan byggs om.\nBo ville behålla den gamla.').proposals).toEqual(
      [],
    );
  });
});
