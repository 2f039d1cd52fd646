/** A body that others propose to, as a pattern without groups: `kommunfullmäktige`, `Regionstyrelsen`, `årsmötet`. */
export const askedBody =
  '(?:[\\p{L}-]+nas )?[\\p{L}-]*(?:fullmäktige|styrelsen?|nämnden|utskottet|landstinget|stämman|mötet|direktionen|rådet|kongressen|plenum|årsmötet|beredningen|förbundet|kommunerna|medlemmarna|huvudmännen)(?: i \\p{Lu}\\p{L}+(?:(?:, | och | samt )\\p{Lu}\\p{L}+)*| hos (?:respektive |varje |samtliga )?\\p{L}+)?';
const proposing = `(?:föreslå[rs]?|föreslog|hemställ(?:er|a|de)(?: hos| till)?|rekommendera(?:r|de)?)(?: att)?`;

// Utskottet beslutar föreslå landstinget   Kommunstyrelsens förslag till kommunfullmäktige
// Nämnden föreslår regionstyrelsen föreslå regionfullmäktige   (who is to decide at last)
const inAnnouncement = new RegExp(
  `(?<!\\p{L})(?:${proposing}|förslag till(?: beslut (?:i|för|till|av))?) (?:${askedBody} (?:att )?föreslår? (?:att )?)?(${askedBody})(?!\\p{L})`,
  'iu',
);
// Beslut   Regionstyrelsen föreslås
const asked = new RegExp(`(?<!\\p{L})(${askedBody}) föreslås(?!\\p{L})`, 'iu');
// Kommunstyrelsen föreslår kommunfullmäktige besluta att …   att föreslå kyrkofullmäktige att …
// att hos kyrkofullmäktige hemställa, att …
const asksOf = new RegExp(`^(?:att )?hos (${askedBody}) hemställa(?!\\p{L})`, 'iu');
const inPoint = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,5}? )??(?:(?:beslutar|beslöt|beslutade) (?:därför |således |därmed |alltså )?(?:(?:enligt|i enlighet med) [^.]{3,60}? )?)?(?:att )?${proposing} (${askedBody})(?!\\p{L})`,
  'iu',
);

/** What a body recommends to others besides what it decides itself is advice: `3. Regionen rekommenderar kommunerna att …` */
function isAdvice(point: RegExpExecArray | null, at: number): boolean {
  return at > 0 && point !== null && /rekommendera/iu.test(point[0]);
}

/**
 * The body that a decision asks to decide, by its announcement or else its first point that says so; as
 * printed, null where the decision is this body's own.
 */
export function readRecommendedTo(announcement: string, points: readonly string[]): string | null {
  const said =
    inAnnouncement.exec(announcement) ??
    asked.exec(announcement) ??
    points
      .map((point) => inPoint.exec(point) ?? asksOf.exec(point))
      .find((point, at) => point !== null && !isAdvice(point, at));
  const body = said?.[1] ?? null;
  return body === null || /\p{Ll}/u.test(body) ? body : body.toLowerCase();
}
