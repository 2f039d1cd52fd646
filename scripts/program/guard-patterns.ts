import { parseSync } from 'oxc-parser';
import type { Node } from 'oxc-parser';
import { nodesIn, withEdits } from './edit-code.ts';
import type { Edit } from './edit-code.ts';

const guard = new URL('guarded-pattern.ts', import.meta.url).pathname;

/**
 * The same module, but that each pattern which it keeps under a name is one that waits for a text which holds what it needs
 * (`guardedPattern`), those too that a function of the module makes for it. Patterns that stand in functions are kept as
 * well: nobody sees that the function has the same one each time.
 */
export function guardPatterns(file: string, code: string): string {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  const kept = program.body.flatMap(valuesOf).flatMap(nodesIn);
  const asked = new Set(kept.flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])));
  const made = program.body.flatMap((statement) => bodyOfFunction(statement, asked)).flatMap(nodesIn);
  const within = new Set(kept.filter(isFunction).flatMap(nodesIn).filter(isWritten));
  const once = kept.filter((node) => !within.has(node));
  const passing = patternsOfFunctions(nodesIn(program), new Set(once));
  const edits = [...once.flatMap(guardOf), ...made.filter(isMade).flatMap(guardOf)];
  if (edits.length + passing.length === 0) return code;
  const head = `import { guardedPattern as guarded$ } from ${JSON.stringify(guard)};`;
  const names = passing.map((node, i) => ({ start: node.start, end: node.end, text: `pattern$${i}` }));
  const constants = passing.flatMap(guardOf).map(({ text }, i) => `const pattern$${i} = ${text};`);
  return head + constants.join('') + withEdits(code, [...edits, ...names]);
}

/** These begin at the start of a text, wherever the pattern was last used. */
const fromTheStart = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

/** Patterns written out in functions that are the same each time: one with `g` or `y` may go on where it was. */
function patternsOfFunctions(nodes: readonly Node[], kept: ReadonlySet<Node>): Node[] {
  const starting = new Set(nodes.flatMap(startingPattern));
  return nodes.filter((node) => {
    if (node.type !== 'Literal' || !('regex' in node) || kept.has(node)) return false;
    return !/[gy]/u.test(node.regex.flags) || starting.has(node);
  });
}

/** The first argument of `text.replace(/a/g, 'b')`. */
function startingPattern(node: Node): Node[] {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const { property } = node.callee;
  const isStarting = property.type === 'Identifier' && fromTheStart.has(property.name);
  return isStarting ? node.arguments.slice(0, 1) : [];
}

function valuesOf(statement: Node): Node[] {
  const kept = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (kept?.type !== 'VariableDeclaration' || kept.kind !== 'const') return [];
  return kept.declarations.flatMap(({ init }) => (init === null || isFunction(init) ? [] : [init]));
}

/** Of a function that what is kept is made with. */
function bodyOfFunction(statement: Node, asked: ReadonlySet<string>): Node[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declared?.type !== 'FunctionDeclaration' || declared.body === null) return [];
  return asked.has(declared.id?.name ?? '') ? [declared.body] : [];
}

function isWritten(node: Node): boolean {
  return node.type === 'Literal' && 'regex' in node;
}

function isMade({ type }: Node): boolean {
  return type === 'NewExpression';
}

function isFunction({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'ClassExpression';
}

/** `/^§/u` -> `guarded$("^§", "u")`, `new RegExp(a, b)` -> `guarded$(a, b)` */
function guardOf(node: Node): Edit[] {
  if (node.type === 'Literal' && 'regex' in node) {
    const { pattern, flags } = node.regex;
    const text = `guarded$(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
    return [{ start: node.start, end: node.end, text }];
  }
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return [];
  if (node.callee.name !== 'RegExp') return [];
  return [{ start: node.start, end: node.callee.end, text: 'guarded$' }];
}
