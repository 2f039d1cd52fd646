/** Whether a text holds what a pattern needs, wherever it stands. */
export type Need = (text: string) => boolean;

/**
 * What stands in every text that the pattern matches: words, figures. Null where nothing is known. What is odd in the
 * pattern is passed over: then less is known.
 *
 * @param source of a sound pattern without the flag `v`.
 * @param ignoreCase the words are looked for in small letters, and so is the text to be.
 */
export function needsOfPattern(source: string, ignoreCase = false): Need | null {
  return new Reading(source, ignoreCase).alternatives();
}

/** Other signs than ASCII's that patterns hold as they are; all have one other case at most, which `toLowerCase` knows. */
const others = new Set('åäöÅÄÖéÉüÜ§°’”“–—•…');
const figure = /\d/;
const lettersAndSpace = /^[\sa-zåäö]$/i;

/** A pattern's source, read from its start to its end. */
class Reading {
  private place = 0;
  private readonly source: string;
  private readonly ignoreCase: boolean;

  constructor(source: string, ignoreCase: boolean) {
    this.source = source;
    this.ignoreCase = ignoreCase;
  }

  /** `a|b|c`, up to the bracket that ends them. */
  alternatives(): Need | null {
    const some: Need[] = [];
    let isKnown = true;
    for (;;) {
      const need = this.sequence();
      if (need === null) isKnown = false;
      else some.push(need);
      if (this.source[this.place] !== '|') break;
      this.place += 1;
    }
    if (!isKnown) return null;
    const [first] = some;
    return some.length === 1 && first !== undefined ? first : (text) => some.some((need) => need(text));
  }

  /** What stands one after the other. */
  private sequence(): Need | null {
    const all: Need[] = [];
    let word = '';
    const endWord = (): void => {
      const need = needOfWord(this.ignoreCase ? word.toLowerCase() : word);
      if (need !== null) all.push(need);
      word = '';
    };
    for (;;) {
      const sign = this.source[this.place];
      if (sign === undefined || sign === '|' || sign === ')') break;
      const letter = this.letter(sign);
      const need = letter === null ? this.piece(sign) : null;
      if (letter === null) endWord();
      const quantifier = this.quantifier();
      if (need !== null && quantifier !== 'maybe') all.push(need);
      if (letter !== null && quantifier !== 'maybe') word += letter;
      if (quantifier !== 'once') endWord();
    }
    endWord();
    const [first] = all;
    if (first === undefined) return null;
    return all.length === 1 ? first : (text) => all.every((need) => need(text));
  }

  /** A letter or sign that stands for itself; passed. */
  private letter(sign: string): string | null {
    if (sign === '\\') {
      const escaped = this.source[this.place + 1] ?? '';
      if (!'^$\\.*+?()[]{}|/-'.includes(escaped)) return null;
      this.place += 2;
      return escaped;
    }
    if ('()[].^$'.includes(sign)) return null;
    if ((sign < ' ' || sign > '~') && !others.has(sign)) return null;
    this.place += 1;
    return sign;
  }

  /** Anything else that is one piece; passed. */
  private piece(sign: string): Need | null {
    if (sign === '(') return this.bracket();
    if (sign === '[') this.passClass();
    else if (sign === '\\') return this.passEscape();
    else this.place += 1;
    return null;
  }

  /** `(a|b)`, `(?:a)`, `(?=a)`; of `(?!a)` nothing is needed. */
  private bracket(): Need | null {
    const [open = '('] =
      /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/u.exec(this.source.slice(this.place, this.place + 40)) ?? [];
    this.place += open.length;
    const need = this.alternatives();
    this.place += 1;
    return open.endsWith('!') ? null : need;
  }

  private passClass(): void {
    this.place += 1;
    while (this.place < this.source.length && this.source[this.place] !== ']')
      this.place += this.source[this.place] === '\\' ? 2 : 1;
    this.place += 1;
  }

  /** `\d`, `\p{L}`, `\k<name>`, `\u{e4}`, `\u00e4`, `\xe4`, `\cA`, `\1` */
  private passEscape(): Need | null {
    const kind = this.source[this.place + 1] ?? '';
    this.place += 2;
    const next = this.source[this.place];
    if (kind === 'k' || (next === '{' && 'pPu'.includes(kind)))
      this.place = this.source.indexOf(kind === 'k' ? '>' : '}', this.place) + 1;
    else if (kind === 'u') this.place += 4;
    else if (kind === 'x') this.place += 2;
    else if (kind === 'c') this.place += 1;
    else while (figure.test(kind) && figure.test(this.source[this.place] ?? '')) this.place += 1;
    return kind === 'd' ? holdsFigure : null;
  }

  private quantifier(): 'once' | 'maybe' | 'more' {
    const sign = this.source[this.place];
    if (sign !== '*' && sign !== '+' && sign !== '?' && sign !== '{') return 'once';
    const end = sign === '{' ? this.source.indexOf('}', this.place) : this.place;
    const isMaybe = sign === '{' ? /^\{0*[,}]/u.test(this.source.slice(this.place, end + 1)) : sign !== '+';
    this.place = end + 1;
    if (this.source[this.place] === '?') this.place += 1;
    return isMaybe ? 'maybe' : 'more';
  }
}

/** A letter by itself stands in nearly every text. */
function needOfWord(word: string): Need | null {
  if (word.trim() === '' || lettersAndSpace.test(word)) return null;
  return (text) => text.includes(word);
}

function holdsFigure(text: string): boolean {
  return figure.test(text);
}
