import { neighboursOf } from '../../src/stages/structure/decisions/neighbour-odds.ts';
import { evidencePriors } from './evidence-priors.ts';
import { fitLogistic, oddsOf } from './fit-logistic.ts';
import type { Example, Fitted } from './fit-logistic.ts';
import { isWord } from './labelled-examples.ts';
import type { Shown, ShownDocument } from './labelled-examples.ts';

/** How strongly a word is held to saying nothing, evidence to what grammar says of it, and to what it says surely against. */
const penalty = { word: 1, evidence: 10, against: 60, place: 3000, neighbour: 3 };
const surelyAgainst = -3;
/** What labelled prose overstates: all of its meetings are prose, and its writers end a paragraph with what was decided. */
const places: ReadonlySet<string> = new Set(['inlineOnly', 'isLast']);
const folds = 4;

/**
 * The weights of what sentences show by themselves, and then of what stands around them. The latter are fitted on odds that
 * were made without the sentence's own document, as those of a sentence not seen are less sure.
 */
export function fitSentences(documents: readonly ShownDocument[], priors: Fitted): Fitted {
  const alone = fitAlone(documents, priors);
  const around = Array.from({ length: folds }, (_, fold) => {
    const unseen = fitAlone(
      documents.filter((_document, i) => i % folds !== fold),
      priors,
    );
    return documents
      .filter((_document, i) => i % folds === fold)
      .flatMap((document) => examplesAround(document, unseen));
  });
  const { weights, bias } = fitLogistic(
    around.flat(),
    { weights: new Map(), bias: 0 },
    () => penalty.neighbour,
  );
  // Each sentence shows one thing before it: those hold the bias.
  const neighbours = [...weights].map(
    ([name, weight]) => [name, name.startsWith('before:') ? weight + bias : weight] as const,
  );
  return { weights: new Map([...alone.weights, ...neighbours]), bias: alone.bias };
}

function fitAlone(documents: readonly ShownDocument[], priors: Fitted): Fitted {
  return fitLogistic(documents.flat(2).flatMap(exampleOf), priors, penaltyOf);
}

function penaltyOf(name: string): number {
  if (isWord(name)) return penalty.word;
  if (places.has(name)) return penalty.place;
  return (evidencePriors.get(name) ?? 0) <= surelyAgainst ? penalty.against : penalty.evidence;
}

function exampleOf({ evidence, decides }: Shown): readonly Example[] {
  return decides === null ? [] : [{ evidence, decides }];
}

function examplesAround(document: ShownDocument, unseen: Fitted): readonly Example[] {
  return document.flatMap((sentences) =>
    amongNeighbours(sentences, unseen).flatMap((shown, i) => {
      const decides = sentences[i]?.decides ?? null;
      return decides === null ? [] : [{ ...shown, decides }];
    }),
  );
}

/** The odds of each sentence, what stands around it heeded; a list each paragraph. */
export function oddsInDocument(document: ShownDocument, fitted: Fitted): readonly (readonly number[])[] {
  return document.map((sentences) =>
    amongNeighbours(sentences, fitted).map((shown) => oddsOf(shown, { ...fitted, bias: 0 })),
  );
}

/** Each sentence of a paragraph with its odds by itself, and what stands around it as its evidence. */
function amongNeighbours(sentences: readonly Shown[], fitted: Fitted): readonly Omit<Example, 'decides'>[] {
  const odds = sentences.map((sentence) => oddsOf(sentence, fitted));
  const neighbours = neighboursOf(odds);
  return odds.map((own, i) => ({ evidence: neighbours[i] ?? [], odds: own }));
}
