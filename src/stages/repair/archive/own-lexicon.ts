import { buildWordGraph } from '../lexicon/build-word-graph.ts';
import { standings, type Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { wordFlags } from '../lexicon/word-flags.ts';
import { maxLetter } from '../lexicon/word-graph.ts';
import { startsWithCapital } from '../words/letter-case.ts';

const shortest = 3;

/** The lexicon, and the words of an archive that it does not know: names of its people and places, words of its trade. */
export function addOwnWords(lexicon: Lexicon, words: Iterable<string>): Lexicon {
  const forms = new Map<string, number>();
  for (const word of words) {
    if (word.length < shortest || !/^[\p{L}-]+$/u.test(word) || !hasRoom(word)) continue;
    if (lexicon.standing(word) !== standings.unknown) continue;
    forms.set(word, wordFlags.plain | (startsWithCapital(word) ? wordFlags.name : 0));
  }
  if (forms.size === 0) return lexicon;
  const own = openLexicon(buildWordGraph(forms));
  return {
    lookup: (word) => {
      const known = lexicon.lookup(word);
      return known.standing === standings.unknown ? own.lookup(word) : known;
    },
    standing: (word) =>
      Math.max(lexicon.standing(word), own.standing(word)) as ReturnType<Lexicon['standing']>,
    isName: (word) => lexicon.isName(word) || own.isName(word),
    matches: (lattice, capitalized, maxCost) =>
      [
        ...lexicon.matches(lattice, capitalized, maxCost),
        ...own.matches(lattice, capitalized, maxCost),
      ].toSorted((a, b) => a.cost - b.cost || b.standing - a.standing),
  };
}

function hasRoom(word: string): boolean {
  return word.split('').every((letter) => letter.charCodeAt(0) <= maxLetter);
}
