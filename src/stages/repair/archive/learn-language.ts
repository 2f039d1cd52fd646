import type { LearnedWords } from '../../../records/learned-words.ts';
import type { Language } from '../language/open-language.ts';
import { skeletonOf } from '../words/document-words.ts';
import { ArchiveModel, countArchive } from './archive-model.ts';
import { addOwnWords } from './own-lexicon.ts';

/** What other bodies of the archive write says less of how this one does. */
const otherWeight = 0.1;

/** The general language with what an archive has taught, for the minutes of one body (null: of none that is known). */
export function learnLanguage(
  language: Language,
  files: readonly LearnedWords[],
  body: string | null,
): Language {
  if (files.length === 0) return language;
  const weighed = files.map((file) => ({
    ...file,
    weight: isSameBody(file.body, body) ? 1 : otherWeight,
  }));
  const lexicon = addOwnWords(
    language.lexicon,
    weighed.flatMap(({ words }) => Object.keys(words)),
  );
  const model = new ArchiveModel(language.model.withLexicon(lexicon), countArchive(weighed));
  return { ...language, lexicon, model };
}

/** The name of a body may stand damaged where its minutes are. */
export function isSameBody(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && skeletonOf(one) === skeletonOf(other);
}
