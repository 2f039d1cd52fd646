/** Letters of the longest text that is remembered; longer ones take memory, and are asked about seldom. */
const longestText = 1000;

/** Counts the files that have been read: what was remembered of one is forgotten with the next. */
let fileNumber = 0;

/** Forgets all that readers remember: another file is read. */
export function forgetTexts(): void {
  fileNumber += 1;
}

/**
 * The same reader, which does not read again what it has read in this file: a line is asked about by each that looks
 * for something near it. What it gives must depend on the text alone, and nobody may change it.
 */
export function remember<Read>(read: (text: string) => Read): (text: string) => Read {
  let known = new Map<string, Read>();
  let knownOf = fileNumber;
  return (text) => {
    if (text.length > longestText) return read(text);
    if (knownOf !== fileNumber) {
      known = new Map();
      knownOf = fileNumber;
    }
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Read;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
