const organ = String.raw`(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|beredning(?:en)?|direktion(?:en)?|råd(?:et)?|kommitté(?:n)?|stämman?|årsmötet?|presidiet)`;
const code = String.raw`(?:K[SF]|[Kk]s|[Kk]f|LF|RF|RS|[A-ZÅÄÖ]{2,5}|[A-ZÅÄÖ]{1,4}[Aa][Uu]|[Aa]u)`;
const alone =
  '(?:Nämnden|Styrelsen|Fullmäktige|Utskottet|Direktionen|Stämman|Årsmötet|Beredningen|Presidiet)s?';
const named = String.raw`(?:\p{L}+(?:nämnden|styrelsen|fullmäktige)s (?=\p{Ll}*(?:utskott|beredning|presid)))?(?:\p{L}+- och )?\p{L}*${organ}s?`;
// … Kommunstyrelsens arbetsutskott beslutade den   KS   nämndens protokoll
const lastBody = new RegExp(
  String.raw`(?<!\p{L})(${named}|${alone}|${code})(?!\p{L})((?:[\s,(]|har|beslutade|beslöt|beslut(?:et)?|behandlade|antogs?|ärendet|protokoll(?:et)?|sammanträdet?|möte(?:t)?|vid|från|av|i|sitt|sina|den|daterat|yttrande)*)$`,
  'u',
);

/** The body that is named right before a date or a paragraph's number: `Arbetsutskottet beslutade den …`, `KS § …`. */
export function bodyBefore(before: string): string | null {
  const [, name] = lastBody.exec(before) ?? [];
  if (name === undefined || /^(?:DNR|SFS|AFS|AB|OCH|EJ|SE)$/u.test(name)) return null;
  return name.replace(/(?<=\p{L}{4})(?<!s)s$/u, '');
}
