import { maskRecord } from '../../records/mask-record.ts';
import { maskPersonalNumbers } from '../../records/personal-numbers.ts';
import { maskHtml } from './mask-html.ts';

/**
 * An answer with the personal identity numbers covered, by its kind: a page, JSON (one value, or one a line), or text.
 * Null for what is no text: pictures, originals.
 */
export function maskAnswer(type: string, body: string): string | null {
  const [kind = ''] = type.toLowerCase().split(';');
  if (kind === 'text/html') return maskHtml(body);
  if (/^application\/(?:[\w.+-]*\+)?json$/u.test(kind)) return maskJson(body);
  if (/jsonl|ndjson/u.test(kind)) return body.split('\n').map(maskJson).join('\n');
  return isText(kind) ? maskPersonalNumbers(body) : null;
}

/** Whether an answer of this kind says something that can be covered. */
export function isCoverable(type: string): boolean {
  return maskAnswer(type, '') !== null;
}

function isText(kind: string): boolean {
  return kind.startsWith('text/') && kind !== 'text/css' && kind !== 'text/javascript';
}

/** Set out over lines where it was. */
function maskJson(json: string): string {
  if (json.trim() === '') return json;
  const indent = /^[[{]\n( +)/u.exec(json)?.[1] ?? '';
  return `${JSON.stringify(maskRecord(JSON.parse(json)), null, indent)}${json.endsWith('\n') ? '\n' : ''}`;
}
