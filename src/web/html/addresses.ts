import { keyOfLabel } from '../../records/paragraph-key.ts';

/** Where a protocol is read. */
export function protocolAddress(id: string, anchor?: string): string {
  return `/protokoll/${encodeURIComponent(id)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Where one paragraph is read. @param label `§85`, or its key. */
export function paragraphAddress(id: string, label: string): string {
  return `${protocolAddress(id)}/paragraf/${encodeURIComponent(keyOfLabel(label))}`;
}

/** Where a page is read beside its picture. @param row 0-based source line that is marked. */
export function pageAddress(id: string, page: number, row?: number): string {
  const marked = row === undefined ? '' : `?rad=${row + 1}#rad-${row + 1}`;
  return `${protocolAddress(id)}/sida/${page}${marked}`;
}

/** An address with what is asked for; what is undefined or empty is left out. */
export function withQuery(
  path: string,
  asked: Readonly<Record<string, string | number | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
