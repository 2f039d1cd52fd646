/** Characters that a font without a usable code table gives: private use, unassigned, control, and the replacement. */
const noCharacter = /[\uFFFD\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u;
const edges = /^[^\p{L}\p{N}\uFFFD\p{Co}\p{Cn}\p{Cc}]+|[^\p{L}\p{N}\uFFFD\p{Co}\p{Cn}\p{Cc}]+$/gu;
/** Addresses, and numbers with letters in them, are no words of any language. */
const noWord = /[@:_]|www|https?|\.\p{L}|\d.*\d/iu;
/** Shorter words are found in too many languages, and abbreviations are short. */
const shortest = 4;

/** The words of a text by which it can be told whether its letters are the right ones. */
export function testableWords(text: string): string[] {
  return text.split(/[\s/–—+-]/u).flatMap((part) => {
    const word = part.replace(edges, '');
    return word.length >= shortest && isTestable(word) ? [word] : [];
  });
}

function isTestable(word: string): boolean {
  return noCharacter.test(word) || (!noWord.test(word) && /\p{L}.*\p{L}/u.test(word));
}

// "7HAT", "F6rbund", "sig|på", "for@n", "\uE012\uE013\uE014"
const broken = /\p{L}[^\p{L}\p{M}\p{P}\s]+\p{L}|\p{L}[|~_=^<>{}\\@¢©®$£%&#"]+\p{L}|^\d\p{L}{3}/u;

/** True for what no language writes: figures and signs among a word's letters, or no letters at all. */
export function isBroken(word: string): boolean {
  return noCharacter.test(word) || broken.test(word);
}
