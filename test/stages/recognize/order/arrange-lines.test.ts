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
