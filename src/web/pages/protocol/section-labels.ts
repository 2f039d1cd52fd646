// Beslut   Kommunstyrelsens beslut   Beslut:
const decision = /^(?:\p{L}[\p{L}\s-]{0,60}\s)?(?:beslut|förslag till \p{L}[\p{L}\s-]{1,60})\s*:?$/iu;
// Enligt kommunstyrelsens förslag:   Nämnden beslutar att   Styrelsen beslöt   Årsmötet valde   … föreslås besluta
const announcing =
  /(?:besluta(?:r|de|s)?|beslöt|föreslår|föreslås|valde|utsåg|väljer|utser)\b[^.]*$|^enligt [^.]*:$/iu;

const others = [
  'yrkanden?',
  'förslag',
  'propositionsordning',
  'beslutsgång',
  'omröstning(?:sresultat)?',
  'votering(?:sresultat)?',
  'reservation(?:er)?',
  '(?:protokolls)?anteckning(?:ar)?',
  'protokollsanteckning(?:ar)? (?:till protokollet)?',
  'särskil(?:t|da) yttranden?',
  'jäv',
  'deltar inte i beslutet',
  '(?:besluts)?underlag',
  'handlingar',
  'bilagor?',
  'bakgrund',
  'ärendet',
  'ärendebeskrivning',
  '(?:sammanfattning|beskrivning|redogörelse)(?: (?:av|för) ärendet)?',
  'information',
  'överläggning(?:ar)?',
  'diskussion',
  'motivering',
  'skäl(?: för beslutet)?',
  'ekonomi(?:ska konsekvenser)?',
  'tidigare behandling',
  'beredning',
  'protokollsutdrag(?: skickas)?(?: till)?',
  'beslutet (?:skickas|expedieras) till',
  'expedieras(?: till)?',
  'delges',
  'skickas till',
  'kopia till',
  'utdrag till',
].join('|');
const section = new RegExp(`^(?:${others})\\s*:?$`, 'iu');

/** A line that only says what follows: `Beslut`, `Yrkanden`, `Protokollsutdrag skickas till`. */
export function isSectionLabel(line: string): boolean {
  return line.length < 80 && (section.test(line) || decision.test(line));
}

/** A line that leads up to a decision. */
export function announcesDecision(line: string): boolean {
  const said = line.trim();
  return said.length > 0 && said.length < 120 && (decision.test(said) || announcing.test(said));
}
