// "den | mars", "Sidan | av 3", "Bilaga | till": what a number follows
const aheadOfNumber =
  /(?<!\p{L})(?:den|nr|nummer|sid(?:a|an)?|bilaga|punkt(?:en)?|kap(?:itel)?|paragraf|§|klass|årskurs|åk|grupp|etapp|steg|del|alternativ|ärende|kl|klockan|zon|år|ca|cirka)\.? +$/iu;
// "| mars", "| krona", "| av 3", "| % från": what a number stands before
const behindNumber =
  /^ +(?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kr|kronor|krona|öre|procent|liter|meter|röst|röster|st)(?!\p{L})|[%§]|av \d)/iu;

/** True for a bar that stands where a number is due: it may be a 1, and only the page can tell. */
export function mayBeFigure({ input, index, 0: { length } }: RegExpExecArray): boolean {
  return aheadOfNumber.test(input.slice(0, index)) || behindNumber.test(input.slice(index + length));
}
