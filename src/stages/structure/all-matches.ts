/**
 * Every match of a pattern between two places of a text, in order. The pattern has the flag `g`. It gives what `matchAll`
 * gives, which makes the pattern anew for each text: with long patterns that takes longer than to match them.
 */
export function allMatches(
  text: string,
  pattern: RegExp,
  from = 0,
  to = text.length,
): readonly RegExpExecArray[] {
  const searched = to < text.length ? text.slice(0, to) : text;
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched)) {
    matches.push(match);
    if (match[0] === '')
      pattern.lastIndex += String.fromCodePoint(searched.codePointAt(match.index) ?? 0).length;
  }
  return matches;
}
