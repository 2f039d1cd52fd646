// "§ 85. Val", "§85.", "(§68)", "§" in the English reading
const english = /^([("”]?)(§{1,2})(\s?)(\d*)/u;
// "$ ", "$&", "8", "S " and the like before the number in the Swedish one
const misreadSign = /^[("”]?[$&8S5£3I1sg{§]{0,3}\s?$/u;
// "$", "8§", "§8§": what stands for § or §§ alone; two of any kind
const signAlone = /^(.{1,2}|[$&8S5£3I1sg{§]{3,4})$/u;
const longestMisreading = 5;

/**
 * The Swedish reading with the § that stands first in the English one, which can print it; null where the English has
 * none or the two do not have the same number after it.
 */
export function mergeSection(swe: string, eng: string): string | null {
  const [, before = '', sign = '', gap = '', number = ''] = english.exec(eng) ?? [];
  if (sign === '') return null;
  if (number === '') return eng.length <= 2 && signAlone.test(swe.replace(/\s/gu, '')) ? sign : null;
  const afterSign = eng.slice(before.length + sign.length);
  const prefix = prefixes(swe).find((each) => isSameAfter(swe.slice(each.length), number, afterSign));
  if (prefix === undefined) return null;
  const space = gap !== '' || prefix.endsWith(' ') ? ' ' : '';
  const [bracket] = /^[("”]/u.exec(prefix) ?? [before];
  return bracket + sign + space + swe.slice(prefix.length);
}

/** What may be the misread sign, the longest first: "8 5." is § 5, not 8. */
function prefixes(swe: string): string[] {
  const lengths = Array.from({ length: longestMisreading + 1 }, (_, index) => longestMisreading - index);
  return lengths.map((length) => swe.slice(0, length)).filter((prefix) => misreadSign.test(prefix));
}

/** The same number; or, where it runs into the next word ("817 i" and "§171"), what looks the same. */
function isSameAfter(rest: string, number: string, afterSign: string): boolean {
  const [own = ''] = /^\d+/u.exec(rest) ?? [];
  return own !== '' && (own === number || looks(rest) === looks(afterSign));
}

function looks(text: string): string {
  return text.toLowerCase().replace(/\s/gu, '').replace(/[il|]/gu, '1').replace(/o/gu, '0');
}
