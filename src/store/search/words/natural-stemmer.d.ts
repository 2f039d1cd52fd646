/** Only the stemmer's own file: natural's index loads database drivers and prints to stdout. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_sv.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
