import type { EngineWord } from '../engines/engine.ts';

/** Below this the Swedish model's reading is worth a second look. */
const sureEnough = 60;

// Short Swedish words that may stand first on a line; other short tokens there may be § or a bullet.
// "i samband med"   "å andra sidan"   "på torget"   "§ 4" read as "S 4"
const shortWords = new Set(
  'i I å Å ö Ö av Av de De du Du en En ej Ej er Er ge gå ha In in ja Ja ju ko le nu Nu nå ny Ny nya om Om oss på På ré se Se så Så ta Ta to tu un up ur Ur vi Vi vid är Är ås år År då Då bo by ej ex kl nr Nr st tr s.'.split(
    ' ',
  ),
);
// What a Swedish text is made of: letters, figures and common signs. "ñ", "|", "~" and the signs below are not.
const ordinary = /^[a-zåäöéüA-ZÅÄÖÉÜ0-9.,:;()/"”’'!?–—-]+$/u;
// An address may have lost its @: "namn&bolaget.se"
const address = /\.(se|nu|com|org|net|eu)\b/u;
const digit = /\d/u;

/**
 * The indexes of the words that the Swedish model may have misread: unsure ones, figures (it reads % as figures), signs,
 * addresses, and short tokens at a line's start, where § and bullets stand. It can print none of § % @ – •.
 *
 * @param line the words of one line, left to right.
 */
export function doubtfulWords(line: readonly EngineWord[]): number[] {
  return [...line.keys()].filter((index) => {
    const word = line[index];
    return word !== undefined && isDoubtful(word, index === 0);
  });
}

function isDoubtful({ text, confidence }: EngineWord, first: boolean): boolean {
  if (confidence < sureEnough || digit.test(text)) return true;
  if (!ordinary.test(text) || address.test(text)) return true;
  return (first || text.length === 1) && text.length <= 2 && !shortWords.has(text) && !isDash(text);
}

function isDash(text: string): boolean {
  return /^[–—-]+$/u.test(text);
}
