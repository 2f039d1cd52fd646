import { maskPersonalNumbers } from '../../records/personal-numbers.ts';

/** `Kommunfullmäktige`, `2021-11-18` -> `kommunfullmaktige-2021-11-18`: letters that every file system knows. */
export function plainFileName(parts: readonly (string | null)[]): string {
  const name = parts
    .filter((part) => part !== null)
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return name === '' ? 'protokoll' : name;
}

/**
 * `content-disposition` of a file that is to be saved under its own name: in plain letters for programs that know no others,
 * and as it is (RFC 6266, RFC 8187); but for a personal identity number, whose last figures are covered.
 */
export function savedAs(written: string): string {
  const name = maskPersonalNumbers(written);
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]|["\\/%]/gu, '_');
  const whole = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
