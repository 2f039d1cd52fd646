import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const paragraphs =
  '\n\n1. Öppnande\nMötet öppnades.\n\n2. Budget\nBudgeten gicks igenom.\n\n3. Slut\nMötet avslutades.';
const meetingOf = (cover: string): ReturnType<typeof structureMeeting> =>
  structureMeeting(`Fyrens byalag\nProtokoll från styrelsemöte 2015-05-06\n${cover}${paragraphs}`);
const peopleIn = (cover: string): readonly string[] =>
  meetingOf(cover).attendees.map(({ name, role, organisation, deciding }) =>
    [name, role ?? '', organisation ?? '', deciding ?? 'open'].join('; '),
  );

describe('those who are there besides', () => {
  it.each([
    ['Adjungerad: Bo Ek, vaktmästare', 'Bo Ek; vaktmästare; ; false'],
    ['Inbjudna: Bo Ek, arkitekt', 'Bo Ek; arkitekt; ; false'],
    ['Övriga: Bo Ek, kanslichef', 'Bo Ek; kanslichef; ; false'],
    ['Gäst: Bo Ek', 'Bo Ek; ; ; false'],
  ])('%s decides nothing, and the others do', (besides, one) => {
    expect(peopleIn(`Närvarande: Eva Lind, ordförande, Siv Torell, suppleant\n${besides}`)).toEqual([
      'Eva Lind; ordförande; ; true',
      // a deputy may sit for somebody, or not
      'Siv Torell; suppleant; ; open',
      one,
    ]);
  });

  it.each([
    'Närvarande: Eva Lind, Siv Torell',
    'Arbetsgivaren: Eva Lind, chef\nFackliga organisationer: Siv Torell, Vision\nInbjuden: Bo Ek',
  ])('say nothing of the others in %j', (cover) => {
    expect(meetingOf(cover).attendees.every(({ deciding }) => deciding !== true)).toBe(true);
  });
});

describe('initials behind names', () => {
  it('are no parties', () => {
    const cover = 'Närvarande: Eva-Lis Brandt (ELB), ordförande, Arne Lilja (AL), Siv Torell (ST)';
    expect(meetingOf(cover).attendees.map(({ organisation }) => organisation)).toEqual([null, null, null]);
  });

  it('are parties where only some fit', () => {
    const cover = 'Närvarande: Maria Palm (MP), Arne Lilja (S), Siv Torell (C), Stina Dahl (SD)';
    expect(meetingOf(cover).attendees.map(({ organisation }) => organisation)).toEqual([
      'MP',
      'S',
      'C',
      'SD',
    ]);
  });
});

describe('who sits for whom', () => {
  it.each([
    'Siv Torell, suppleant, i Eva Linds ställe',
    'Siv Torell (ersätter Eva Lind)',
    'suppleanten Siv Torell, som ersatte Eva Lind',
    'Siv Torell, som vikarierade för Eva Lind',
  ])('is said by %j', (deputy) => {
    const { attendees } = meetingOf(`Närvarande: Bo Ek, ${deputy}`);
    expect(attendees.find(({ name }) => name === 'Siv Torell')?.replaces).toBe('Eva Lind');
  });
});

describe('running text that names officials', () => {
  it('says who decides and what each one is', () => {
    const cover =
      'Vid sammanträdet närvarade ordföranden Eva Lind, ledamöterna Bo Ek och Siv Torell samt suppleanten Arne Lilja, som ersatte Tor Dahl. Därutöver deltog tekniske chefen Ulf Brandt, ekonomen Pia Sten (§ 2) och ombudsmannen Kaj Fors. Tor Dahl hade anmält förhinder.';
    expect(peopleIn(cover)).toEqual([
      'Eva Lind; ordförande; ; true',
      'Bo Ek; ledamot; ; true',
      'Siv Torell; ledamot; ; true',
      'Arne Lilja; suppleant; ; true',
      'Ulf Brandt; tekniske chef; ; false',
      'Pia Sten; ekonom; ; false',
      'Kaj Fors; ombudsman; ; false',
    ]);
  });
});

describe('a list by surnames', () => {
  it('is turned', () => {
    const cover =
      'Närvarande ombud\nBrandt, Eva Akuten\nEl Amin, Samira Medicin 2 (från punkt 2)\nLilja, Arne BB\nSten, Pia\nÖvriga närvarande\nFors, Kaj, ombudsman\nAnmält förhinder\nDahl, Tor, Psykiatrin';
    expect(peopleIn(cover)).toEqual([
      'Eva Brandt; ; Akuten; true',
      'Samira El Amin; ; Medicin 2; true',
      'Arne Lilja; ; BB; true',
      'Pia Sten; ; ; true',
      'Kaj Fors; ombudsman; ; false',
    ]);
    expect(meetingOf(cover).absentees.map(({ name }) => name)).toEqual(['Tor Dahl']);
  });

  it('is none where two persons stand on a line', () => {
    const cover = 'Närvarande\nEva Lind, Bo Ek\nSiv Torell, Arne Lilja\nTor Dahl, Pia Sten';
    expect(meetingOf(cover).attendees).toHaveLength(6);
  });
});

describe('two lists side by side', () => {
  it('are parted where they have flowed together', () => {
    const cover =
      'Närvarande\nFör hyresvärden För hyresgästerna\nEva Lind, ordförande Bo Ek\nSiv Torell Arne Lilja\nTor Dahl, från punkt 2 Pia Sten, ersättare för Kaj Fors\nÖvriga: Ulf Brandt';
    expect(peopleIn(cover)).toEqual([
      'Eva Lind; ordförande; ; true',
      'Bo Ek; ; ; true',
      'Siv Torell; ; ; true',
      'Arne Lilja; ; ; true',
      'Tor Dahl; ; ; true',
      'Pia Sten; ; ; true',
      'Ulf Brandt; ; ; false',
    ]);
  });
});

describe('everyday labels', () => {
  it('tell who was there and who was not', () => {
    const cover = 'Här: Eva Lind (ordf), Bo Ek (sekr), Siv Torell (kom under 2)\nInte här: Arne Lilja';
    const { attendees, absentees } = meetingOf(cover);
    expect(attendees.map(({ name }) => name)).toEqual(['Eva Lind', 'Bo Ek', 'Siv Torell']);
    expect(attendees[2]?.presentAt).toEqual([{ first: 2, last: 3 }]);
    expect(absentees.map(({ name }) => name)).toEqual(['Arne Lilja']);
  });
});
