import type { Paragraph } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { findDates } from '../swedish-dates.ts';
import { at, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

/** A heading names an earlier meeting's date and its text another: `Föregående protokoll 2022-11-29`, `… 2022-12-09`. */
export function checkHeadingDates({ paragraphs }: Doubts): readonly Notice[] {
  return paragraphs.flatMap(contradictedDate);
}

function contradictedDate(paragraph: Paragraph): readonly Notice[] {
  const named = findDates(paragraph.title)[0]?.date;
  if (named === undefined || !/protokoll/iu.test(paragraph.title)) return [];
  const sentence = /[^.\n]*protokoll[^.\n]*/iu.exec(paragraph.text)?.[0] ?? '';
  const said = findDates(sentence).map(({ date }) => date);
  if (said.length === 0 || said.includes(named)) return [];
  const message = `Rubriken till ${paragraph.label} anger ${named}, texten ${said[0]}.`;
  return [toReview('date-contradicted', message, at(paragraph))];
}

/** Minutes are to be adjusted within this many days of the meeting: kommunallagen (2017:725) 5 kap. 69 § and 6 kap. 35 §. */
const mostDays = 14;

/** Bodies that these laws, or the church's order, are for. Associations, companies and unions have rules of their own. */
const underLaw =
  /nämnd|fullmäktige|kommun|region|landsting|utskott|direktion|räddningstjänst|samordningsförbund|kyrko|församling|pastorat|(?<!\p{L})stift(?!else)/iu;
// Norrsunds Kommunfastigheter AB   Kommunanställdas Idrottsförening
const ownRules = /(?<!\p{L})AB(?!\p{L})|förening/u;

function isUnderLaw(body: string | null): boolean {
  return body === null || (underLaw.test(body) && !ownRules.test(body));
}

/** The minutes were adjusted later than the law lets them. */
export function checkAdjustment({ facts: { body, date, adjustedOn } }: Doubts): readonly Notice[] {
  if (date === null || adjustedOn === null) return [];
  const days = Math.round((Date.parse(adjustedOn) - Date.parse(date)) / 86_400_000);
  if (days < 0) {
    const message = `Protokollet anges justerat ${adjustedOn}, före mötet ${date}.`;
    return [toReview('adjusted-before-meeting', message, { page: 1 })];
  }
  if (days <= mostDays || !isUnderLaw(body)) return [];
  const message = `Protokollet justerades ${adjustedOn}, ${days} dagar efter mötet ${date}.`;
  return [toReview('adjusted-late', message, { page: 1 })];
}
