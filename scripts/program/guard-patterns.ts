import { parseSync } from 'oxc-parser';
import type { Node } from 'oxc-parser';
import { nodesIn, withEdits } from './edit-code.ts';
import type { Edit } from './edit-code.ts';

const guard = new URL('guarded-pattern.ts', import.meta.url).pathname;

/**
 * The same module, but that each pattern which it keeps under a name is one that waits for a text which holds what it needs
 * (`guardedPattern`), those too that a function of the module makes for it.
 */
export function guardPatterns(file: string, code: string): string {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  const kept = program.body.flatMap(valuesOf).flatMap(nodesIn);
  const asked = new Set(kept.flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])));
  const made = program.body.flatMap((statement) => bodyOfFunction(statement, asked)).flatMap(nodesIn);
  const edits = [...kept.flatMap(guardOf), ...made.filter(isMade).flatMap(guardOf)];
  if (edits.length === 0) return code;
  return `import { guardedPattern as guarded$ } from ${JSON.stringify(guard)};${withEdits(code, edits)}`;
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
