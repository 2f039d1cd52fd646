import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

/** The points of what the second paragraph decides, whose text is given. */
function decided(text: string, title = 'Föredragningslista'): readonly (readonly string[])[] {
  const { paragraphs } = structureMeeting(`Miljönämnden i Norrsund
Protokoll 2019-02-13

§ 1 Öppnande
Siv Torell öppnade mötet och hälsade alla hjärtligt välkomna till den nya lokalen i hamnen.

§ 2 ${title}
${text}

§ 3 Sekretess
Informationen antecknas till protokollet.
`);
  return (paragraphs[1]?.decisions ?? []).map(({ points }) => points);
}

describe('the agenda that is set', () => {
  it('is one decision with its entries', () => {
    const list = '1B. Fastställande av föredragningslista\n2B. Tillsyn av bryggor\n3A. Muddring';
    expect(decided(`Föredragningslistan fastställs enligt följande:\n${list}`)).toEqual([
      [
        'Föredragningslistan fastställs enligt följande: 1B. Fastställande av föredragningslista 2B. Tillsyn av bryggor 3A. Muddring',
      ],
    ]);
  });

  it('is one decision with what a body changes in it, in prose and below a label', () => {
    const text =
      'Nämnden godkänner föredragningslistan med följande ändringar:\n- Ärende 7 utgår.\n- Ärende 9 läggs till.';
    const whole = text.replaceAll('\n', ' ');
    expect(decided(text)).toEqual([[whole]]);
    expect(decided(`Beslut\n${text}`)).toEqual([[whole]]);
  });

  it('is another thing than a plan, whose changes are a point each', () => {
    const text =
      'Beslut\nNämnden fastställer planen med följande ändringar:\n- Sida 7 utgår.\n- Sida 9 läggs till.';
    expect(decided(text, 'Plan')).toEqual([['Sida 7 utgår.', 'Sida 9 läggs till.']]);
  });

  it('is one of the points of its list, not what holds those below it', () => {
    const text =
      'Beslut\n1. Dagordningen godkänns med följande ändring: ärende 7 utgår.\n2. Taxan antas.\n3. Bryggan rivs.';
    expect(decided(text)).toEqual([
      ['Dagordningen godkänns med följande ändring: ärende 7 utgår.', 'Taxan antas.', 'Bryggan rivs.'],
    ]);
  });

  it.each([
    'Nämnden beslutar att godkänna dagordningen samt:',
    'Beslut\nNämnden godkände, efter tillägg på dagordningen, följande:',
  ])('is another thing than what is decided besides: %s', (lead) => {
    expect(decided(`${lead}\n- att taxan höjs\n- att bryggan rivs`)).toEqual([
      ['att taxan höjs', 'att bryggan rivs'],
    ]);
  });
});
