import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

function pointsOf(text: string): readonly string[] {
  return structureMeeting(text).paragraphs.flatMap(({ decisions }) =>
    decisions.flatMap(({ points }) => points),
  );
}

describe('a decision ends', () => {
  it('where a group of matters begins', () => {
    const text = lines`
      Protokoll kårfullmäktige 2019-11-21
      1.1 Föredragningslista
      Mötet beslutade
      att fastställa föredragningslistan med den anmälda frågan
      att lägga förra protokollet till handlingarna
      RAPPORTER
      2.1 Styrelsens rapport
      Mötet beslutade
      att lägga rapporten till handlingarna
      PROPOSITIONER OCH MOTIONER
      3.1 Höjd avgift
      Mötet beslutade
      - att höja avgiften till 120 kr
      Del D. Avslutning
      4.1 Mötets avslutande
      Mötet avslutades.
    `;
    expect(pointsOf(text)).toEqual([
      'att fastställa föredragningslistan med den anmälda frågan',
      'att lägga förra protokollet till handlingarna',
      'att lägga rapporten till handlingarna',
      'att höja avgiften till 120 kr',
    ]);
  });

  it('where another list tells what was noted', () => {
    const text = lines`
      § 51 Redovisning av delegationsbeslut
      Nämndens beslut
      • Redovisningen läggs till handlingarna.
      – Upphandling av bojar, hamnchefen, 2021-02-18
      – Svar på remiss om farled, nämndens ordförande, 2021-02-25
      § 52 Taxa
      Nämndens beslut
      • Taxan antas.
      - Nämnden uppdrar åt hamnchefen att trycka den
    `;
    expect(pointsOf(text)).toEqual([
      'Redovisningen läggs till handlingarna.',
      'Taxan antas.',
      'Nämnden uppdrar åt hamnchefen att trycka den',
    ]);
  });

  it.each([
    'Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen.',
    'Sekretess.',
    'Valberedningen är inte enig. Föreslagna är Arne Lilja och Siv Torell.',
  ])('before %s', (more) => {
    const text = `§ 1 Ansökan\nBeslut\nNämnden avslår ansökan om färdtjänst.\n${more}`;
    expect(pointsOf(text)).toEqual(['Nämnden avslår ansökan om färdtjänst.']);
  });

  it('where an unclosed quotation mark stands further above than a quotation is long', () => {
    const points = Array.from({ length: 14 }, (_, i) => `att anta taxan för båtplats ${i + 1}`);
    const text = [
      '§ 12 Taxor',
      'Beslut',
      'Hamnstyrelsen beslutar',
      'att kalla den nya kajen ”Lotsgången',
      ...points,
      '',
      'Kajen Siv Torell talar om är en annan.”',
    ].join('\n');
    expect(pointsOf(text)).toEqual(['att kalla den nya kajen ”Lotsgången', ...points]);
  });
});
