import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const end =
  '\n\n§ 9 Val av justerare\n\nTill justerare utses Bo Ek (M).\n\n§ 10 Avslutning\n\nMötet avslutas.';

describe('what stands in the second column of a list of members', () => {
  const { attendees, chair, paragraphRange } = structureMeeting(
    lines`
      Hamnnämnden
      Datum:     2026-08-27

      Närvarande ledamöter
      Anna Berg (S)                      Ordförande
      Bo Ek (M)                          Vice ordförande
      Disa Ros (C)
      Cid Al (ÖrP)                       §§ 9–10
      Eva Dal (SD)                       fr.o.m. § 10

      Tjänstgörande ersättare
      Fia Lind (L)                       Ersätter Nils Bro (L)
      Gun Moss (SD)                      Ersätter Eva Dal (SD) § 9

      Närvarande ersättare
      Hans Sten (V)
    ` + end,
  );

  it('says what office its person has', () => {
    expect(attendees.map(({ name, role }) => [name, role])).toEqual([
      ['Anna Berg', 'ordförande'],
      ['Bo Ek', 'vice ordförande'],
      ['Disa Ros', null],
      ['Cid Al', null],
      ['Eva Dal', null],
      ['Fia Lind', 'tjänstgörande ersättare'],
      ['Gun Moss', 'tjänstgörande ersättare'],
      ['Hans Sten', 'ersättare'],
    ]);
    expect(chair).toBe('Anna Berg');
  });

  it('says in whose place and when its person was there', () => {
    expect(attendees.map(({ replaces }) => replaces).filter((one) => one !== null)).toEqual([
      'Nils Bro',
      'Eva Dal',
    ]);
    expect(attendees.find(({ name }) => name === 'Cid Al')?.presentAt).toEqual([{ first: 9, last: 10 }]);
    expect(attendees.find(({ name }) => name === 'Eva Dal')?.presentAt).toEqual([{ first: 10, last: 10 }]);
    expect(paragraphRange).toBeNull();
  });
});

describe('a list that is said to lie elsewhere', () => {
  it.each(['Enligt förteckning', 'Se bifogad närvarolista', 'Närvarolista, bilaga 1', 'ENLIGT UPPROPSLISTA'])(
    '%s: those below it are of the next list',
    (where) => {
      const { attendees, notices } = structureMeeting(
        `Hamnfullmäktige 2003-05-04\n\nPlats och tid Folkets Hus, kl 09.00-19.30\nAjournering för måltider 12.00-13.15 och 17.50-18.30\n\nBeslutande ${where}\n\nNils Bro, kommundirektör § 9\nFia Lind, ekonomichef\nÖvriga deltagande Gun Moss, sekreterare\n\nUtses att justera Anna Berg (S) och Bo Ek (M)${end}`,
      );
      expect(attendees.map(({ name, organisation, deciding }) => [name, organisation, deciding])).toEqual([
        ['Nils Bro', null, false],
        ['Fia Lind', null, false],
        ['Gun Moss', null, false],
      ]);
      expect(notices.map(({ code }) => code)).not.toContain('adjuster-not-present');
    },
  );
});

describe('lists of a body by its name', () => {
  it('keep its deputies apart, and unions after their persons', () => {
    const { attendees, secretary } = structureMeeting(
      lines`
        Direktionens protokoll 31 maj 2024

        Närvarande

        Direktionens ledamöter
        Anna Berg, ordförande (S)
        Bo Ek (M)

        Direktionens ersättare
        Cid Al (v)
        Disa Ros (S) tjänstgörande

        Fackliga organisationer
        Eva Dal, Ledarna
        Fia Lind, Hamnarbetarnas Riksförbund

        Justering och sekreterare
        Att justera dagens protokoll valdes Bo Ek. Sekreterare är Gun Moss.
      ` + end,
    );
    expect(attendees.map(({ name, organisation, deciding }) => [name, organisation, deciding])).toEqual([
      ['Anna Berg', 'S', true],
      ['Bo Ek', 'M', true],
      ['Cid Al', 'v', false],
      ['Disa Ros', 'S', true],
      ['Eva Dal', 'Ledarna', null],
      ['Fia Lind', 'Hamnarbetarnas Riksförbund', null],
    ]);
    expect(secretary).toBe('Gun Moss');
  });
});

describe('who signs', () => {
  it('is told apart where two are printed side by side', () => {
    const { chair, secretary, adjusters, signatures } = structureMeeting(
      lines`
        Hamnfullmäktige 2003-05-04

        Beslutande Enligt förteckning

        Övriga deltagande Hans Sten, kommunsekreterare
        Gun Moss, utredare

        Utses att justera Anna Berg (S) och Bo Ek (M)

        Underskrift Sekreterare .................................. Paragrafer 9-10
        Gun Moss

        Ordförande ..................................
        Cid Al Disa Ros §§ 10-10

        Justerande ..................................
        Anna Berg Bo Ek
      ` + end,
    );
    expect(chair).toBe('Cid Al');
    expect(secretary).toBe('Gun Moss');
    expect(adjusters).toEqual(['Anna Berg', 'Bo Ek']);
    expect(signatures).toEqual([
      { role: 'Sekreterare', name: 'Gun Moss' },
      { role: 'Ordförande', name: 'Cid Al' },
      { role: 'Ordförande', name: 'Disa Ros' },
      { role: 'Justerande', name: 'Anna Berg' },
      { role: 'Justerande', name: 'Bo Ek' },
    ]);
  });
});
