const voter = /^(.*) \(([^)]*)\) (\S+)$/u;

/**
 * Whether two texts `Anna Berg (S) yes` tell of the same vote: minutes print a surname alone in the list and the whole name
 * elsewhere, a party here and none there, and which of them a truth gives is a matter of taste.
 */
export function sameVoter(a: string, b: string): boolean {
  const [, nameA = '', partyA = '', voteA] = voter.exec(a) ?? [];
  const [, nameB = '', partyB = '', voteB] = voter.exec(b) ?? [];
  if (voteA === undefined || voteA !== voteB) return false;
  const parties = partyA === '' || partyB === '' || partyA === partyB;
  return parties && (nameA === nameB || isPart(nameA, nameB) || isPart(nameB, nameA));
}

/** `Berg` and `Anna` are parts of `Anna Berg`. */
function isPart(short: string, long: string): boolean {
  return !short.includes(' ') && (long.endsWith(` ${short}`) || long.startsWith(`${short} `));
}
