/** `§9a` -> `§ 9a`, `§5.1` -> `§ 5.1`; `7.` stays, `(3)` -> `3`: minutes without numbers have ordinals. */
export function labelText(label: string): string {
  return label.replace(/^§\s*/u, '§\u00A0').replace(/^\((\d+)\)$/u, '$1');
}

/** `§ 9a Budget`; only the one that is there. */
export function headingText({ label, title }: { readonly label: string; readonly title: string }): string {
  return `${labelText(label)} ${title}`.trim();
}
