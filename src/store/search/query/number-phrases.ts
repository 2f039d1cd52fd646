/** `1480000` and `1 480 000` as they may be printed: in groups of three, and in one. A year is a year. */
export function numberPhrases(typed: string): readonly (readonly string[])[] {
  const digits = typed.replaceAll(/\D/gu, '');
  const groups = digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, ' ').split(' ');
  return /^(?:19|20)\d\d$/u.test(typed) ? [[digits]] : [groups, [digits]];
}
