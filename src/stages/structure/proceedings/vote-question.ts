const answer = '(?:Ja|Nej|JA|NEJ|ja|nej)(?:-?röst)?';
const standsFor = '(?:för|innebär|betyder|är|=(?= \\p{L}))';
/** What an answer stands for ends with its sentence, not with Siv Torells m.fl. yrkande. */
const said = '(?:[^.:]|(?<= m)\\.(?= ?fl)|(?<= m\\.? ?fl)\\.)';

/** What yes and no stand for, in the forms that secretaries write it. */
const forms: readonly RegExp[] = [
  // ”Ja för bifall till styrelsens förslag. Nej för bifall till yrkandet från Siv Torell m.fl.”
  new RegExp(`[”“"](${answer} ${standsFor} [^”“"]{3,400}? ${answer} ${standsFor} [^”“"]{3,400}?)[”“"]`, 'u'),
  // Ja-röst för styrelsens förslag, nej-röst för Siv Torells yrkande.   Ja innebär bifall och nej innebär avslag.
  new RegExp(
    `(?<!\\p{L})(${answer} ${standsFor} ${said}{3,200}?[.,;]?(?: och| medan)? ${answer} ${standsFor} ${said}{3,200}(?:\\.|$))`,
    'u',
  ),
  // Den som bifaller förslaget röstar ja. Den som bifaller Siv Torells yrkande röstar nej.
  /(Den som [^.]{3,200} röstar (?:ja|nej)[.,;]? (?:och )?[Dd]en som [^.]{3,200} röstar (?:ja|nej)\.?)/u,
];

// Ja-röst för styrelsens förslag,
// Nej-röst för Siv Torells yrkande.   (a line for each answer)
// JA = bifall till styrelsens förslag
const oneAnswer = new RegExp(`^${answer} ${standsFor} ${said}{3,200}[.,;]?$`, 'u');
const otherAnswer = new RegExp(`^${answer} ${standsFor} `, 'u');
const bothAnswers = new RegExp(`^${answer} ${standsFor} ${said}{3,200}? ${answer} ${standsFor} `, 'u');

/**
 * What the vote that a text speaks of was on, as printed; null where it does not say what yes and no stand for. The
 * answer that it does not tell may stand in `below`.
 */
export function readVoteQuestion(text: string, below: string): string | null {
  const whole = asksOverLines(text, below) ? `${text} ${below}` : text;
  return forms.map((form) => form.exec(whole)?.[1]).find((found) => found !== undefined) ?? null;
}

/** Says that a text does nothing but tell what the answers stand for, alone or with what stands below. */
export function asksForAnswers(text: string, below: string): boolean {
  return bothAnswers.test(text) || asksOverLines(text, below);
}

function asksOverLines(text: string, below: string): boolean {
  return oneAnswer.test(text) && otherAnswer.test(below);
}
