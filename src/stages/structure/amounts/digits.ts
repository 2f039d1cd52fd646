/** A space within a number or before its unit. */
export const space = '[\\s\\u00A0\\u202F]';

/** A number in digits: `930 000`, `1.184.300`, `4 000,50`, `68.163:70`, `1,2`. */
export const digits = `\\d{1,3}(?:${space}\\d{3})+\\.\\d{2}(?!\\d)|(?:\\d{1,3}(?:${space}\\d{3})+(?!\\.?\\d)|\\d{1,3}(?:\\.\\d{3})+)(?:[,:]\\d{2}|,\\d)?|\\d+(?::\\d{2}|,\\d{1,4}|\\.\\d{1,2})?`;

/** What a number in digits comes to. */
export function parseDigits(number: string): number {
  const plain = number.replace(/[\s\u00A0\u202F]/gu, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:[,:]|$)/u.test(plain) ? plain.replace(/\./gu, '') : plain;
  return Number(grouped.replace(/[,:]/u, '.'));
}

/** `2023`, which may be a year; `2 023` is none. */
export function isBareYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(number);
}
