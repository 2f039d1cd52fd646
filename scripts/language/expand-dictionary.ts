import { wordFlags } from '../../src/stages/repair/lexicon/word-flags.ts';
import { parseAffixes, type SuffixRule } from './parse-affixes.ts';

/** Hunspell's flags of dictionary-sv, as its .aff file declares them. */
const flagBits: ReadonlyMap<string, number> = new Map([
  ['X', wordFlags.begin],
  ['U', wordFlags.middle],
  ['Y', wordFlags.end],
  ['>', wordFlags.verbLead],
  ['j', wordFlags.verbEnd],
  [')', wordFlags.adjectiveLead],
  ['k', wordFlags.adjectiveEnd],
  ['2', wordFlags.number],
  ['4', wordFlags.number],
  ['5', wordFlags.number],
  ['6', wordFlags.numberEnd],
  ['7', wordFlags.numberEnd],
  ['3', wordFlags.numberLink],
]);
const onlyInCompound = 'Z';
const needsAffix = '¤';
const forbidden = '%';
/** The flags that a word's inflected forms keep: an ending stands at a compound's end, never inside it. */
const keptByInflection = wordFlags.end | wordFlags.verbEnd | wordFlags.adjectiveEnd | wordFlags.numberEnd;

/**
 * Every form that the dictionary lists or makes by a suffix, with its `wordFlags`.
 *
 * @param used words that are written: all forms of an entry that has one of them are in use.
 */
export function expandDictionary(aff: string, dic: string, used: ReadonlySet<string>): Map<string, number> {
  const classes = parseAffixes(aff);
  const forms = new Map<string, number>();
  for (const entry of dic.split('\n').slice(1)) {
    if (entry.trim() === '') continue;
    const own = formsOf(entry.trim(), classes);
    const inUse = [...own.keys()].some((form) => used.has(form)) ? wordFlags.inUse : 0;
    for (const [form, flags] of own) addForm(forms, form, flags | inUse);
  }
  return forms;
}

/** Sample entries: `förbund/ABDfvY` and `bauta/)Z` */
function formsOf(
  entry: string,
  classes: ReadonlyMap<string, readonly SuffixRule[]>,
): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const slash = entry.indexOf('/', 1);
  const word = slash < 0 ? entry : entry.slice(0, slash);
  const flags = slash < 0 ? '' : entry.slice(slash + 1);
  if (flags.includes(forbidden)) {
    return forms.set(word, wordFlags.forbidden);
  }
  const plain = flags.includes(onlyInCompound) ? 0 : wordFlags.plain;
  const bits = bitsOf(flags);
  if (!flags.includes(needsAffix)) addForm(forms, word, bits | plain);
  for (const flag of flags) {
    for (const rule of classes.get(flag) ?? []) {
      if (!rule.condition.test(word) || !word.endsWith(rule.strip)) continue;
      const form = word.slice(0, word.length - rule.strip.length) + rule.add;
      const standsAlone = rule.flags.includes(onlyInCompound) ? 0 : plain;
      addForm(forms, form, (bits & keptByInflection) | bitsOf(rule.flags) | standsAlone);
    }
  }
  return forms;
}

function bitsOf(flags: string): number {
  let bits = 0;
  for (const flag of flags) bits |= flagBits.get(flag) ?? 0;
  return bits;
}

function addForm(forms: Map<string, number>, form: string, flags: number): void {
  if (form !== '' && flags !== 0) forms.set(form, (forms.get(form) ?? 0) | flags);
}
