/** Letters of Swedish and what recognition made of them. */
export interface Confusion {
  /** As read, in the case that it was read in. */
  readonly read: string;
  /** In small letters. */
  readonly meant: string;
  /**
   * The negative natural logarithm of how often it happens to the letter; of å ä ö, how often where they are lost at
   * all.
   */
  readonly cost: number;
  /** True where å ä ö is lost, which engines do that do not know them: a line's state more than a letter's chance. */
  readonly isStrip: boolean;
  /** True for a lost å ä ö that shows what has happened; false for what could be anything (d for å). */
  readonly isPlain: boolean;
  /** True for what only poor pictures do. */
  readonly isPoor: boolean;
}

/** What an engine makes of letters. Immutable. */
export interface Channel {
  /** The confusions whose `read` begins with the letter; none of capitals throughout. */
  startingWith(letter: string): readonly Confusion[];
  /** The same within capitals throughout. */
  capitalsStartingWith(letter: string): readonly Confusion[];
}

/** What shows an å ä ö that is lost: its bare letter, or one with another mark. */
const plainReading = /^(?:[aoâàáãôõòóéêèë6&#$]|[aoé][aoéö]|éi|ii)$/u;

/** The channel of lines `meant read cost`, and `poor` after those that only poor pictures make, as scripts/language/compile-channel.ts writes them. */
export function openChannel(bytes: Uint8Array): Channel {
  const small = new Map<string, Confusion[]>();
  const capitals = new Map<string, Confusion[]>();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [meant = '', read = '', cost = '', poor] = line.split(' ');
    if (read === '') continue;
    const isCapital = meant !== meant.toLowerCase();
    if (isCapital && read !== read.toUpperCase()) continue;
    const isStrip = /[åäö]/u.test(meant.toLowerCase());
    const confusion = {
      read: isCapital ? read.toLowerCase() : read,
      meant: meant.toLowerCase(),
      cost: Number(cost),
      isStrip,
      isPlain: isStrip && meant.length === 1 && plainReading.test(read.toLowerCase()),
      isPoor: poor === 'poor',
    };
    const map = isCapital ? capitals : small;
    const first = confusion.read.slice(0, 1);
    map.set(first, [...(map.get(first) ?? []), confusion]);
  }
  return {
    startingWith: (letter) => small.get(letter) ?? [],
    capitalsStartingWith: (letter) => capitals.get(letter) ?? [],
  };
}
