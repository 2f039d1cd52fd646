const units =
  'en,två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton,tjugo';
const small: ReadonlyMap<string, number> = new Map([
  ...units.split(',').map((word, i): [string, number] => [word, i + 1]),
  ['ett', 1],
  // sextioettusen: two words that share a letter
  ['et', 1],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
]);
const factors: ReadonlyMap<string, number> = new Map([
  ['hundra', 100],
  ['tusen', 1e3],
  ['miljon', 1e6],
  ['miljoner', 1e6],
  ['miljard', 1e9],
  ['miljarder', 1e9],
]);

/** Longest first, so that `femton` is not read as `fem`; but `ettusen` is `et` and `tusen`. */
const parts = [
  'et(?=tusen)',
  ...[...small.keys(), ...factors.keys()]
    .filter((word) => word !== 'et')
    .toSorted((a, b) => b.length - a.length),
];
const oneWord = new RegExp(parts.join('|'), 'giu');
const first = parts.filter((word) => !word.startsWith('milj'));
/** A number in words, one or more of them: `tolv`, `tvåhundratusen`, `fem miljoner tvåhundratusen`; not `miljoner` alone. */
export const numberWords = `(?:${first.join('|')})(?:${parts.join('|')})*(?:\\s(?:${parts.join('|')})+)*`;

/** What `fem miljoner tvåhundratusen` comes to. Null for what is no number. */
export function readNumberWords(text: string): number | null {
  const words = text.toLowerCase().replace(/\s/gu, '');
  const found = words.match(oneWord);
  if (found === null || found.join('') !== words) return null;
  let total = 0;
  let below = 0;
  for (const word of found) {
    const factor = factors.get(word);
    if (factor === undefined) below += small.get(word) ?? 0;
    else if (factor === 100) below = Math.max(1, below) * factor;
    else {
      total += Math.max(1, below) * factor;
      below = 0;
    }
  }
  return total + below;
}
