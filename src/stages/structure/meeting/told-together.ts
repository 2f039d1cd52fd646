// … samt övriga ledamöter enligt särskild uppropslista   … och samtliga ledamöter utom Bo Ek och Siv Torell.
const together =
  /(?:^|,?\s(?:samt|och|jämte)\s|,\s)(?:övriga|samtliga|alla)\s(?:\p{L}+\s)?(?:ledamöter(?:na)?|suppleanter(?:na)?|ersättare|styrelsemedlemmar|medlemmar)(?!\p{L})[^.]*/iu;
const but = /(?<!\p{L})(?:utom|förutom|med undantag)(?!\p{L})/iu;

/**
 * Members who are told of together have no names; those that follow `utom` were not there, down to the sentence's end:
 *
 *     ordföranden Greta Ahlmark samt övriga ledamöter utom Arne Lilja,
 *     Siv Torell och Bo Ek.
 */
export function withoutToldTogether(values: readonly string[]): readonly string[] {
  let excepted = false;
  return values.flatMap((value) => {
    if (excepted) {
      excepted = !value.endsWith('.');
      return [];
    }
    const found = together.exec(value);
    if (found === null) return [value];
    const end = found.index + found[0].length;
    excepted = but.test(found[0]) && end === value.length;
    const left = [value.slice(0, found.index), value.slice(end).replace(/^\.\s*/u, '')];
    return left.filter((text) => text !== '');
  });
}
