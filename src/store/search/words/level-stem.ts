/**
 * Endings that the Snowball stemmer leaves, each with what it becomes, and two words that it is needed for. Stems of all
 * forms of a word go through it, so that what is cut too much is cut in all of them.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  // taket tak, mötet möte
  [/(?<=..[^e])et$/u, ''],
  [/(?<=.e)et$/u, ''],
  // skolan skola, ansökan ansöker
  [/(?<=...)an$/u, ''],
  // mötena (möten), ärendena (ärenden)
  [/(?<=...)en$/u, ''],
  // broarna (broarn), byarna (byarn)
  [/(?<=[^aeiouyåäö][aeiouyåäö])arn?$/u, ''],
  // cykeln cykel, revisorn revisor
  [/(?<=...l)n$/u, ''],
  [/(?<=....r)n$/u, ''],
  // ansökningar ansökan, anmälningar anmälan
  [/(?<=sök|mäl|bjud)ning$/u, ''],
  // revisorer (revisor) revisor (revis)
  [/(?<=..[st])or$/u, ''],
  // centrum centret, museum museet
  [/(?<=....)um$/u, ''],
  [/(?<=...e)um$/u, ''],
  // cykeln cyklar, regel regler
  [/(?<=.[bcdfgjklmnpqrstvxz])el$/u, 'l'],
  // fönster (fönst) fönstret (fönstr), papper pappret
  [/(?<=..[tpd])r$/u, ''],
  // vatten (vatt) vattnet (vattn), tecken tecknet
  [/(?<=..[ptkd])n$/u, ''],
  // medlem medlemmar
  [/(?<=...)mm$/u, 'm'],
];

/** A stem without the endings of nouns that the Swedish Snowball stemmer does not know: the definite -et, -an and -n first. */
export function levelStem(stem: string): string {
  for (const [ending, instead] of endings) {
    const shorter = stem.replace(ending, instead);
    if (shorter !== stem) return levelStem(shorter);
  }
  return stem;
}
