import { describe, expect, it } from 'vitest';
import { findHits, search } from '../../../src/store/search.ts';
import { inventNumber } from '../../records/invented-numbers.ts';
import { archiveOf, places } from './sample-archive.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const day = date.slice(2);
const other = inventNumber('18990614', 981);
const member = inventNumber('18990716', 982);

const archive = archiveOf({
  body: 'Hamnnämnden',
  date: '2021-03-04',
  paragraphs: [
    {
      number: 1,
      title: `Bidrag till ${day}-${lastFour}`,
      text: `Nämnden beviljar ${date}-${lastFour} bidrag till båten.`,
      decisions: [`att bevilja ${day}-${lastFour} bidrag`],
    },
    { number: 2, title: 'Bryggan', text: `Lagas av ${other.date.slice(2)}-\n${other.lastFour}.` },
  ],
  pages: [`Närvarande: Bo Ek ${member.date}${member.lastFour}, ledamot`],
});

const found = (text: string): readonly string[] => places(findHits(archive, text, 10));

describe('a personal identity number', () => {
  it.each([
    `${day}-${lastFour}`,
    `${date}-${lastFour}`,
    `${day}${lastFour}`,
    `${day} – ${lastFour}`,
    `"${day}-${lastFour}"`,
    `bidrag ${day}-${lastFour}`,
  ])('is found whole, however it is typed and written: %s', (typed) => {
    expect(found(typed).map((place) => place.replace(/^decision/u, 'paragraph'))).toContain(
      `paragraph §1 Bidrag till ${day}-XXXX`,
    );
    expect(found(typed).join()).not.toContain('§2');
  });

  it('is found over a line end, and outside of paragraphs', () => {
    expect(found(`${other.date}${other.lastFour}`)).toEqual(['paragraph §2 Bryggan']);
    expect(found(`${member.date.slice(2)}-${member.lastFour}`)).toEqual(['page p. 1']);
  });

  it.each([lastFour, `${lastFour.slice(0, 2)}*`, `${day}${lastFour.slice(0, 2)}*`])(
    'is not found by a part of what is covered: %s',
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );

  it('is found by its date alike, whatever figures are tried after it', () => {
    expect(found(`${day} ${lastFour.slice(0, 3)}*`)).toEqual(found(`${day} 123*`));
    expect(found(`"${day} ${lastFour.slice(0, 3)}"`)).toEqual(found(`"${day} 123"`));
  });

  it('is covered in what is found, suggested, and kept to be searched', () => {
    for (const typed of [
      'bidrag',
      'bryggan',
      'ledamot',
      'bidrog',
      `${day}-${lastFour} nonsens`,
      'närvarande båt',
    ]) {
      const said = JSON.stringify({ ...search(archive, { text: typed }), typed: '' }).replaceAll(
        `${day}-${lastFour} nonsens`,
        '',
      );
      expect(said.replaceAll(`"${day}-${lastFour}"`, '')).not.toContain(lastFour);
      for (const { lastFour: end } of [other, member]) expect(said).not.toContain(end);
    }
    const kept = archive.prepare('SELECT title, text, case_number FROM search_entries').all();
    const words = archive.prepare('SELECT word FROM search_words').all();
    expect(JSON.stringify([kept, words])).not.toMatch(
      new RegExp([lastFour, other.lastFour, member.lastFour].join('|'), 'u'),
    );
  });
});
