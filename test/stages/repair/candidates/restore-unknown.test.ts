import { describe, expect, it } from 'vitest';
import { restoreUnknown } from '../../../../src/stages/repair/candidates/restore-unknown.ts';
import { readDocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { language, repairText } from '../repair-text.ts';

const noWords = readDocumentWords(language, [], []);
const stripped = 'Ordféranden halsade ledaméterna valkomna till motet. Darefter foljde fragor om aret.';

describe('restore-unknown', () => {
  it('proposes readings by the letters alone, for what nothing knows', () => {
    expect(restoreUnknown('Hultingstrém', noWords)[0]?.text).toBe('Hultingström');
    expect(restoreUnknown('Hornsvallström'.replace('ö', 'é'), noWords)[0]?.text).toMatch(/ström$/u);
  });

  it.each(['AFN', '1240', 'e', 'Q6', 'tangmark'])('has none for %j', (word) => {
    expect(restoreUnknown(word, noWords)).toEqual([]);
  });

  it.each(['Béatrice', 'Dupré', 'Rávttasvárri'])('takes the accent of %j for its own', (word) => {
    expect(restoreUnknown(word, noWords)).toEqual([]);
    expect(repairText(`${stripped}\nInbjuden var ${word} Sjéqvist.`)).toContain(`${word} Sjöqvist.`);
  });

  it('reads a figure within letters, and the one that ends a lake, as ö', () => {
    expect(restoreUnknown('Hultingstr6m', noWords)[0]?.text).toBe('Hultingström');
    expect(restoreUnknown('Vermsj6', noWords)[0]?.text).toBe('Vermsjö');
  });

  it.each(['Brontorp6', 'Hultingsal6', 'Hultingsé6vik'])('leaves the figure of %j', (word) => {
    expect(restoreUnknown(word, noWords)).toEqual([]);
  });

  it('is believed where a whole page has lost its å ä ö', () => {
    expect(repairText(`${stripped}\nRune Hultingstrém deltog.`)).toContain('Rune Hultingström deltog.');
  });

  it('takes what differs in nothing but what may be å ä ö for one name, and reads it as what explains all', () => {
    const page = `${stripped}\nSérvalla kommun. Arendet gallde vagen till Sorvalla. Sérvalla bidrar.`;
    expect(repairText(page)).toContain(
      'Sörvalla kommun. Ärendet gällde vägen till Sörvalla. Sörvalla bidrar.',
    );
  });

  it('leaves a name where the page has its å ä ö', () => {
    const page = `Ordféranden hälsade ledamöterna välkomna. Därefter följde frågor om året, om läget på länet och på nämnden.\nRune Tvarbergstrom deltog.`;
    expect(repairText(page)).toContain('Rune Tvarbergstrom deltog.');
  });
});
