/** One line of an affix class: a word that ends as `condition` says loses `strip` and gets `add`. */
export interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  /** Flags of the form that the rule makes. */
  readonly flags: string;
}

/**
 * The suffix classes of a Hunspell .aff file, by flag.
 * Source: the hunspell(5) manual page, "AFFIX FILE OPTIONS". Swedish has no prefix classes; one would be an error.
 */
export function parseAffixes(aff: string): ReadonlyMap<string, readonly SuffixRule[]> {
  const classes = new Map<string, SuffixRule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/u);
    if (kind === 'PFX') throw new Error(`Prefix classes are not supported: ${line}`);
    if (kind !== 'SFX' || flag === undefined || strip === undefined || add === undefined) continue;
    if (condition === undefined) {
      classes.set(flag, []);
      continue;
    }
    const rules = classes.get(flag);
    if (rules === undefined) throw new Error(`Suffix class ${flag} has no header line.`);
    rules.push(parseRule(strip, add, condition));
  }
  return classes;
}

/** Sample lines: `SFX  G  e  arna  e` and `SFX  v  0  s/WXZ  [^a]` */
function parseRule(strip: string, add: string, condition: string): SuffixRule {
  const [suffix = '', flags = ''] = add.split('/');
  return {
    strip: strip === '0' ? '' : strip,
    add: suffix === '0' ? '' : suffix,
    condition: new RegExp(`${condition}$`, 'u'),
    flags,
  };
}
