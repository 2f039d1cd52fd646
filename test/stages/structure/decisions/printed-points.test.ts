import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

function pointsOf(text: string): readonly string[] {
  return structureMeeting(text).paragraphs.flatMap(({ decisions }) =>
    decisions.map(({ points }) => points.join(' / ')),
  );
}

describe('points as they are printed', () => {
  it.each<[string, string, string[]]>([
    [
      'prose that flows on at full lines',
      lines`
        § 1 Hamnens ram
        Beslut
        Nämndens ram för bryggor och bojar utökas med sex miljoner.
        Kansliet får i uppdrag att underteckna erforderliga avtal.
      `,
      [
        'Nämndens ram för bryggor och bojar utökas med sex miljoner. / Kansliet får i uppdrag att underteckna erforderliga avtal.',
      ],
    ],
    [
      'two on the line of the announcer',
      lines`
        § 1 Taxa
        Beslut: Nämnden antar taxan. Nämnden ger kansliet rätt att trycka den.
      `,
      ['Nämnden antar taxan.', 'Nämnden ger kansliet rätt att trycka den.'],
    ],
    [
      'parts of one sentence',
      lines`
        § 1 Arvoden
        Stämman beslöt dels att ordföranden får 8 000 kronor, dels att revisorn får 900 kronor samt dels att resor betalas.
      `,
      ['dels att ordföranden får 8 000 kronor, / dels att revisorn får 900 kronor / dels att resor betalas.'],
    ],
    [
      'numbers without a point before att',
      lines`
        § 1 Ombud
        Styrelsen beslutar
        1 att utse Siv Torell till ombud,
        2 att ombudet röstar för förslaget.
      `,
      ['att utse Siv Torell till ombud, / att ombudet röstar för förslaget.'],
    ],
    [
      'names below the announcer',
      lines`
        § 1 Val
        Årsmötet väljer till ledamöter
        Siv Torell, omval 2 år
        Arne Lilja, nyval 2 år
      `,
      ['Siv Torell, omval 2 år / Arne Lilja, nyval 2 år'],
    ],
    [
      'each behind a label of its own',
      lines`
        § 1 Ekonomi
        Siv redovisade läget.
        Beslut: Styrelsen beslutade att höja avgiften med 4 %.
        Beslut: Arne Lilja får i uppdrag att förhandla om räntan.
      `,
      ['Styrelsen beslutade att höja avgiften med 4 %.', 'Arne Lilja får i uppdrag att förhandla om räntan.'],
    ],
    [
      'papers laid aside',
      lines`
        § 1 Anmälningar
        Till handlingarna lägges
        a) protokoll från fiskerådet,
        b) cirkulär 1987:44.
      `,
      ['protokoll från fiskerådet, / cirkulär 1987:44.'],
    ],
  ])('%s', (_, text, points) => {
    expect(pointsOf(text)).toEqual(points);
  });
});
