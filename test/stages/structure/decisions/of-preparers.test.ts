import { describe, expect, it } from 'vitest';
import { outline } from '../structure-text.ts';

const minutes = (body: string, text: string): string =>
  `Norrsunds kommun\n${body}\nSammanträdesprotokoll 2018-03-27\n\n§ 1 Ärendet\n${text}\n\n§ 2 Avslutning\nOrdföranden avslutar mötet.`;

describe('what a body that prepares matters decides', () => {
  it.each(['att kommunstyrelsen fattar', 'kommunstyrelsen att föreslå kommunfullmäktige fatta'])(
    'follows on `föreslår %s följande beslut.`',
    (asks) => {
      const text = `Beslut\nKommunstyrelsens arbetsutskott föreslår ${asks} följande beslut.\nKommunen antar taxan för hamnen.\n\nÄrende\nTaxan är gammal.`;
      expect(outline(minutes('Kommunstyrelsens arbetsutskott', text))).toContain(
        'decision of Kommunstyrelsens arbetsutskott\n    Kommunen antar taxan för hamnen.',
      );
    },
  );

  const labelled =
    'Kommunstyrelsens arbetsutskotts förslag till beslut\natt godkänna redovisningen.\n\nÄrendet\nRedovisningen är upprättad.';

  it('may stand under the label of its own proposal', () => {
    expect(outline(minutes('Kommunstyrelsens arbetsutskott', labelled))).toContain(
      'decision of Kommunstyrelsens arbetsutskott\n    att godkänna redovisningen.',
    );
  });

  it('is a proposal in the minutes of those whom it prepares for', () => {
    expect(outline(minutes('Kommunfullmäktige', labelled))).not.toContain('decision');
  });

  it('may be to note that information was given', () => {
    const text = 'Socialnämnden noterar att muntlig information enligt förteckningen lämnats.';
    expect(outline(minutes('Socialnämnden', text))).toContain(`decision of Socialnämnden\n    ${text}`);
  });

  it('is quoted above the decision that a board announces without its name', () => {
    const text =
      'Arbetsutskottets beslut\nArbetsutskottet föreslår kommunstyrelsen att rusta upp lekplatsen.\n\nBeslut\nLekplatsen rustas upp.';
    const told = outline(minutes('Kommunstyrelsen', text));
    expect(told).toContain('quoted decision of Arbetsutskottet');
    expect(told).toContain('\n  decision\n    Lekplatsen rustas upp.');
  });
});
