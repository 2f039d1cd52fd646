import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../../src/records/minutes.ts';
import { lines, structureMeeting } from '../structure-text.ts';

const top = lines`
  Hamnnämnden
  Plats och tid:       Tullhuset, kl. 10:00-14:35
  Närvarande:          Se sidan 2

`;
const matters = lines`

  § 47 Taxan
  Ordföranden ställer förslagen mot varandra. Omröstning begärs.
  Omröstningen ger 2 ja-röster och 2 nej-röster.

  § 48 Avslutning
  Ordföranden avslutar sammanträdet.
`;

function whoWasThere({ attendees, absentees }: Minutes): readonly string[] {
  return [
    ...attendees.map(({ name, role, organisation, deciding, replaces }) =>
      [name, role, organisation, deciding, replaces].filter((one) => one !== null).join(' '),
    ),
    ...absentees.map(({ name }) => `not ${name}`),
  ];
}

describe('a roll by columns', () => {
  it('has a cross under the head that it stands under, and deputies beside those in whose place they sit', () => {
    const minutes = structureMeeting(
      top +
        lines`
          Ledamöter                    Närv.  Frånv   Tjänstgörande ersättare    Paragraf
          Anna Berg (S) ordf            X
          Bo Ek (M)                            X      Fia Lind (M)               47-48
          Cid Al (C)                    X

          Ersättare                    Närv.  Frånv
          Fia Lind (M)                  X
          Gun Moss (S)                         X
          Hans Sten (V)                 X

          Övriga
          Ivar Bro, hamnchef
        ` +
        matters,
    );
    expect(whoWasThere(minutes)).toEqual([
      'Ivar Bro hamnchef false',
      'Anna Berg ordf S true',
      'Cid Al C true',
      'Fia Lind tjänstgörande ersättare M true Bo Ek',
      'Hans Sten ersättare V false',
      'not Bo Ek',
    ]);
  });

  it('explains its letters in its head', () => {
    const minutes = structureMeeting(
      top +
        lines`
          Ledamöter                        Närv (N), Frånv (F)   Ja   Nej
          Anna Berg        KS              N
          Bo Ek            SPF Norrsund    F
          Cid Al           Finska föreningen   N
          Disa Ros         PRO             Frånvaro anmäld

          Ersättare
          Eva Dal          PRO             N
          Fia Lind         KS
        ` +
        matters,
    );
    expect(whoWasThere(minutes)).toEqual([
      'Anna Berg KS true',
      'Cid Al Finska föreningen true',
      'Eva Dal ersättare PRO false',
      'not Bo Ek',
      'not Disa Ros',
    ]);
  });

  it('gives the vote in the row of who was not there to the deputy', () => {
    const { paragraphs } = structureMeeting(
      top +
        lines`
          Ledamöter         Parti   Närv.   Frånv.   Ersättare          § 47
                                                                        Ja    Nej
          Anna Berg         S       X                                   X
          Bo Ek             M               X        Fia Lind (M)             X
          Cid Al            C       X                                         X
          Disa Ros          V       X                                   X
        ` +
        matters,
    );
    expect(paragraphs[0]?.votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toEqual([
      'Anna Berg yes',
      'Fia Lind no',
      'Cid Al no',
      'Disa Ros yes',
    ]);
  });

  it('may stand in lines without columns', () => {
    const minutes = structureMeeting(
      top +
        lines`
          Ledamot Parti Närvarande Tjänstgörande ersättare
          Anna Berg, ordförande m X
          Bo Ek s – Fia Lind (s)
          Cid Al s §§ 47–48
          Disa Ros SjN X
          Eva Dal SjN Frånvarande
        ` +
        matters,
    );
    expect(whoWasThere(minutes)).toEqual([
      'Anna Berg ordförande m true',
      'Cid Al s true',
      'Disa Ros SjN true',
      'Fia Lind tjänstgörande ersättare s true Bo Ek',
      'not Bo Ek',
      'not Eva Dal',
    ]);
  });

  it('names whom one sits for under Ersätter', () => {
    const minutes = structureMeeting(
      top +
        lines`
          Närvarolista
                                        Närvarande   Ersätter
          Anna Berg (S), ordförande     X
          Bo Ek (M)                     X            Fia Lind (M)
          Cid Al (C)                    X
        ` +
        matters,
    );
    expect(whoWasThere(minutes)).toEqual([
      'Anna Berg ordförande S true',
      'Bo Ek M true Fia Lind',
      'Cid Al C true',
      'not Fia Lind',
    ]);
  });

  it('tells each one’s vote by the paragraph and the answer over a cross', () => {
    const { paragraphs, attendees } = structureMeeting(
      top +
        lines`
          LEDAMÖTER                     Närv   OMRÖSTNINGAR
                                               § 47
                                               JA   NEJ
          Anna Berg, ordförande, S      X      X
          Bo Ek, M                      X           X
          Cid Al, C                     X           X
          Disa Ros, S ersättare         X      X
          Eva Dal, S ersättare          X
        ` +
        matters,
    );
    expect(paragraphs[0]?.votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toEqual([
      'Anna Berg yes',
      'Bo Ek no',
      'Cid Al no',
      'Disa Ros yes',
    ]);
    expect(attendees.map(({ name, deciding }) => `${name} ${deciding}`)).toEqual([
      'Anna Berg true',
      'Bo Ek true',
      'Cid Al true',
      'Disa Ros true',
      'Eva Dal false',
    ]);
  });
});

describe('a cover', () => {
  it('may have a range below its label, at the end of another line, and a list that goes on below those who sign', () => {
    const { paragraphRange, attendees } = structureMeeting(
      lines`
        Hamnnämnden
        Plats och tid       Tullhuset, kl 10:00-14:35                    Paragrafer
        Beslutande          Anna Berg (S), ordförande                    47-48
                            Bo Ek (M)
        Övriga närvarande   Cid Al (Hamnchef)

        Underskrifter
        Ordförande          ............................
                            Anna Berg (S)
        Justerande          ............................
                            Bo Ek (M)

                            Disa Ros (Strateg) § 47
      ` + matters,
    );
    expect(paragraphRange).toEqual({ first: 47, last: 48 });
    expect(attendees.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek', 'Cid Al', 'Disa Ros']);
  });
});
