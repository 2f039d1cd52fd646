import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged = 'Förbundsstyrelsen gick igenom férslaget, och ordféranden avslutade métet.';
const shown = ['Jakten börjar i maje', 'Porten låses var morgone Nyckeln finns hos Berit Sund.'];

function repaired(...lines: string[]): string[] {
  return repairText([damaged, ...lines].join('\n'))
    .split('\n')
    .slice(1);
}

describe('restore-stop', () => {
  it('puts stops back where two words are none but for the letter that was read for one', () => {
    expect(repaired(...shown)).toEqual([
      'Jakten börjar i maj.',
      'Porten låses var morgon. Nyckeln finns hos Berit Sund.',
    ]);
  });

  it('then takes no genitive for one that no sentence can go on from', () => {
    expect(
      repaired(...shown, 'Man höll kartan mot lampans På den syns en väg.', 'Av 34 medlemmars', '§ 4 Val'),
    ).toEqual([
      'Jakten börjar i maj.',
      'Porten låses var morgon. Nyckeln finns hos Berit Sund.',
      'Man höll kartan mot lampan. På den syns en väg.',
      'Av 34 medlemmar.',
      '§ 4 Val',
    ]);
  });

  it.each([
    ['one word at a line’s end', [shown[0] ?? '']],
    ['words that a sentence goes on from', ['Jakten börjar i maje och', 'var morgone därpå']],
    ['names', ['Vald blev Sten Lomhede', 'Närvarande var Per Torngrene Bo Ek']],
  ])('leaves %s', (_, lines) => {
    expect(repaired(...lines)).toEqual(lines);
  });

  it('takes one word for enough where a sentence begins behind it, and then no rare form for a real word', () => {
    expect(repaired(shown[1] ?? '', 'Suppl. Bo Ek Juste Bo Ek')).toEqual([
      'Porten låses var morgon. Nyckeln finns hos Berit Sund.',
      'Suppl. Bo Ek Just. Bo Ek',
    ]);
    expect(repaired('Suppl. Bo Ek Juste Bo Ek')).toEqual(['Suppl. Bo Ek Juste Bo Ek']);
  });

  it('leaves genitives before a name or a title', () => {
    const line = 'Byns Alma Berg och lagets Kassör talade.';
    expect(repaired(...shown, line)[2]).toBe(line);
  });

  it.each([
    ['passives above a heading', ['Frågan bordlades', '§ 6 Val', 'Kassör utses', '', '§ 7 Val']],
    ['a passive before a new sentence', ['Till sist avtackades Det blev sent']],
    ['a passive that nothing knows', ['Av dem rösträknades Bo Ek']],
    ['a genitive of the section on the next line', ['Enligt stadgarnas', '§ 4 ska revisor väljas.']],
  ])('leaves %s', (_, lines) => {
    expect(repaired(...shown, ...lines).slice(2)).toEqual(lines);
  });

  it('leaves a sound text', () => {
    const text = shown.join('\n');
    expect(repairText(text)).toBe(text);
  });
});
