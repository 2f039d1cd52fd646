/** Where a protocol is read. */
export function protocolAddress(id: string, anchor?: string): string {
  return `/protokoll/${encodeURIComponent(id)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Where one paragraph is read. @param label `§85`, or its anchor. */
export function paragraphAddress(id: string, label: string): string {
  return `${protocolAddress(id)}/paragraf/${encodeURIComponent(anchorOf(label))}`;
}

/** Where a page is read beside its picture. @param row 0-based source line that is marked. */
export function pageAddress(id: string, page: number, row?: number): string {
  const marked = row === undefined ? '' : `?rad=${row + 1}#rad-${row + 1}`;
  return `${protocolAddress(id)}/sida/${page}${marked}`;
}

/** §9a -> 9a, (3) -> 3: as the morning report links, and as `paragraf show` takes it. */
export function anchorOf(label: string): string {
  return label.replace(/[§.()\s]/gu, '');
}

/** Anchors of paragraphs, in their order: the second § 85 of a protocol is `85-2`. */
export function anchorsOf(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const anchor = anchorOf(label);
    const times = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  });
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
