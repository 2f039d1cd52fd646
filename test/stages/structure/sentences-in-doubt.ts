/**
 * Sentences of running text of which the weights are not sure, for tests of what is asked about them and of what is answered.
 * New weights may be sure of them: unsure-decisions.test.ts tells, and others are put here.
 */

/** Taken for a decision. */
export const doubtful = 'Skylten ska sitta kvar.';
/** The same with a word misread. */
export const doubtfulMisread = 'Skylten ska sitta kvav.';
/** The same and more, which is doubtful in itself. */
export const doubtfulAndMore = 'Skylten ska sitta kvar vid grinden.';
/** Taken for none. */
export const missed = 'Nycklarna ska hänga hos varvsmästaren.';
/** What reads nearly so and is another sentence, twice. */
export const missedOfAnother = missed.replace('varvsmästaren', 'lotsen');
export const missedOfThird = missed.replace('varvsmästaren', 'kaptenen');

/** A paragraph of four lines, the last of which is `doubtful`. */
export function doubtfulParagraph(number: number): string {
  return `§ ${number} Skylten
Varvsmästaren berättade länge om hur lotsbåten hade klarat vintern vid bryggan.

${doubtful}
`;
}

/** A paragraph of four lines, the last of which is `missed`. */
export function missedParagraph(number: number): string {
  return `§ ${number} Båten
Lotsen har i år haft sexton uppdrag, varav två om natten och ett i tät dimma.

${missed}
`;
}

/** Minutes of which two sentences are asked about: on the sixth line `doubtful`, on the eleventh `missed`. */
export const minutesInDoubt = `Hamnstyrelsen i Norrsund
Protokoll 2021-05-04
${doubtfulParagraph(1)}
${missedParagraph(2)}`;
