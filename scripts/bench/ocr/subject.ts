/** One document that every program reads. */
export interface Subject {
  readonly name: string;
  /** The files as they are: one, or a picture for each page. */
  readonly files: readonly string[];
  /** Its text as printed, header and footer included; null where it is not known. */
  readonly text: string | null;
}

/** For names that differ in the page's number only. */
export function byPage(one: string, other: string): number {
  return one.localeCompare(other, 'sv', { numeric: true });
}
