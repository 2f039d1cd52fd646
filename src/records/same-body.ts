/** Bodies that minutes call by their letters. */
const letters: Readonly<Record<string, string>> = {
  ks: 'kommunstyrelsen',
  kf: 'kommunfullmäktige',
  ksau: 'kommunstyrelsens arbetsutskott',
  au: 'arbetsutskottet',
  rs: 'regionstyrelsen',
  rf: 'regionfullmäktige',
  lf: 'landstingsfullmäktige',
  ls: 'landstingsstyrelsen',
  sn: 'socialnämnden',
  tn: 'tekniska nämnden',
  mn: 'miljönämnden',
  bn: 'byggnadsnämnden',
  vn: 'valnämnden',
  bun: 'barn- och utbildningsnämnden',
  kfn: 'kultur- och fritidsnämnden',
};

/** Called so, a body is the one whose minutes these are. */
const own = /^(?:nämnd|styrelse|fullmäktige|stämma|årsmöte|direktion)$/u;

/**
 * Is a body as a reference names it (`KS`, `Kommunstyrelsens arbetsutskott`, `Nämnden`) the stored one? Every word of the
 * shorter name must stand in the full one as the same word, and a committee is not the board that it is of.
 *
 * @param home the body whose minutes the reference stands in.
 */
export function isBody(printed: string, stored: string, home: string | null): boolean {
  const name = wordsOf(letters[printed.toLowerCase()] ?? printed);
  if (own.test(name.join(' ')) && home !== null && wordsOf(home).some((word) => word.endsWith(name[0] ?? '')))
    return stored === home;
  const full = wordsOf(stored);
  const isWord = (word: string): boolean =>
    word === 'fullmäktige' ? full.some((one) => one.endsWith(word)) : full.includes(word);
  return name.every(isWord) && isCommittee(full) === isCommittee(name);
}

function isCommittee(words: readonly string[]): boolean {
  return words.some((word) => /utskott$|beredning$|presidium$/u.test(word));
}

/** Words without the ending that makes them definite: nämnden and nämnd are the same. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  return words.map((word) =>
    word.replace(
      /(?<=nämnd|utskott|direktion|beredning|råd)(?:en|et)s?$|(?<=styrelse|stämma)n$|(?<=årsmöte)t$/u,
      '',
    ),
  );
}
