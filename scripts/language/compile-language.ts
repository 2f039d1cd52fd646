import { readdir, readFile } from 'node:fs/promises';
import dictionary from 'dictionary-sv';
import { openLexicon } from '../../src/stages/repair/lexicon/open-lexicon.ts';
import { writeSections } from '../../src/stages/repair/language/section-file.ts';
import { standings } from '../../src/stages/repair/lexicon/lexicon.ts';
import type { Lexicon } from '../../src/stages/repair/lexicon/lexicon.ts';
import { compileChannel } from './compile-channel.ts';
import type { ChannelTable } from './compile-channel.ts';
import { compileLexicon, wordsOf } from './compile-lexicon.ts';
import type { WordLists } from './compile-lexicon.ts';
import { countWords, type Counts } from './count-words.ts';
import { readCorpus } from './read-corpus.ts';
import { readSentences } from './read-sentences.ts';
import { trainLetterModel } from './train-letter-model.ts';
import { trainPartModel } from './train-part-model.ts';
import { trainWordModel } from './train-word-model.ts';

/** All that the language file is made from. */
export interface Sources {
  readonly aff: string;
  readonly dic: string;
  readonly lists: WordLists;
  readonly corpus: readonly string[];
  /** Tables of scripts/channel, one an engine. */
  readonly channels: readonly ChannelTable[];
}

export async function readSources(): Promise<Sources> {
  const tables = new URL('../channel/tables/', import.meta.url);
  const decoder = new TextDecoder();
  return {
    aff: decoder.decode(dictionary.aff),
    dic: decoder.decode(dictionary.dic),
    lists: {
      words: await Promise.all(['minutes-words', 'abbreviations'].map(readList)),
      firstNames: await readList('first-names'),
      surnames: await readList('surnames'),
      placeNames: await readList('place-names'),
      otherNames: [await readList('bodies')],
    },
    corpus: await readCorpus(),
    channels: await Promise.all(
      (await readdir(tables))
        .toSorted()
        .map(async (name) => ({ name, text: await readFile(new URL(name, tables), 'utf8') })),
    ),
  };
}

function readList(name: string): Promise<string> {
  return readFile(new URL(`words/${name}.txt`, import.meta.url), 'utf8');
}

/** The bytes of build/language.bin. The same sources give the same bytes. */
export function compileLanguage({ aff, dic, lists, corpus, channels }: Sources): Uint8Array {
  const sentences = corpus.flatMap(readSentences);
  const counts = countWords(sentences);
  const dictionaryAlone = openLexicon(compileLexicon(aff, dic, { ...lists, words: [] }, [], new Set()));
  const words = compileLexicon(aff, dic, lists, smallWords(sentences), usedWords(counts, dictionaryAlone));
  const lexicon = openLexicon(words);
  return writeSections({
    words,
    ...trainWordModel(sentences, counts, lexicon),
    ...trainPartModel(counts.words.keys(), dictionaryAlone),
    ...trainLetterModel(letterWords(lists, counts.words.keys(), lexicon)),
    channel: compileChannel(channels),
  });
}

/** What the corpus writes in small letters, of three letters or more: words, whatever the dictionary has. */
function smallWords(sentences: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(sentences.flat().filter((word) => /^\p{Ll}{3,}$/u.test(word)));
}

/** The words of the corpus, and what its compounds end in: who writes of `sopkärl` may write of `kärl`. */
function usedWords({ words }: Counts, dictionaryAlone: Lexicon): ReadonlySet<string> {
  const ends = [...words.keys()].flatMap((word) => dictionaryAlone.lookup(word).parts.slice(-1));
  return new Set([...words.keys(), ...ends]);
}

/** Words as nothing knows them: names, abbreviations, and what the corpus has beside the dictionary's own words. */
function letterWords(lists: WordLists, words: Iterable<string>, lexicon: Lexicon): readonly string[] {
  const names = [
    lists.firstNames,
    lists.surnames,
    lists.placeNames,
    ...lists.otherNames,
    ...lists.words,
  ].flatMap(wordsOf);
  const others = [...words].filter((word) => lexicon.standing(word) !== standings.listed);
  return [...names, ...others];
}
