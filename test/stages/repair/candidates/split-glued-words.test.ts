import { describe, expect, it } from 'vitest';
import { splitGluedWords } from '../../../../src/stages/repair/candidates/split-glued-words.ts';
import { readDocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { language, repairText } from '../repair-text.ts';

const noWords = readDocumentWords(language, [], []);

describe('split-glued-words', () => {
  it.each([
    ['sigpå', 'sig på'],
    ['ochfrån', 'och från'],
    ['Igranskningen', 'I granskningen'],
    ['Rapportfran', 'Rapport från'],
    ['revisionsberdttelsefor', 'revisionsberättelse för'],
  ])('parts %j into %j', (glued, parted) => {
    expect(splitGluedWords(glued, noWords, false)[0]?.text).toBe(parted);
  });

  it.each(['uppföljningen', 'förtroendevalda', 'avtalet', 'Sandell', 'påläggen', 'AFNoch'])(
    'leaves %j whole',
    (word) => {
      expect(splitGluedWords(word, noWords, false)).toEqual([]);
    },
  );

  it('parts two ordinary words only when asked to', () => {
    expect(splitGluedWords('avseendeförlitar', noWords, false)).toEqual([]);
    expect(splitGluedWords('avseendeförlitar', noWords, true)[0]?.text).toBe('avseende förlitar');
  });

  it('mends a damaged passage where several words are glued', () => {
    const text = [
      'Ordforanden redogjorde for arbetet. Ledaméterna tackade.',
      'Deförtroendevalda har förlitat sigpå rapporten. Igranskningen ingår',
      'räkenskaperna, och resultatetför året ärförenligt med målen.',
    ].join('\n');
    expect(repairText(text)).toBe(
      [
        'Ordföranden redogjorde för arbetet. Ledamöterna tackade.',
        'De förtroendevalda har förlitat sig på rapporten. I granskningen ingår',
        'räkenskaperna, och resultatet för året är förenligt med målen.',
      ].join('\n'),
    );
  });

  it('leaves an author’s own slips on a sound page', () => {
    const text =
      'Styrelsen enades ochfrån maj gäller nya regler.\nOrdföranden tackade och lovade sigpå nytt.';
    expect(repairText(text)).toBe(text);
  });
});
