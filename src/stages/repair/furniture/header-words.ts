import { skeletonOf } from '../words/document-words.ts';

/** What the forms of minutes print in their running headers, without rings and dots: recognition seldom reads them well. */
const formWords = wordSet(
  'sammanträdesprotokoll protokoll sammanträdesdatum sammanträde datum blad bladnr sida sidan sid sidnr nr dnr diarienr diarienummer instans organ paragraf paragrafer justerandes signatur',
);
/** The names and kinds of bodies that stand in letterheads and rows of logos. */
const bodyWords = wordSet(
  'kommun kommunen region regionen landsting landstinget stad stads samordningsförbund samordningsförbundet finsam förbund förbundet kommunalförbund kommunalförbundet arbetsförmedlingen försäkringskassan kommunstyrelsen kommunfullmäktige regionstyrelsen regionfullmäktige styrelsen nämnden socialnämnden byggnadsnämnden miljönämnden landstingsstyrelsen landstingsfullmäktige förening föreningen bostadsrättsförening bostadsrättsföreningen brf',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(skeletonOf));
}

export function isFormWord(word: string): boolean {
  return formWords.has(skeletonOf(word));
}

export function isBodyWord(word: string): boolean {
  return bodyWords.has(skeletonOf(word));
}
