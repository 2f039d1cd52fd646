import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged =
  'Ordféranden halsade ledaméterna valkomna till motet. Namnden foljer laget pa lanet. Fragan galler aret.';

describe('a number that stands glued to a word', () => {
  it.each(['Tullen5', 'plats11', 'Lagret6', 'bilaga4'])('stays in %j', (word) => {
    expect(repairText(`${damaged}\nFasaden namns i ${word} fran varen.`)).toContain(
      `nämns i ${word} från våren.`,
    );
  });

  it.each(['16rdagen', '14ngt', '18na'])('is a number at the head of %j where å ä ö are sound', (word) => {
    const sound = 'Ordföranden hälsade ledamöterna välkomna till mötet. Nämnden följer läget på länet i år.';
    const few = 'Förbundet for fragan. Foreningen valjer sekreterare. Aterrapportering sker.';
    expect(repairText(`${sound}\n${word} är här.`)).toContain(`${word} är här.`);
    expect(repairText(`${sound}\n${sound}\n${few}\n${sound}\n${word} är här.`)).toContain(`${word} är här.`);
  });

  it.each([
    ['m6tet', 'mötet'],
    ['16rdagen', 'lördagen'],
    ['ans6ka', 'ansöka'],
  ])('is no number within %j', (word, restored) => {
    expect(repairText(`${damaged}\nDe vill ${word} i ar.`)).toContain(`De vill ${restored} i år.`);
  });
});

describe('a capital that may be a small å ä ö', () => {
  it.each([
    ['Motet ville Aven se kassan.', 'Mötet ville även se kassan.'],
    ['Fragan galler Arsavgiften for aret.', 'Frågan gäller årsavgiften för året.'],
    ['Aven styrelsen halsade.', 'Även styrelsen hälsade.'],
    ['Ordforande Stig Oberg namns.', 'Ordförande Stig Öberg nämns.'],
    ['Styrelsens beslut\nArendet bordlaggs.', 'beslut\nÄrendet bordläggs.'],
    [
      'Namnden beslutade efter diskussion och votering att den skall hoja den arliga avgiften och\nAven hyran.',
      'årliga avgiften och\näven hyran.',
    ],
  ])('is told by what stands before: %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(restored);
  });
});

describe('a short word in capitals', () => {
  it('is a word beside others in capitals, and else an abbreviation', () => {
    expect(repairText(`${damaged}\nSOLNAS LANS LANDSTING`)).toContain('LÄNS LANDSTING');
    expect(repairText(`${damaged}\nFragan galler LANS i aret.`)).toContain('Frågan gäller LANS i året.');
  });
});

describe('words that stand glued on a page with its å ä ö', () => {
  const glued =
    'Styrelsen beslutaratt godkänna avtalet. Ordförandenska i morgon skriva. Föreningenhar kassa.\nNämndenska betala räkningen. Sekreterarenoch kassören deltog.';

  it('are parted where there are many', () => {
    expect(repairText(glued)).toBe(
      'Styrelsen beslutar att godkänna avtalet. Ordföranden ska i morgon skriva. Föreningen har kassa.\nNämnden ska betala räkningen. Sekreteraren och kassören deltog.',
    );
  });

  it('stay where there are few', () => {
    const text = 'Styrelsen beslutaratt godkänna avtalet. Nämndenska betala räkningen på måndag.';
    expect(repairText(text)).toBe(text);
  });
});

describe('a word after a number', () => {
  it.each([
    ['Budgeten for 2005 ar antagen.', 'Budgeten för 2005 är antagen.'],
    ['Planen enligt § 38 ar antagen.', 'Planen enligt § 38 är antagen.'],
    ['Avtalet galler i 3 ar.', 'Avtalet gäller i 3 år.'],
  ])('is told by what the number is: %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(restored);
  });
});
