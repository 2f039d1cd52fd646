import { needsOfPattern } from './needs-of-pattern.ts';
import type { Need } from './needs-of-pattern.ts';
import { inPlainLetters, isPlain } from './plain-letters.ts';

/** After so many texts without a word of it the pattern is made all the same: a long text would be searched for too many words. */
const longestWait = 400;

/**
 * A pattern that is made when a text holds a word without which it matches nothing, and with few letters until a text holds
 * rare ones. Most patterns of a program never meet a word of theirs in a file, and to make them takes longer than all else
 * that is done with a short one. It is used as any pattern is.
 */
export function guardedPattern(source: string, flags = ''): RegExp {
  return new GuardedPattern(source, flags) as unknown as RegExp;
}

class GuardedPattern {
  readonly source: string;
  readonly flags: string;
  private forPlain: RegExp | null = null;
  private forAll: RegExp | null = null;
  /** Which of the two was used last. */
  private made: RegExp | null = null;
  private need: Need | null = null;
  private refused = 0;
  private start = 0;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get lastIndex(): number {
    return this.made?.lastIndex ?? this.start;
  }

  set lastIndex(index: number) {
    if (this.made === null) this.start = index;
    else this.made.lastIndex = index;
  }

  test(text: string): boolean {
    return this.cannotMatch(text) ? false : this.patternFor(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.cannotMatch(text) ? null : this.patternFor(text).exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.cannotMatch(text) ? null : this.patternFor(text)[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): Iterable<RegExpExecArray> {
    return this.cannotMatch(text) ? [].values() : this.patternFor(text)[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.cannotMatch(text) ? text : this.patternFor(text)[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.cannotMatch(text) ? -1 : this.patternFor(text)[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.patternFor(text)[Symbol.split](text, limit);
  }

  toString(): string {
    return String(new RegExp(this.source, this.flags));
  }

  /** True while the pattern is not made and need not be for this text. */
  private cannotMatch(text: string): boolean {
    if (this.made !== null) return false;
    if (this.refused === 0) this.need = needOf(this.source, this.flags);
    if (this.need === null || this.refused === longestWait || this.need(text)) return false;
    this.refused += 1;
    this.start = 0;
    return true;
  }

  private patternFor(text: string): RegExp {
    const pattern = holdsPlainLetters(text)
      ? (this.forPlain ??= new RegExp(inPlainLetters(this.source, this.flags), this.flags))
      : (this.forAll ??= new RegExp(this.source, this.flags));
    if (pattern !== this.made) {
      pattern.lastIndex = this.lastIndex;
      this.made = pattern;
    }
    return pattern;
  }
}

function needOf(source: string, flags: string): Need | null {
  if (flags.includes('v')) return null;
  if (!flags.includes('i')) return needsOfPattern(source);
  const small = needsOfPattern(source, true);
  if (small === null) return null;
  return (text) => {
    const inSmall = smallLetters(text);
    // The long s is an s to patterns, but not to toLowerCase.
    return small(inSmall) || inSmall.includes('ſ');
  };
}

/** The text that was asked for last, and the same in small letters: patterns are tried on it one after the other. */
let last = '';
let lastInSmall = '';

function smallLetters(text: string): string {
  if (text !== last) {
    last = text;
    lastInSmall = text.toLowerCase();
  }
  return lastInSmall;
}

let lastTried = '';
let lastIsPlain = true;

function holdsPlainLetters(text: string): boolean {
  if (text !== lastTried) {
    lastTried = text;
    lastIsPlain = isPlain(text);
  }
  return lastIsPlain;
}
