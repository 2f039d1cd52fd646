import { describe, expect, it } from 'vitest';
import { restoreLooseCompound } from '../../../../src/stages/repair/candidates/restore-loose-compound.ts';
import { readDocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { language, repairText } from '../repair-text.ts';

const noWords = readDocumentWords(language, [], []);

describe('restoreLooseCompound', () => {
  it.each([
    ['hissunderhallet', 'hissunderhållet'],
    ['ickefértroendevald', 'ickeförtroendevald'],
    ['Kvarterférvaltningen', 'Kvarterförvaltningen'],
    ['uthangande', 'uthängande'],
  ])('reads %j as %j', (damaged, restored) => {
    expect(restoreLooseCompound(damaged, noWords)[0]?.text).toBe(restored);
  });

  it.each(['protokollsutdrag', 'grannsamverkan', 'Thornardtsson', 'Pehrsdottersen'])(
    'has nothing for %j',
    (word) => {
      expect(restoreLooseCompound(word, noWords)).toEqual([]);
    },
  );

  it('serves on a page that has lost its å ä ö', () => {
    const damaged = 'Foreningens styrelse holl mote pa skolgarden. Ordforanden halsade valkomna.';
    expect(repairText(`${damaged}\nKostnaden for hissunderhallet okar.`)).toContain(
      'Kostnaden för hissunderhållet ökar.',
    );
  });

  it('serves among sound words where the letters show what is lost', () => {
    const sound =
      'Ordföranden hälsade ledamöterna välkomna till mötet. Nämnden följer läget på länet i år.\n';
    const text = `${sound.repeat(6)}Arsmétet och styrelsemétet gav Kvarterférvaltningen i uppdrag att räkna.`;
    expect(repairText(text)).toContain('gav Kvarterförvaltningen i uppdrag');
  });
});
