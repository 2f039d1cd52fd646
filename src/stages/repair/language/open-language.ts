import type { Channel } from '../channel/channel.ts';
import { openChannel } from '../channel/channel.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { LetterModel } from './letter-model.ts';
import { readSections } from './section-file.ts';
import { WordModel, type LanguageModel } from './word-model.ts';

/** What repair knows of Swedish and of recognition: the words, how they follow each other, and what becomes of letters. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly model: LanguageModel;
  readonly letters: LetterModel;
  readonly channel: Channel;
}

/**
 * The language in `bytes`, as `npm run build` writes them to build/language.bin. Read in place but for the channel,
 * which is small.
 *
 * @throws ParagrafError `missing-dependency` when the bytes are something else.
 */
export function openLanguage(bytes: Uint8Array): Language {
  const sections = readSections(bytes);
  const lexicon = openLexicon(sections.words);
  const letters = new LetterModel(sections);
  const model = new WordModel(sections, lexicon, letters);
  return { lexicon, model, letters, channel: openChannel(sections.channel) };
}
