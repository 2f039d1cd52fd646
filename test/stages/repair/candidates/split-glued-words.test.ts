import { describe, expect, it } from 'vitest';
import { splitGluedWords } from '../../../../src/stages/repair/candidates/split-glued-words.ts';
import { readDocumentWords, type DocumentWords } from '../../../../src/stages/repair/words/document-words.ts';
import { readText } from '../../../../src/stages/repair/words/read-text.ts';
import { openWorkingText } from '../../../../src/stages/repair/working-text.ts';
import { language, pagesOf, repairText } from '../repair-text.ts';

const noWords = readDocumentWords(language, [], []);

function wordsOf(page: string): DocumentWords {
  return readText(openWorkingText(pagesOf(page)), language).words;
}

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

  it.each(['avslöts', 'avförpliktas', 'tilldelades', 'omarbetades', 'frånkänns'])(
    'leaves whole %j, a verb with what leads it',
    (word) => {
      expect(splitGluedWords(word, noWords, false)).toEqual([]);
    },
  );

  it('parts two ordinary words only when asked to', () => {
    expect(splitGluedWords('avseendeförlitar', noWords, false)).toEqual([]);
    expect(splitGluedWords('avseendeförlitar', noWords, true)[0]?.text).toBe('avseende förlitar');
  });

  it('leaves whole a name that the document writes more than once', () => {
    expect(splitGluedWords('Ledarehulta', wordsOf('Ledarehulta och Ledarehulta'), true)).toEqual([]);
    expect(splitGluedWords('Avseendeförlitar', wordsOf('Avseendeförlitar'), true)).not.toEqual([]);
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
