import type { Part } from '../part.ts';

// Valberedningen, genom Siv Torell, hade följande förslag:
const leads = /(?:förslag|nominering(?:ar)?|föreslår|föreslog|föreslagit)(?!\p{L})[^.]{0,200}:$/u;
// Stämman valde enligt förslaget.   … i enlighet med valberedningens förslag
const settledSo =
  /(?<!\p{L})(?:enligt|i enlighet med|bifoll|biföll|godkände) (?:\p{L}+ ){0,2}förslag(?:et)?(?!\p{L})/u;
// Ordförande 1 år Siv Torell, omval
const row =
  /^(?:\p{L}*(?:ordförande|sekreterare|kassör|ledam(?:ot|öter)|suppleant(?:er)?|ersättare|revisor(?:er)?|ombud|valberedning)|Uppdrag|Post)(?!\p{L})/iu;

/**
 * The rows of what is proposed, where a sentence below them says that so it was decided: it decides, they do not.
 *
 *     Valberedningen hade följande förslag:
 *     Kassör  2 år  Arne Lilja, omval
 *     Stämman valde enligt förslaget.
 */
export function proposedRows(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(({ text }) => leads.test(text));
  if (at === -1) return [];
  const below = parts.slice(at + 1);
  const end = below.findIndex(({ content }) => !row.test(content));
  const rows = end === -1 ? below : below.slice(0, end);
  const settled = parts.slice(at + 1).some(({ text }) => settledSo.test(text));
  return settled ? rows : [];
}
