import { expect, it } from 'vitest';
import { lines, outline } from '../structure-text.ts';

it('takes what the vote decided, not the finding that was put to the vote', () => {
  const text = lines`
    § 62 Hamnen
    Propositionsordning
    Ordföranden ställer proposition på yrkandena och finner Arne Liljas yrkande antaget. Omröstning begärs.
    Omröstning
    Omröstningen utfaller med 6 ja mot 5 nej. Ordföranden förklarar att hamnnämnden beslutat att bygga om hamnen.
    § 63 Avslutning
    Mötet avslutas.`;
  expect(outline(text)).toContain('bygga om hamnen');
  expect(outline(text)).not.toContain('finner Arne Liljas yrkande antaget');
});

it('leaves out that a paragraph is adjusted already', () => {
  const text =
    '§ 1 Taxa\nBeslut\nNämnden antar taxan.\nParagrafen är omedelbart justerad.\n§ 2 Avslutning\nMötet avslutas.';
  expect(outline(text)).toBe('§1 Taxa\n  decision of Nämnden\n    Nämnden antar taxan.\n§2 Avslutning');
});

it('names the maker without the condition of the decision', () => {
  const head = 'Kommunstyrelsens beslut för egen del under förutsättning av fullmäktiges beslut';
  const text = `§ 1 Bidrag\n${head}\nBidraget beviljas.\n§ 2 Avslutning\nMötet avslutas.`;
  expect(outline(text)).toContain('decision of Kommunstyrelsen\n    Bidraget beviljas.');
});

it('leaves another body’s decision to that body', () => {
  const text = lines`
    Kommunstyrelsen i Norrsund
    Sammanträdesprotokoll 2016-04-12
    § 63 Delgivningar
    Kommunfullmäktige § 12/2016: Taxa för vatten. Beslut: Kommunfullmäktige antar taxan.
    Kommunstyrelsen lägger delgivningarna till handlingarna.
    § 64 Avslutning
    Mötet avslutas.`;
  expect(outline(text)).not.toContain('antar taxan');
  expect(outline(text)).toContain('lägger delgivningarna till handlingarna');
});

it.each([
  'Punkten flyttas för behandling vid kommande nämndsammanträde under året.',
  'Ärendet flyttades till nästa möte.',
  'Frågan om bryggan skjuts till ett senare styrelsemöte.',
  'Beslutet senareläggs till nästkommande ordinarie sammanträde i juni.',
])('takes for a decision that the matter is put off: %j', (sentence) => {
  const text = `§ 1 Bryggan\n${sentence}\n§ 2 Avslutning\nMötet avslutas.`;
  expect(outline(text)).toContain(`decision\n    ${sentence}`);
});

it('takes for none that it was put off before', () => {
  const text = '§ 1 Bryggan\nFrågan har flyttats till nästa möte förut.\n§ 2 Avslutning\nMötet avslutas.';
  expect(outline(text)).not.toContain('decision');
});
