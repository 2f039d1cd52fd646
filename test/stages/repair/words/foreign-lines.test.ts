import { describe, expect, it } from 'vitest';
import { isForeignLine } from '../../../../src/stages/repair/words/foreign-lines.ts';
import { repairText } from '../repair-text.ts';

describe('isForeignLine', () => {
  it.each([
    'Centre for Studies of the Swedish Welfare State',
    'Vi ble enige om at det er for dyrt, da prisen er for høy.',
    'Årsmøtet godkjente regnskapet for året og vedtok budsjettet.',
    'Vi skal mødes hver måned, og det er for dyrt for os.',
    'Die Arbeit der Gruppe wird fortgesetzt',
    'It has its own log on each page',
    'Het bestuur gaat akkoord met het voorstel',
    'Kunnan kokous alkaa ja että asia otetaan esille',
    'La réunion est ouverte pour les membres',
  ])('tells that %j is foreign', (line) => {
    expect(isForeignLine([{ text: line }], 0)).toBe(true);
  });

  it.each([
    'Styrelsen beslutar att ge ordföranden i uppdrag att se över avtalet',
    'Ordforanden halsar alla valkomna och forklarar motet oppnat',
    'Far och son lades till listan',
    'Berggren & Sons of Sweden AB',
    'Bytet sker by for by och kostar lika mycket',
  ])('tells that %j is not', (line) => {
    expect(isForeignLine([{ text: line }], 0)).toBe(false);
  });

  it('tells a line by one word where the next is foreign beyond doubt', () => {
    const lines = [{ text: 'Styret foreslo at prisen' }, { text: 'ikke økes, og det ble vedtatt' }];
    const own = [{ text: 'Styret vedtok at jeg' }, ...lines.slice(1)];
    expect(isForeignLine(lines, 0)).toBe(false);
    expect(isForeignLine(own, 0)).toBe(true);
  });

  it('leaves a neighbour’s letter on a page that is damaged', () => {
    const letter = 'Vi ble enige om at det er for dyrt, da prisen er for høy.';
    const text = `Ordforanden laste upp brevet fran grannforeningen.\n${letter}\nAterrapportering sker till arsmotet.`;
    expect(repairText(text)).toContain(letter);
  });
});
