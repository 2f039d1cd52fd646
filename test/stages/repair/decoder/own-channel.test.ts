import { describe, expect, it } from 'vitest';
import { measureChannel } from '../../../../src/stages/repair/decoder/own-channel.ts';
import { restoreLetters } from '../../../../src/stages/repair/candidates/restore-letters.ts';
import { readText } from '../../../../src/stages/repair/words/read-text.ts';
import { openWorkingText } from '../../../../src/stages/repair/working-text.ts';
import { language, pagesOf, repairText } from '../repair-text.ts';

/** Lines of an engine that reads é for ö and never for ä. */
const lines = `Ordféranden halsade ledaméterna valkomna till arsmétet och forklarade métet éppnat.
Valberedningen féreslog omval av revisorerna, som hade avgatt vid féregaende arsméte.
Forbundet foljer fragan. Aterrapportering sker vid nasta sammantrade med ledaméterna.
Styrelsen beslét att faststalla budgeten och att hoja medlemsavgiften for nasta ar.
Férslaget om hastigheten lamnades till kommunstyrelsen, som skall yttra sig fore sommaren.
Verksamhetsberattelsen och arsredovisningen godkandes. Ledaméterna beviljades ansvarsfrihet.
Ordféranden tackade de narvarande och avslutade arsmétet. Féreningen bjod pa kaffe.
Snérdjningen och gatubelysningen skéts av samfalligheten enligt évriga avtal.`;
const page = Array.from({ length: 6 }, () => lines).join('\n');

function extra(text: string, word: string, meant: string, times = 1): number {
  const read = readText(openWorkingText(pagesOf(text)), language);
  const reading = restoreLetters(word, read.words).find((each) => each.text === meant);
  if (reading === undefined) throw new Error(`${word} is never read as ${meant}`);
  return measureChannel(read).extraCost(word, reading, times);
}

describe('measureChannel', () => {
  it('takes what the text never shows for less likely than engines in general have it', () => {
    expect(extra(page, 'lésas', 'läsas')).toBeGreaterThan(1);
    expect(extra(page, 'lésas', 'lösas')).toBeLessThan(0.5);
  });

  it('says nothing where the text shows nothing', () => {
    expect(extra('Mötet öppnas.', 'lésas', 'läsas')).toBeCloseTo(0, 5);
  });

  it('doubts a loss that would have been the same each time, where the text has others', () => {
    const once = extra(page, 'losas', 'lösas');
    expect(extra(page, 'losas', 'lösas', 3)).toBeGreaterThan(once + 1);
    expect(extra(page, 'losas', 'lösas', 40)).toBe(extra(page, 'losas', 'lösas', 4));
    expect(extra(page, 'lasas', 'läsas', 3)).toBeLessThan(extra(page, 'lasas', 'läsas') + 0.3);
  });

  it('decides between two words', () => {
    expect(repairText(`${page}\nSaken kan lésas utan beslut.`)).toContain('Saken kan lösas utan beslut.');
  });
});
