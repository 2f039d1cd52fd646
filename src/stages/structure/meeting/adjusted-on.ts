import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';
import { splitSentences } from '../sentences.ts';
import { findDateAfter } from '../swedish-dates.ts';
import { joinValues } from './cover.ts';
import { listKeys, readCoverLabel } from './cover-labels.ts';
import type { MeetingSources } from './meeting-sources.ts';

// Justeras den 24 mars 2023   Protokollet justerat 2023-03-24
const adjustedLine = /(?<!\p{L})(?:justera(?:s|t|des|d)|justering(?:en|sdatum|sdag)?)(?!\p{L})/iu;
// Justeringen sker på kontoret den 24 mars.   … att justera protokollet den 24 mars kl. 15
const appointed =
  /(?<!\p{L})(?:justeringen|justering sker|justering äger rum|protokollet (?:(?:ska |skall )?justeras|justerades|justerat|(?:är|har) justerat\p{L}*)|justera (?:dagens )?protokollet?)(?!\p{L})/iu;
const notTheDay = /senast|föregående|förra|inom|före den|protokoll(?:et)? (?:från|av|den)/iu;

/** The day that the minutes were adjusted on, or are to be, as printed; `date` is the meeting's. */
export function readAdjustedOn(sources: MeetingSources, date: string | null): string | null {
  const rows = [...sources.rows, ...sources.signatureRows].filter(({ key }) => key === 'adjusted');
  return (
    firstOf(
      rows.map(joinValues).filter((text) => !notTheDay.test(text)),
      date,
    ) ??
    firstOf(linesSaying(sources.signatures), date) ??
    firstOf(appointments(sources), date) ??
    firstOf([...signingDays(sources.cover, true), ...signingDays(sources.signatures, false)], date)
  );
}

function firstOf(texts: readonly string[], date: string | null): string | null {
  for (const text of texts) {
    // Justeringen har tillkännagivits genom anslag 2023-03-30: the day of the notice
    const found = findDateAfter(text.replace(/tillkännag.*$/iu, ''), date);
    if (found !== null && (date === null || found >= date)) return found;
  }
  return null;
}

function linesSaying(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text).filter((text) => adjustedLine.test(text) && !notTheDay.test(text));
}

const placeAndDay = /^\p{Lu}[\p{L} -]{1,40},? (?:den )?\d[\d\p{L} .-]+$/u;
const byComputer = /(?:^|\s)(?:digitalt|elektroniskt) (?:juster|signer|underteckn|underskriv)/iu;
const adjusts = /,\s(?:protokolls?)?justera(?:re|nde)(?!\p{L})/iu;
const signingLabel =
  /^(?:(?:protokolls?)?juster(?:ing|as|at|are|ande)\p{L}*|underskrift(?:er)?|underteckn\p{L}*|signer\p{L}*|vid protokollet)(?: av protokoll\p{L}*)?\s*:?$/iu;
/** So many lines below the place and the day it is said that they are those of adjusting. */
const tallestSigning = 5;
/** So many lines above them a label may say so. */
const labelReach = 3;

/**
 * The place and the day above those who sign; on the cover those of the meeting may look the same:
 *
 *     Norrsund den 24 mars 2023
 *     Greta Ahlmark (S), ordförande     Arne Lilja (M), justerare
 */
function signingDays(lines: readonly Line[], onCover: boolean): readonly string[] {
  return lines.flatMap(({ text }, at) => {
    if (!placeAndDay.test(text)) return [];
    const below = lines.slice(at + 1, at + 1 + tallestSigning);
    const list = below.findIndex((line) => listKeys.has(readCoverLabel(line.text)?.key ?? 'other'));
    const signing = list === -1 ? below : below.slice(0, list);
    const labelled =
      !onCover || lines.slice(Math.max(0, at - labelReach), at).some((line) => signingLabel.test(line.text));
    const signed = signing.some(
      (line) => byComputer.test(line.text) || (labelled && adjusts.test(line.text)),
    );
    return signed ? [text] : [];
  });
}

function appointments({ cover, paragraphs }: MeetingSources): readonly string[] {
  const texts = [...paragraphs.slice(0, 6), ...paragraphs.slice(-2)].map(({ text }) => text);
  return [flowLines(cover), ...texts]
    .flatMap((text) => text.split('\n'))
    .flatMap(splitSentences)
    .flatMap(({ text }) => {
      const at = text.search(appointed);
      return at === -1 || notTheDay.test(text) ? [] : [text.slice(at)];
    });
}
