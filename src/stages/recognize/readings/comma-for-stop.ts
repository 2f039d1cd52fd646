import type { MergedWord } from './merge-readings.ts';
import { readAs } from './read-as.ts';

/** An engine is at least so sure of nearly every full stop on a clean page; those there are the writer's own. */
const surelyStop = 95;

// "trafikbolaget. men", "Wallnäs. förvaltningschef"; what is shorter may be an abbreviation: "inkl. moms", "ang. köerna"
const stopped = /^["”(]?(?!(?:tjänstg|forts)\.)(\p{L}[\p{L}-]{4,})\.$/iu;
// "Bo Ek (S). tjänstgörande"; not "1). att anta"
const bracketed = /\S\)\.$/u;
const marker = /^[\p{L}\d]{1,2}\)\.$/u;
// "men", "i"; not the "a)" of a list
const goesOn = /^(?:\p{Ll}{2,}|[iåö]$)/u;

// "131.2 mkr", "31.20 kr"; not "1.200 kr"
const pointed = /^[–−-]?\d{1,3}\.\d{1,2}$/u;
const unit = /^(?:miljon|miljard|procent|(?:[mt]n?)?kr(?:onor)?(?!\p{L})|%)/u;

/**
 * A line with the commas that have lost their tails: in a fax they are as round as full stops. A sentence goes on in
 * small letters after one, and a decimal stands behind it. What was read stands beside it.
 */
export function commaForStop(line: readonly MergedWord[], knows: (word: string) => boolean): MergedWord[] {
  return line.map((word, index) => {
    const next = line[index + 1]?.text;
    if (next === undefined || word.confidence >= surelyStop) return word;
    if (pointed.test(word.text) && unit.test(next)) return readAs(word, word.text.replace('.', ','));
    return goesOn.test(next) && wouldEndSentence(word.text, knows)
      ? readAs(word, `${word.text.slice(0, -1)},`)
      : word;
  });
}

/** A full stop behind a whole word ends a sentence; behind an abbreviation it may stand anywhere. */
function wouldEndSentence(text: string, knows: (word: string) => boolean): boolean {
  const letters = stopped.exec(text)?.[1];
  return letters === undefined ? bracketed.test(text) && !marker.test(text) : knows(letters);
}
