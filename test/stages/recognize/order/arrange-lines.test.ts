import { expect, test } from 'vitest';
import { arrangeLines } from '../../../../src/stages/recognize/order/arrange-lines.ts';
import type { PlacedWord } from '../../../../src/stages/recognize/placed-word.ts';
import { wordsOfArt } from '../words-of-art.ts';

/** The lines, with an empty one between blocks. */
function arranged(art: string): string {
  const lines = arrangeLines(wordsOfArt(art));
  return lines
    .map((line, index) => ((lines[index - 1]?.block ?? 0) < line.block ? `\n${line.text}` : line.text))
    .join('\n');
}

test('lines and blocks', () => {
  const art = `
Ordföranden öppnar mötet
klockan 18.00.

§2 Val av sekreterare
Till sekreterare väljs Eva Ek.`;
  expect(arranged(art)).toBe(
    'Ordföranden öppnar mötet\nklockan 18.00.\n\n§2 Val av sekreterare\nTill sekreterare väljs Eva Ek.',
  );
});

test('a cover table is read row by row, its wrapped cells too', () => {
  const art = `
Plats och tid      Folkets hus, Storgatan 4, klockan 18.00-20.15
Beslutande         Eva Ek, ordförande
                   Bo Asp, ledamot
Sekreterare        Siv Lind              Paragrafer   12-19`;
  expect(arranged(art)).toBe(
    [
      'Plats och tid Folkets hus, Storgatan 4, klockan 18.00-20.15',
      'Beslutande Eva Ek, ordförande',
      'Bo Asp, ledamot',
      'Sekreterare Siv Lind Paragrafer 12-19',
    ].join('\n'),
  );
});

test('a § in the margin stands before its title', () => {
  const art = `
§ 12      Val av justerare

          Till justerare väljs Eva Ek att tillsammans med
          ordföranden justera protokollet.`;
  expect(arranged(art)).toMatch(/^§ 12 Val av justerare\n\nTill justerare väljs/u);
});

test('two columns of prose are read one after the other, between what crosses them', () => {
  const art = `
Protokoll från årsmötet i föreningen Granen den 6 mars 2016
§1 Mötet öppnas                 §3 Dagordning
Ordföranden hälsade alla        Dagordningen godkändes
välkomna till årets möte.       som den hade skickats ut.
§2 Val av ordförande            §4 Verksamheten
Mötet valde Eva Ek till att     Sekreteraren läste upp vad
leda dagens förhandlingar.      som hade hänt under året.
Alla handlingar finns hos styrelsen till dess att mötet är slut


Granbladet nr 1                          3`;
  expect(arranged(art).replace(/\n+/gu, '\n')).toBe(
    [
      'Protokoll från årsmötet i föreningen Granen den 6 mars 2016',
      '§1 Mötet öppnas',
      'Ordföranden hälsade alla',
      'välkomna till årets möte.',
      '§2 Val av ordförande',
      'Mötet valde Eva Ek till att',
      'leda dagens förhandlingar.',
      '§3 Dagordning',
      'Dagordningen godkändes',
      'som den hade skickats ut.',
      '§4 Verksamheten',
      'Sekreteraren läste upp vad',
      'som hade hänt under året.',
      'Alla handlingar finns hos styrelsen till dess att mötet är slut',
      'Granbladet nr 1 3',
    ].join('\n'),
  );
});

test('words stand at their offsets', () => {
  const [line] = arrangeLines(wordsOfArt('§2  Val av   sekreterare'));
  expect(line?.text).toBe('§2 Val av sekreterare');
  for (const word of line?.words ?? [])
    expect(line?.text.slice(word.start)).toMatch(new RegExp(`^${word.text}`, 'u'));
});

/** A word turned a quarter, in the left margin. */
function onEnd(text: string, y: number, height: number): PlacedWord[] {
  return wordsOfArt(text).map((word) => ({ ...word, box: { x: -20, y, width: 10, height } }));
}

test('a line that stands on end in the margin comes last, its short words with it', () => {
  const margin = [onEnd('Undertecknat', 40, 60), onEnd('av', 24, 12), onEnd('BG', 10, 12)].flat();
  const text = wordsOfArt('§2 Val\nTill sekreterare\nväljs Eva Ek.');
  expect(arrangeLines([...margin, ...text]).map((line) => line.text)).toEqual([
    '§2 Val',
    'Till sekreterare',
    'väljs Eva Ek.',
    'Undertecknat av BG',
  ]);
});

/** What is printed, without the blocks. */
function read(words: readonly PlacedWord[]): string[] {
  return arrangeLines(words).map((line) => line.text);
}

const narrowColumns = `
§ 3 Dagordning              Sekreteraren läste upp vad
Dagordningen godkändes med  som hade hänt under året och
den ändringen att punkten   vad det hade kostat. Ingen
om vägen togs upp före den  hade något att invända mot
om brunnen. Ordföranden     det. Kassören lade till att
hälsade alla välkomna.      bidraget ännu inte kommit.`;
const narrowColumnsRead = [
  '§ 3 Dagordning',
  'Dagordningen godkändes med',
  'den ändringen att punkten',
  'om vägen togs upp före den',
  'om brunnen. Ordföranden',
  'hälsade alla välkomna.',
  'Sekreteraren läste upp vad',
  'som hade hänt under året och',
  'vad det hade kostat. Ingen',
  'hade något att invända mot',
  'det. Kassören lade till att',
  'bidraget ännu inte kommit.',
];

test('two columns with a gap of two letters', () => {
  expect(read(wordsOfArt(narrowColumns))).toEqual(narrowColumnsRead);
});

test('the order in which words come does not matter, nor does what deskewing leaves', () => {
  const slope = Math.tan((0.4 * Math.PI) / 180);
  const words = wordsOfArt(narrowColumns).map((word) => ({
    ...word,
    box: { ...word.box, x: word.box.x - slope * word.box.y, y: word.box.y + slope * word.box.x * 3 },
  }));
  expect(read(words.toReversed())).toEqual(narrowColumnsRead);
});

test('lines that an engine has run together over the gap', () => {
  const words = wordsOfArt(narrowColumns).map((word) => ({ ...word, run: Math.round(word.box.y) }));
  expect(read(words)).toEqual(narrowColumnsRead);
});

test('a last column of one line', () => {
  const art = `
Dagordningen godkändes med   bidraget ännu inte kommit.
den ändringen att punkten    Mötet avslutades.
om vägen togs upp före den
om brunnen. Ordföranden
hälsade alla välkomna till
årets sista möte, som hölls
i skolans matsal. Kassören
rapporterade att det sista`;
  expect(read(wordsOfArt(art)).slice(-3)).toEqual([
    'rapporterade att det sista',
    'bidraget ännu inte kommit.',
    'Mötet avslutades.',
  ]);
});

test('a last column that ends with many short lines to sign on', () => {
  const art = `
§1 Mötet öppnas                 lamporna sätts upp före jul,
Ordföranden hälsade alla        om vädret håller i sig.
välkomna till årets möte och    §3 Avslut
tackade för att så många        Ordföranden tackade alla och
hade kommit trots regnet.       avslutade mötet med kaffe.
§2 Belysningen                  Underskrivet
Styrelsen har fått in tre       Sekreterare
anbud på nya lampor längs       ul
gångvägen och tog det som       Eva Ek
var lägst. Arbetet börjar       Ordförande
i november, så att de nya       Bo Asp`;
  const lines = arranged(art).replace(/\n+/gu, '\n').split('\n');
  expect(lines.indexOf('§2 Belysningen')).toBeLessThan(lines.indexOf('lamporna sätts upp före jul,'));
  expect(lines.slice(-3)).toEqual(['Eva Ek', 'Ordförande', 'Bo Asp']);
});

test('three columns', () => {
  const art = `
Dagordningen godkänns   tas upp före den om    Kassören lade till att
med den ändringen att   brunnen. Ordföranden   bidraget inte kommit än
punkten om vår väg ska  hälsade välkommen och  men att det är på väg
och att den om vatten   påminde om städdagen.  och väntas inom kort.`;
  expect(read(wordsOfArt(art)).map((line) => line.split(' ')[0])).toEqual(
    'Dagordningen med punkten och tas brunnen. hälsade påminde Kassören bidraget men och'.split(' '),
  );
});

test('a heading below both columns goes with the text that follows it', () => {
  const art = `${narrowColumns}

§ 4 Vägen
Styrelsen fick i uppdrag att se över vägen innan tjälen går ur.`;
  expect(read(wordsOfArt(art)).slice(-2)).toEqual([
    '§ 4 Vägen',
    'Styrelsen fick i uppdrag att se över vägen innan tjälen går ur.',
  ]);
});

test('a label of several lines stays together, beside a value of several lines', () => {
  const art = `
Plats och tid          Folkets hus

Ej tjänstgörande       Eva Ek, ordförande
ersättare              Bo Asp, ledamot

Utses att justera      Siv Lind

Justeringens plats     Kansliet
och tid`;
  expect(read(wordsOfArt(art))).toEqual([
    'Plats och tid Folkets hus',
    'Ej tjänstgörande ersättare Eva Ek, ordförande',
    'Bo Asp, ledamot',
    'Utses att justera Siv Lind',
    'Justeringens plats och tid Kansliet',
  ]);
});

test('rows without white between them are told by their labels', () => {
  const art = `
Förvaltning och drift      120 000     98 000
Vägar                       40 000     41 500
Brunnar                      8 000      7 250`;
  expect(read(wordsOfArt(art))).toEqual([
    'Förvaltning och drift 120 000 98 000',
    'Vägar 40 000 41 500',
    'Brunnar 8 000 7 250',
  ]);
});

test('rows of votes stay rows, however long the names are', () => {
  const art = `
Bodil Ekdahl                               S     Ja    Ja
Christer Almborg, förste vice ordförande   M     Nej   Nej
Torgny Elfström, andre vice ordförande     C     Ja    Ja
Summa                                            19    19`;
  expect(arranged(art)).toBe(
    [
      'Bodil Ekdahl S Ja Ja',
      'Christer Almborg, förste vice ordförande M Nej Nej',
      'Torgny Elfström, andre vice ordförande C Ja Ja',
      'Summa 19 19',
    ].join('\n'),
  );
});

test('a table of cells of several lines is read cell by cell', () => {
  const art = `
Kiosken        96-07-08   Saknar handtvätt       Rättat på
vid ån                    och kylskåp            platsen

Skolans kök    96-08-29   Utan anmärkning        Nytt besök

Torgets        96-09-11   Ingen egenkontroll     Uppföljning
café                      alls                   i november`;
  expect(read(wordsOfArt(art)).join(' ')).toBe(
    'Kiosken vid ån 96-07-08 Saknar handtvätt och kylskåp Rättat på platsen ' +
      'Skolans kök 96-08-29 Utan anmärkning Nytt besök ' +
      'Torgets café 96-09-11 Ingen egenkontroll alls Uppföljning i november',
  );
});

test('a title in the margin is read before its text', () => {
  const art = `
§ 7 Val av ord-    Föreningen valde Eva Ek att leda årets
förande för mötet  möte, som hade lockat många medlemmar.

§ 8 Röstlängd      Närvarande medlemmar prickades av, och
                   listan fick gälla som röstlängd.`;
  expect(read(wordsOfArt(art))).toEqual([
    '§ 7 Val av ord-',
    'förande för mötet',
    'Föreningen valde Eva Ek att leda årets',
    'möte, som hade lockat många medlemmar.',
    '§ 8 Röstlängd',
    'Närvarande medlemmar prickades av, och',
    'listan fick gälla som röstlängd.',
  ]);
});

test('a note in the margin is read after its paragraph', () => {
  const art = `
Föreningen valde Eva Ek att leda årets möte, som        Se bilaga
hade lockat många medlemmar från byn. Listan från       tre
förra årets möte fick gälla som röstlängd.`;
  expect(read(wordsOfArt(art)).slice(-3)).toEqual([
    'förra årets möte fick gälla som röstlängd.',
    'Se bilaga',
    'tre',
  ]);
});

test('wide spaces of justified lines are no cells, though they stand below one another', () => {
  const art = `
Förbundschefen föreslår    att organisationen fastställs
med 34 paralleller och     att alla sökande från orten
får en plats på något av sina tre första val.`;
  expect(read(wordsOfArt(art))[0]).toBe('Förbundschefen föreslår att organisationen fastställs');
});

/** A word without width, as a damaged font sets it. */
function withoutWidth(text: string, y: number): PlacedWord[] {
  return wordsOfArt(text).map((word) => ({ ...word, box: { x: 0, y, width: 0, height: 10 } }));
}

test('words on end at the very same place are lines with words', () => {
  const wide = withoutWidth('bred', 900).map((word) => ({
    ...word,
    box: { x: -1, y: 900, width: 3, height: 30 },
  }));
  const words = [
    ...withoutWidth('ett', 800),
    ...withoutWidth('två', 800),
    ...wide,
    ...withoutWidth('tre', 800),
  ];
  const lines = arrangeLines(words);
  expect(lines.flatMap((line) => line.words)).toHaveLength(4);
  expect(lines.filter((line) => line.words.length === 0)).toEqual([]);
});

test('a line justified over few words is no row with cells that the next line goes on with', () => {
  const art = `
Stormen fällde några träd över vägen.
Tack vare medlemmar med egna såg blev
den farbar igen före nyår, sades det.
verksamhetsberättelsen   lades   till
handlingarna.`;
  expect(arranged(art)).toContain('verksamhetsberättelsen lades till\nhandlingarna.');
});
