import { remember } from './remember.ts';

export interface Marker {
  /** The marker as printed, without the space after it: `•`, `1.`, `b)`, `§ 5.1`. */
  readonly marker: string;
  readonly kind: 'bullet' | 'number' | 'letter' | 'sub-number';
  /** The text after the marker. */
  readonly rest: string;
}

// = Att lägga …   e Ekonomisk rapport   • Tisdag    Hot och våld   - Rapport
// (a lone e or o is how OCR reads a bullet: neither is a word)
const bullet = /^(\+»|[-–—•*·▪▫■□●○◦‣⁃∙=»>~+«°¢\uE000-\uF8FF]|[eo](?=\s+\S))\s*(?=[^\s\d.,])(.*)$/u;
const spacedBullet = /^(\+»|[-–—•*·▪▫■□●○◦‣⁃∙=»>~+«°¢\uE000-\uF8FF]|[eo])\s+(\S.*)$/u;
// 1. programråden …   2) valet …   4A. Budget   1, Informationen läggs till handlingarna.   (not: … Ekudden   1, Hamngatan 4, …)
const numbered = /^(\d{1,2}(?:[A-D]?[.)]|,(?=\s+\p{Lu}\p{Ll}+\s\D)))\s+(\S.*)$/u;
// 1 att anta taxan   (a number without a point, before att only)
const numberedClause = /^(\d{1,2})\s+([Aa]tt\s\S.*)$/u;
// a) Val av ledamöter   b. Val av suppleanter
const lettered = /^([a-zåäö]\)|[a-h]\.)\s+(\S.*)$/u;
// § 5.1 Adjungeringar   8.2 Ekonomi   10.1. Rapport
const subNumbered = /^((?:§\s?)?\d{1,3}\.\d{1,2}\.?)\s+(\p{Lu}.*)$/u;

/** Reads the list marker that a line begins with, null where there is none. */
export const readMarker = remember(markerOf);

function markerOf(text: string): Marker | null {
  if (/^\p{L}{2}/u.test(text)) return null;
  const sub = subNumbered.exec(text);
  if (sub) return { marker: sub[1] ?? '', kind: 'sub-number', rest: sub[2] ?? '' };
  const dot = spacedBullet.exec(text) ?? gluedBullet(text);
  if (dot) return { marker: dot[1] ?? '', kind: 'bullet', rest: dot[2] ?? '' };
  const number = numbered.exec(text) ?? numberedClause.exec(text);
  if (number) return { marker: number[1] ?? '', kind: 'number', rest: number[2] ?? '' };
  const letter = lettered.exec(text);
  if (letter) return { marker: letter[1] ?? '', kind: 'letter', rest: letter[2] ?? '' };
  return null;
}

/** `•Tisdag`: a dot may touch its text; a hyphen that does is a hyphen. */
function gluedBullet(text: string): RegExpExecArray | null {
  return /^(?:[•▪■●◦«\uE000-\uF8FF]|\+?»)/u.test(text) ? bullet.exec(text) : null;
}
