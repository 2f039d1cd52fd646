/** A word with what else was read in its place. */
interface Told {
  readonly text: string;
  readonly alternatives: readonly { readonly text: string }[];
}

/**
 * Words of one place of which figures are doubtful: those that have figures are, "87" of "§ 87"; where none has, those
 * that were read with figures as well, "I" of "Nej. I"; else the first.
 */
export function doubtFigures<Word extends Told>(
  words: readonly Word[],
  figureDoubtful: boolean,
): (Word & { readonly figureDoubtful: boolean })[] {
  const told = [words.map(hasFigures), words.map(mayHaveFigures)].find((some) => some.includes(true));
  return words.map((word, index) => ({
    ...word,
    figureDoubtful: figureDoubtful && (told === undefined ? index === 0 : told[index] === true),
  }));
}

function hasFigures({ text }: Pick<Told, 'text'>): boolean {
  return /\d/u.test(text);
}

function mayHaveFigures({ alternatives }: Told): boolean {
  return alternatives.some(hasFigures);
}
