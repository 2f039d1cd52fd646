import { parseSync } from 'oxc-parser';
import type { Node } from 'oxc-parser';
import { nodesIn, withEdits } from './edit-code.ts';
import type { Edit } from './edit-code.ts';

const beyond = /[^\0-\x7f]/;
const eachBeyond = /[^\0-\x7f]/g;
/** `\–`: behind a backslash its name in figures would be text. */
const escapedBeyond = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/;

/**
 * The same code in ASCII alone: patterns, raw templates and comments are what esbuild leaves as it was written. One sign
 * beyond Latin 1, were it in a comment, and V8 keeps all of a file in two bytes a letter, which takes it three times as long to read.
 *
 * @param code JavaScript as esbuild writes it, strings and names being ASCII already.
 * @throws where a sign stands in any other place.
 */
export function inAscii(file: string, code: string): string {
  if (!beyond.test(code)) return code;
  const { program, comments, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  const inComments = comments.map(({ start, end }) => {
    return { start, end, text: code.slice(start, end).replaceAll(eachBeyond, '?') };
  });
  const ascii = withEdits(code, [...inComments, ...nodesIn(program).flatMap((node) => editsOf(node, code))]);
  const left = beyond.exec(ascii);
  if (left !== null) throw new Error(`${file} holds ${left[0]} in a place that cannot be written otherwise`);
  return ascii;
}

function editsOf(node: Node, code: string): Edit[] {
  if (!beyond.test(code.slice(node.start, node.end))) return [];
  if (node.type === 'Literal' && 'regex' in node) return [inPattern(node, code)];
  return node.type === 'TaggedTemplateExpression' && isRaw(node.tag) ? asTemplate(node, code) : [];
}

/** `/[–-]/u` -> `/[\u2013-]/u` */
function inPattern({ start, end }: Node, code: string): Edit {
  const written = code.slice(start, end);
  if (escapedBeyond.test(written)) throw new Error(`${written} escapes a letter`);
  return { start, end, text: written.replaceAll(eachBeyond, byNumber) };
}

function isRaw(tag: Node): boolean {
  if (tag.type !== 'MemberExpression' || tag.object.type !== 'Identifier') return false;
  return tag.object.name === 'String' && tag.property.type === 'Identifier' && tag.property.name === 'raw';
}

/** ``String.raw`\s–${x}` `` -> `` `\\s\u2013${x}` `` */
function asTemplate(
  { tag, quasi }: Extract<Node, { type: 'TaggedTemplateExpression' }>,
  code: string,
): Edit[] {
  const texts = quasi.quasis.map(({ value: { raw } }) => raw);
  const places = placesOfTexts(quasi, code);
  return [
    { start: tag.start, end: tag.end, text: '' },
    ...places.map((place, index) => ({ ...place, text: inTemplate(texts[index] ?? '') })),
  ];
}

/** Between the backticks and the parts that are worked out. */
function placesOfTexts(
  { start, end, quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>,
  code: string,
): { readonly start: number; readonly end: number }[] {
  return quasis.map(({ value: { raw } }, index) => {
    const before = expressions[index - 1];
    const from = before === undefined ? start + 1 : code.indexOf('}', before.end) + 1;
    const to = index === quasis.length - 1 ? end - 1 : from + raw.length;
    if (code.slice(from, to) !== raw) throw new Error(`a template at ${from} cannot be told`);
    return { start: from, end: to };
  });
}

function inTemplate(raw: string): string {
  return raw.replaceAll(/[\\`$]/g, (sign) => `\\${sign}`).replaceAll(eachBeyond, byNumber);
}

function byNumber(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
