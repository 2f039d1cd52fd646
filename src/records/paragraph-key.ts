import type { Paragraph } from './minutes.ts';

/**
 * What each paragraph of some minutes is asked for by: `85` for §85, `9a` for § 9a, `5.1` for § 5.1, `3` for (3). Where two
 * are numbered alike the second is `85-2`.
 */
export function keysOfParagraphs(paragraphs: readonly Pick<Paragraph, 'number' | 'suffix'>[]): string[] {
  const times = new Map<string, number>();
  return paragraphs.map(({ number, suffix }) => {
    const key = `${number}${suffix ?? ''}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return keyOfParagraph({ number, suffix }, time);
  });
}

/** The same of one. @param time which it is of those that are numbered alike, from 1. */
export function keyOfParagraph(
  { number, suffix }: Pick<Paragraph, 'number' | 'suffix'>,
  time: number,
): string {
  return `${number}${suffix ?? ''}${time === 1 ? '' : `-${time}`}`;
}

/** §9a -> 9a, §5.1 -> 5.1, 7. -> 7, (3) -> 3: the key of the first paragraph that is labelled so. */
export function keyOfLabel(label: string): string {
  return label.replaceAll(/[§()\s]|\.$/gu, '');
}

/** The paragraph with a key, however it is typed: `§ 9A`, `9a` and `9 a.` are the same, but § 5.1 is not § 51. */
export function findParagraph<One extends Pick<Paragraph, 'number' | 'suffix'>>(
  paragraphs: readonly One[],
  typed: string,
): { readonly key: string; readonly paragraph: One } | null {
  const wanted = keyOfLabel(typed).toLowerCase();
  const at = keysOfParagraphs(paragraphs).findIndex((key) => key.toLowerCase() === wanted);
  const paragraph = paragraphs[at];
  return paragraph === undefined ? null : { key: keysOfParagraphs(paragraphs)[at] ?? wanted, paragraph };
}
