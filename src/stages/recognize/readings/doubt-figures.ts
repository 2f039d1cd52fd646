/** Words of one place of which figures are doubtful: those that have figures are, "87" of "§ 87"; else the first. */
export function doubtFigures<Word extends { readonly text: string }>(
  words: readonly Word[],
  figureDoubtful: boolean,
): (Word & { readonly figureDoubtful: boolean })[] {
  const hasFigures = words.map(({ text }) => /\d/u.test(text));
  return words.map((word, index) => ({
    ...word,
    figureDoubtful: figureDoubtful && (hasFigures.includes(true) ? hasFigures[index] === true : index === 0),
  }));
}
