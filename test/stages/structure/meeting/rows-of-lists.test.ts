import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';
import { describeAttendee } from './describe-attendee.ts';

const paragraphs =
  '\n\n§ 40 Öppnande\n\nOrdföranden hälsade alla välkomna.\n\n§ 41 Budget\n\nBudgeten gicks igenom.';

function listed(cover: string): string {
  return structureMeeting(cover + paragraphs)
    .attendees.map(describeAttendee)
    .join('\n');
}

describe('a column beside the names', () => {
  it('holds posts, one-word and unknown ones too, and where each comes from', () => {
    const cover = lines`
      Plats och tid    Rådhuset, kl 13:00-16:00

      Beslutande       Anna Berg (V)          Ordförande
                       Bo Ek                  Hamnnämnden
                       Cid Al                 Kultur- och fritidsnämnden
                       Disa Ros, ers          PRO för Eva Dal

      Övriga           Fia Lind               Upphandlare, § 40
                       Gun Moss               Biolog
                       Hans Sten              Enhetschef park och natur, §§ 40-41
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | ordförande | V | decides
      Bo Ek | Hamnnämnden | decides
      Cid Al | Kultur- och fritidsnämnden | decides
      Disa Ros | ers | PRO | decides | Eva Dal
      Fia Lind | upphandlare | not | 40
      Gun Moss | biolog | not
      Hans Sten | enhetschef park och natur | not | 40-41
    `);
  });

  it('leaves those below to the list, not to an office beside the first', () => {
    const cover = lines`
      Plats och tid         Rådhuset, kl 13:00-16:00
      Beslutande ledamöter  Anna Berg (S) (ordförande)
                            Bo Ek (M)
      Övriga närvarande     Cid Al        Sekreterare
                            Disa Ros
                            Eva Dal
    `;
    const { secretary, attendees } = structureMeeting(cover + paragraphs);
    expect(secretary).toBe('Cid Al');
    expect(attendees.map(({ name }) => name)).toEqual([
      'Anna Berg',
      'Bo Ek',
      'Cid Al',
      'Disa Ros',
      'Eva Dal',
    ]);
  });

  it('begins after two spaces where the lines around have it', () => {
    const cover = lines`
      Plats och tid     Rådhuset, kl 13:00-16:00
      Beslutande        Anna Berg (S)
                        Bo Ek (M)
      Övriga närvarande
      ej tjänstgörande  Cid Al (S)
      ersättare         Disa Ros (V)
                        Eva Dal (M)
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | S | decides
      Bo Ek | M | decides
      Cid Al | ersättare | S | not
      Disa Ros | ersättare | V | not
      Eva Dal | ersättare | M | not
    `);
  });
});

describe('an office in the column beside a name', () => {
  it('is its person’s, whoever the next lines label', () => {
    const cover = lines`
      Datum:     2026-08-27
      Närvarande ledamöter
      Anna Berg (S)             Ordförande
      Bo Ek (M)                 Justerare
      Cid Holm (C)

      Tjänstemän         Disa Ros       Biolog
                         Eva Dal        Nämndsekreterare
      Utses att justera  Bo Ek (M)
    `;
    const { adjusters, chair } = structureMeeting(cover + paragraphs);
    expect([chair, adjusters]).toEqual(['Anna Berg', ['Bo Ek']]);
    expect(listed(cover)).toBe(lines`
      Anna Berg | ordförande | S | decides
      Bo Ek | justerare | M | decides
      Cid Holm | C | decides
      Disa Ros | biolog | not
      Eva Dal | nämndsekreterare | not
    `);
  });
});

describe('one who is listed twice', () => {
  it('was there for the paragraphs of both lists', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg (S) § 40
                         Bo Ek (S), ersätter Anna Berg (S) § 41
      Ej tjänstgörande   Bo Ek (S) § 40
      ersättare          Cid Holm (M)
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | S | decides | 40
      Bo Ek | S | decides | Anna Berg | 40 41
      Cid Holm | ersättare | M | not
    `);
  });

  it('keeps what the first list says where the second only denies', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg (S)
                         Bo Ek (S) § 41
      Ersättare          Bo Ek (S) ej § 41
    `;
    expect(listed(cover)).toBe('Anna Berg | S | decides\nBo Ek | S | decides | 41');
  });
});

describe('those who hold shares', () => {
  it('decide', () => {
    const cover = lines`
      Företrädda aktieägare
      Aktieägare         Ombud          Röster
      Norrsunds kommun   Anna Berg      6 000
      Östhamra kommun    Bo Ek          2 500

      Övriga närvarande
      Cid Holm, bolagsjurist
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | Norrsunds kommun | decides
      Bo Ek | Östhamra kommun | decides
      Cid Holm | bolagsjurist | not
    `);
  });
});

describe('what is said of a person', () => {
  it('may say for how little of the meeting one was there', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg (S)
                         Bo Ek (M)
      Ersättare          Cid Holm (S), endast under Information och överläggningar
    `;
    expect(listed(cover)).toBe(
      'Anna Berg | S | decides\nBo Ek | M | decides\nCid Holm | ersättare | S | not',
    );
  });

  it('may break from its name after samt', () => {
    const cover = lines`
      Plats och tid       Rådhuset, kl 13:00-16:00
      Beslutande          Anna Berg (S), ordförande
      Övriga deltagande   Ersättare: Bo Ek (S), Cid Holm (V) och Disa Ros (L) samt sekreterare
                          Eva Dal, hamnchef Fia Lind § 40
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | ordförande | S | decides
      Bo Ek | ersättare | S | not
      Cid Holm | ersättare | V | not
      Disa Ros | ersättare | L | not
      Eva Dal | sekreterare | not
      Fia Lind | hamnchef | not | 40
    `);
  });

  it('may be a post and an employer', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg (S)
                         Bo Ek (M)
      Övriga närvarande  Cid Al, VD Norrsunds Energi AB, § 40
                         Disa Ros, VD, Norrsunds Hamn AB
                         Eva Dal, kultur- och fritidskontoret
                         Fia Lind, OFR-S
                         Gun Moss, Norra Norrsunds Finska Förening
                         Hans Sten, International Director
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | S | decides
      Bo Ek | M | decides
      Cid Al | VD | Norrsunds Energi AB | not | 40
      Disa Ros | VD | Norrsunds Hamn AB | not
      Eva Dal | kultur- och fritidskontoret | not
      Fia Lind | OFR-S | not
      Gun Moss | Norra Norrsunds Finska Förening | not
      Hans Sten | international Director | not
    `);
  });

  it('stands before the name, with the unit that a post is for', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg (S), Bo Ek (M) ers. Cid Al (M)
      Tjänstemän         Projektledare för Hamnstaden Disa Ros § 40, dietist Eva
                         Dal och rektor Fia Lind
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | S | decides
      Bo Ek | M | decides | Cid Al
      Disa Ros | projektledare för Hamnstaden | not | 40
      Eva Dal | dietist | not
      Fia Lind | rektor | not
    `);
  });
});

describe('those under Närvarande', () => {
  it('decide where most have parties, but not who serves them', () => {
    const cover = lines`
      Protokoll fört vid hamnfullmäktiges sammanträde den 3 juni 1996 i Rådhuset.
      Närvarande:
      Anna Berg (s), ordförande
      Bo Ek (s)
      Cid Al (m)
      Disa Ros, hamnsekreterare
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | ordförande | s | decides
      Bo Ek | s | decides
      Cid Al | m | decides
      Disa Ros | hamnsekreterare | not
    `);
  });
});

describe('whose minutes they are', () => {
  it('is told by the organ, below the authority that has its line with the kind of paper', () => {
    const cover = lines`
      LANDSTINGET NORRLAND          PROTOKOLL LS            1 (23)
      Landstingsstyrelsen           2026-08-27
      Plats och tid                 Rådhuset, kl 13:00-16:00
      Beslutande                    enligt bifogad närvarolista
    `;
    const { body, place } = structureMeeting(cover + paragraphs);
    expect(body).toBe('Landstingsstyrelsen');
    expect(place).toBe('Rådhuset');
  });
});

describe('where the meeting was', () => {
  it.each([
    [
      'Hamnnämndens protokoll 24 november 2023\nTullhuset, stora salen, klockan 09.00–11.40',
      'Tullhuset, stora salen',
    ],
    [
      'Hamnrådet\nProtokoll 6 september 2008, kl. 10.00–16.20\nkansliet, Hamngatan 4, Norrsund',
      'kansliet, Hamngatan 4, Norrsund',
    ],
    ['Hamnnämnden\nPlats: Tullhuset, Norrsund. Sammanträdet pågick kl. 10.00–17.42.', 'Tullhuset, Norrsund'],
  ])('%j: may stand below the day, or before a sentence', (top, place) => {
    expect(structureMeeting(`${top}\nNärvarande\nAnna Berg, ordförande\nBo Ek${paragraphs}`).place).toBe(
      place,
    );
  });
});

describe('what stands in brackets', () => {
  it('may be whom one sits for, in small letters or in two words', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg (Fria teknologer), ordförande
                         Bo Ek (V, landstinget)
                         Cid Holm (länsmuseet)
      Personalföreträdare med närvaro- och yttranderätt
                         Disa Ros, Saco-S
    `;
    expect(listed(cover)).toBe(lines`
      Anna Berg | ordförande | Fria teknologer | decides
      Bo Ek | V, landstinget | decides
      Cid Holm | länsmuseet | decides
      Disa Ros | Saco-S | not
    `);
  });
});

describe('a § behind its number', () => {
  it('says when one was not there, and is whole at the line’s end', () => {
    const cover = lines`
      Plats och tid      Rådhuset, kl 13:00-16:00
      Beslutande         Anna Berg, ledamot, ej 40 §
                         Bo Ek, ledamot
      Övriga             Cid Holm, hamnchef, ej 40–41 §§
    `;
    const { attendees } = structureMeeting(cover + paragraphs);
    expect(attendees.map(({ name, presentAt, absentAt }) => [name, presentAt, absentAt])).toEqual([
      ['Anna Berg', [], [{ first: 40, last: 40 }]],
      ['Bo Ek', [], []],
      ['Cid Holm', [], [{ first: 40, last: 41 }]],
    ]);
  });
});
