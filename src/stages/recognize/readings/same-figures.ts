/** True for texts with the same figures in the same order, whatever stands between them. */
export function sameFigures(a: string, b: string): boolean {
  return a.replace(/\D/gu, '') === b.replace(/\D/gu, '');
}
