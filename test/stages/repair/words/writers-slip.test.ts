import { describe, expect, it } from 'vitest';
import { editsOf } from '../repair-text.ts';

const sound = 'Styrelsen går igenom läget för året och förslagen från vägnämnden på mötet.';
const slips = 'Hon sade at kassan är tom, at frågan bör bordläggas och at Åke får svara.';

describe('a slip that a writer makes as well', () => {
  it('stays on a page that has lost few of its å ä ö', () => {
    expect(
      editsOf(`${sound}\n${slips}\nSvar fran lanet ges vid nasta mote om mojlighet finns.`),
    ).not.toContain('at -> åt');
  });

  it('stays on a page that is only ajar', () => {
    const text = `${sound}
${slips}
Arsredovisningen lästes.
---
${sound}
Svar fran länet.`;
    expect(editsOf(text)).toEqual(['Arsredovisningen -> Årsredovisningen', 'fran -> från']);
  });

  it('is no evidence that a page is damaged', () => {
    expect(editsOf(`${sound}\n${slips}\nSvar fran länet ges.`)).toEqual([]);
  });

  it('is restored where nearly all are lost', () => {
    const lost =
      'Styrelsen gar igenom laget for aret och forslagen fran vagnamnden pa motet. Namnden far at sig nagra fragor.';
    expect(editsOf(`${lost}\nManniskor for vilka atgarder behovs ater at sig sjalva.`)).toContain('at -> åt');
  });
});
