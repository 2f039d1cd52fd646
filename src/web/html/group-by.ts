/** Things by a name that each has, in the order in which the names come first. */
export function groupBy<Of>(
  all: readonly Of[],
  nameOf: (of: Of) => string,
): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const each of all) {
    const group = groups.get(nameOf(each));
    if (group === undefined) groups.set(nameOf(each), [each]);
    else group.push(each);
  }
  return groups;
}
