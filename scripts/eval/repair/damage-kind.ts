/** What has happened to a word of the truth. */
export const damageKinds = [
  'å ä ö',
  'letters',
  'glued',
  'split',
  '§',
  'counter',
  'figures',
  'marks',
  'lost',
] as const;
export type DamageKind = (typeof damageKinds)[number];

/**
 * What a reader of the text alone may find out. Figures and marks nobody may guess; a lost word, and one that stands in
 * another column's order, is not there to be repaired.
 */
export const restorableKinds: readonly DamageKind[] = ['å ä ö', 'letters', 'glued', 'split', '§', 'counter'];

/**
 * The kind of damage between a word (or words) and what was read for it.
 *
 *     förbundet      forbundet, férbundet, f6rbundet     å ä ö
 *     modern         modem                               letters
 *     §85.           885.                                §
 *     7(7)           707)                                counter
 *     styrelsen      styr elsen                          split
 *     3 988          3988                                figures
 *     18.30-20.15    18.30 -20.15                        figures
 */
export function kindOfDamage(truth: readonly string[], read: readonly string[]): DamageKind {
  const [ours, theirs] = [truth.join(''), read.join('')];
  if (read.length === 0) return 'lost';
  if (ours.includes('§') && !theirs.includes('§')) return '§';
  if (/^\d+\(\d+\)$/u.test(ours)) return 'counter';
  if (truth.length > 1) return kindOfGlue(truth);
  if (read.length > 1) return /\d/u.test(ours) ? 'figures' : 'split';
  if (lettersOf(ours) === lettersOf(theirs))
    return /\d/u.test(ours) && figuresOf(ours) !== figuresOf(theirs) ? 'figures' : 'marks';
  if (/\d/u.test(ours)) return 'figures';
  return /[åäöÅÄÖ]/u.test(ours) && withoutRings(lettersOf(ours)) === withoutRings(lettersOf(theirs))
    ? 'å ä ö'
    : 'letters';
}

/** Spaces within figures may not be put in; those of letterspaced words (`a t t`) are how a word is set. */
function kindOfGlue(truth: readonly string[]): DamageKind {
  if (truth.some((word) => /\d/u.test(word))) return 'figures';
  return truth.every((word) => lettersOf(word).length === 1) ? 'marks' : 'glued';
}

function lettersOf(word: string): string {
  return word.replaceAll(/[^\p{L}\d&]/gu, '');
}

function figuresOf(word: string): string {
  return word.replaceAll(/\D/gu, '');
}

/** What the models without å ä ö print for them becomes one letter, whatever it is. */
function withoutRings(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/é[oaö]|[oaö]é|é&|&é|ii/gu, '*')
    .replaceAll(/[åäöaoéêèâàáãôõòó6&]/gu, '*');
}
