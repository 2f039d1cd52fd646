/** `Sune Borg Arne Lilja`: those who sign side by side are printed on one line, with nothing between them. */
export function splitRunTogether(name: string, known: ReadonlySet<string>): readonly string[] {
  const words = name.split(' ');
  if (words.length < 4 || known.has(name)) return [name];
  for (let at = 2; at <= words.length - 2; at += 1) {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (known.has(first) || known.has(second)) return [first, ...splitRunTogether(second, known)];
  }
  return [name];
}

/**
 * The first of two chairs, where the second led some of the paragraphs: `Sune Borg Arne Lilja §§ 7-8`. Four words are two
 * persons there if one of them is a member of the meeting, or no list says who the members are.
 */
export function firstChair(name: string, value: string, members: ReadonlySet<string>): string {
  const words = name.split(' ');
  const after = value.slice(value.indexOf(name) + name.length);
  if (words.length !== 4 || words.some((word) => /^\p{Ll}/u.test(word))) return name;
  const [first, second] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  if (members.has(first) && members.has(second)) return first;
  if (!/^\s*,?\s*\(?§/u.test(after) || members.has(name)) return name;
  return members.size === 0 || members.has(first) || members.has(second) ? first : name;
}
