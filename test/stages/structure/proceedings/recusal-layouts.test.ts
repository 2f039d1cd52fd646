import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

function recusedIn(text: string): readonly string[] {
  const { paragraphs } = structureMeeting(
    `Fyrens byalag\nProtokoll 2015-05-06\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Marken\n${text}\n\n§ 3 Avslutning\nMötet avslutades.`,
  );
  return paragraphs.find(({ number }) => number === 2)?.recusals.map(({ name }) => name) ?? [];
}

describe('who stepped aside', () => {
  it.each([
    'Nils Ek, som sitter i föreningens styrelse, lämnar rummet.',
    'Nils Ek är delägare i marken och gick ut under diskussionen.',
    'Eftersom Nils Ek säljer traktorn deltog han inte i beslutet.',
    'Nils Ek anmälde intressekonflikt och deltog inte.',
    'Nils Ek, som sitter i regionens nämnd, lämnar rummet.',
    'Nils Ek (S) är kassör i klubben och deltar inte i beslutet.',
    'Ordföranden, som är granne till tomten, anmäler jäv. Nils Ek deltar varken i överläggning eller beslut.',
    'Nils Ek avträdde under ärendets behandling.',
  ])('is read from %j', (text) => {
    expect(recusedIn(text)).toEqual(['Nils Ek']);
  });

  it.each([
    ['Ordförande: Eva Lind\n', ['Eva Lind']],
    ['', []],
  ])('is the chair by the name that the cover gives: %j', (cover, names) => {
    const { paragraphs } = structureMeeting(
      `Fyrens byalag\nProtokoll 2015-05-06\n${cover}\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Marken\nOrdföranden anmäler jäv.`,
    );
    expect(paragraphs[1]?.recusals.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    'Nils Ek är personligen förhindrad och deltar inte.',
    'Nils Ek är på läger och deltog inte.',
    'Nils Ek är inte intresserad och deltog inte.',
    'Nils Ek deltog inte då han var på en personalutbildning.',
    'Nils Ek anmäler jäv i § 12.',
    'Eva Lind går i pension. Hon deltar inte i överläggningen.',
    'Nils Ek är kassör i klubben och deltar inte i mötet.',
    'Nils Ek lämnade mötet klockan 20.',
    'Nils Ek gick ut för att hämta kaffe.',
    'Nils Ek, som är kassör, redovisade ekonomin.',
    'Nils Ek, som hade bråttom, lämnade mötet.',
    'Kassören Bo Ek, som är sjuk, lämnade mötet.',
    'Nils Ek, som tackades med blommor, lämnade mötet kl. 20.',
    'Nils Ek, som är ordförande i klubben, lämnade mötet kl. 20.',
    'Nils Ek, vars mandat gått ut, lämnade mötet.',
    'Nils Ek är ordförande i klubben och gick ut med hunden.',
    'Som ordförande tackade Nils Ek och lämnade mötet.',
    'Nils Ek lämnade mötet eftersom hans son var sjuk.',
    'Eftersom ordförande Nils Ek var sjuk deltog han inte i mötet.',
    'Förslaget från Nils Ek utgick från ärendets beredning och beslut.',
    'Diskussionen med Nils Ek utgick från ärendets handläggning.',
  ])('is nobody in %j', (text) => {
    expect(recusedIn(text)).toEqual([]);
  });
});
