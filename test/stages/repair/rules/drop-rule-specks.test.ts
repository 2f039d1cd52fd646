import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

describe('drop-rule-specks', () => {
  it.each([
    ['` Anna Berg (m), Bo Ek (c)', 'Anna Berg (m), Bo Ek (c)'],
    ['. Siv Alm, sekreterare', 'Siv Alm, sekreterare'],
    ['Utses att justera ` Anna Berg (m)', 'Utses att justera Anna Berg (m)'],
  ])('drops what a table’s rule left before a cell: %j', (line, printed) => {
    expect(repairText(`Beslutande\n${line}`)).toBe(`Beslutande\n${printed}`);
  });

  it.each([
    '. Vägen lagas\n. Bryggan målas\n. Stugan hyrs ut',
    "Anna 'Lillan' Berg hälsade välkommen.",
    '... Siv Alm',
    "Pjäsen heter\n' Kungen kommer '\noch spelas i maj.",
    'Priset ´ Årets eldsjäl ´ gick till Bo Ek.',
    'Sekreterare\n: Bo Ek',
    ': - och därutöver',
  ])('leaves %j', (text) => {
    expect(repairText(text)).toBe(text);
  });
});
