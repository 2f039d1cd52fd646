/** The letters and digits of a text, in small letters: what is compared where points and spaces say nothing. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
