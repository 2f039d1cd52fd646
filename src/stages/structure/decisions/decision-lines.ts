import type { Part } from '../part.ts';
import { findPersons } from '../person-names.ts';

// att höja hyran för båthuset.   Att lägga rapporten till handlingarna.   dels att …
export function isClause(part: Pick<Part, 'content'>): boolean {
  return /^(?:att|dels)\s/iu.test(part.content);
}

/** The part ends in no sentence, colon or semicolon. */
export function isOpen(part: Part): boolean {
  return !/[.!?:;]["”)]?$/u.test(part.text);
}

/** `Beslutsgrupp 2`, `Delbeslut 1–3`: heads some of a decision's points and is none of them. */
export function isPartOfDecision({ text, role }: Pick<Part, 'text' | 'role'>): boolean {
  return (
    role === 'text' &&
    /^(?:Beslutsgrupp|Beslutsdel|Delbeslut|Beslutspunkt(?:er)?) \d{1,2}(?:\s?[-–,]\s?\d{1,2})*\s?:?$/u.test(
      text,
    )
  );
}

const prefaceWords =
  /^(?:Enligt|I enlighet med|I överensstämmelse med|På förslag av|Med bifall till|Utöver) [^.:]{3,120}:$/u;

/** A line that says by whose proposal what follows is decided: `Enligt arbetsutskottets förslag:`. */
export function saysWhoProposed(text: string): boolean {
  return prefaceWords.test(text);
}

/**
 * The names of those elected stand in lines of their own below the point that elects them:
 *
 *     Till ledamot för tiden till och med årsstämman väljs:
 *     Lena Ros (L)
 */
export function continuesNames(part: Part, before: Part): boolean {
  return (
    (isName(part) && (before.text.endsWith(':') || isName(before) || isPostLine(before))) ||
    (isPostLine(part) && isName(before))
  );
}

export function isName({ text, marker, content }: Part): boolean {
  // 1B. Fastställande av dagordning
  if (isClause({ content }) || /^\d+\p{L}?\./u.test(text)) return false;
  return marker === null && text.length <= 90 && !/[.!?:]$/u.test(text) && findPersons(text).length > 0;
}

const postLine =
  /^(?:(?:ordinarie|vice|förste|andre|1:e|2:e|tjänstgörande) )?(?:ledam(?:ot|öter)|ersättare|suppleant(?:er)?|ordförande|revisor(?:er)?|ombud|valberedning|nämndem(?:an|än))(?!\p{L})/iu;

/**
 * A line that names a post, with those elected to it below:
 *
 *     Ledamöter i miljönämnden
 *     Lena Ros (L)
 */
export function isPostLine({ text, marker }: Pick<Part, 'text' | 'marker'>): boolean {
  return (
    marker === null &&
    text.length <= 90 &&
    postLine.test(text) &&
    !/[.!?]$/u.test(text) &&
    findPersons(text).length === 0
  );
}

/** A quotation has begun in the text and not ended: `… med motiveringen: ”Underlaget är för tunt.` */
export function quotesOn(text: string): boolean {
  return /(?:^|[\s(])["”“]\S/u.test(withoutQuoted(text));
}

/** A quotation that began above ends in the text. */
export function endsQuotation(text: string): boolean {
  return /\S["”“]/u.test(withoutQuoted(text));
}

// en skärm om 65"   (no quotation begins right behind a figure)
function withoutQuoted(text: string): string {
  return text.replace(/(?<=^|[\s(])["”“](?=\S)[^"”“]*["”“]/gu, '');
}
