import { escapeControls } from '../../escape-controls.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML: a file name may hold anything. */
export function escape(text: string): string {
  return escapeControls(text).replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}
