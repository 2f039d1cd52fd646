import { parseSync } from 'oxc-parser';
import type { Node } from 'oxc-parser';
import { nodesIn, withEdits } from './edit-code.ts';
import type { Edit } from './edit-code.ts';

/** `const open = /^§/u;`, which nothing outside its module sees. */
interface Constant {
  readonly name: string;
  readonly statement: Node;
  readonly value: Node;
}

/**
 * The same module, but that the patterns which it makes when it is loaded, and keeps to itself, are made when they are
 * first used. V8 looks each `\p{L}` up anew, and of all patterns a short file meets few.
 *
 * @param code TypeScript whose constants are made without effects: it does not matter when.
 */
export function deferPatterns(file: string, code: string): string {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ''}`);
  const nodes = nodesIn(program);
  const taken = takenNames(nodes);
  const constants = program.body.flatMap((statement) => constantOf(statement));
  const deferred = constants.filter(({ name }) => taken.get(name) === 1);
  const names = new Set(deferred.map(({ name }) => name));
  return withEdits(code, [...deferred.flatMap(deferral), ...usesOf(names, nodes, deferred)]);
}

function constantOf(statement: Node): Constant[] {
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return [];
  const [{ id, init } = { id: null, init: null }, ...others] = statement.declarations;
  if (id?.type !== 'Identifier' || init === null || others.length > 0 || isFunction(init)) return [];
  return nodesIn(init).some(takesTime) && !isWaiting(init) ? [{ name: id.name, statement, value: init }] : [];
}

function isFunction({ type }: Node): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression' || type === 'ClassExpression';
}

/** `guarded$("^§", "u")`: waits by itself, and is used without being asked for. */
function isWaiting(node: Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return false;
  return node.callee.name === 'guarded$' && node.arguments.every(({ type }) => type === 'Literal');
}

function takesTime(node: Node): boolean {
  if (node.type === 'Literal') return 'regex' in node;
  return node.type === 'NewExpression' || node.type === 'CallExpression';
}

/** How often each name comes to stand for something, or is given away: a constant's own once, if it is the only one. */
function takenNames(nodes: readonly Node[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of nodes.flatMap(takingParts).flatMap(nodesIn)) {
    if (name.type === 'Identifier') counts.set(name.name, (counts.get(name.name) ?? 0) + 1);
  }
  return counts;
}

function takingParts(node: Node): Node[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return [node.id];
    case 'ArrowFunctionExpression':
      return node.params;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return [...node.params, ...(node.id === null ? [] : [node.id])];
    case 'AssignmentExpression':
      return [node.left];
    case 'CatchClause':
      return node.param === null ? [] : [node.param];
    case 'ClassDeclaration':
    case 'ExportSpecifier':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'TSTypeQuery':
      return [node];
    default:
      return [];
  }
}

/** `const open = /^§/u;` -> `let open$; const open = () => open$ ??= (/^§/u);` */
function deferral({ name, statement, value }: Constant): Edit[] {
  const head = `let ${name}$; const ${name} = () => ${name}$ ??= (`;
  return [
    { start: statement.start, end: value.start, text: head },
    { start: value.end, end: statement.end, text: ');' },
  ];
}

/** `open.test(line)` -> `open().test(line)` */
function usesOf(names: ReadonlySet<string>, nodes: readonly Node[], deferred: readonly Constant[]): Edit[] {
  const inHeads = (start: number): boolean =>
    deferred.some(({ statement, value }) => statement.start <= start && start < value.start);
  const labels = new Set(nodes.flatMap(labelOf));
  const shorthand = new Set(nodes.flatMap((node) => (isShorthand(node) ? [node.start] : [])));
  const uses = new Map<number, Edit>();
  for (const node of nodes) {
    if (node.type !== 'Identifier' || !names.has(node.name)) continue;
    const { name, start, end } = node;
    if (labels.has(start) || inHeads(start)) continue;
    uses.set(start, { start, end, text: shorthand.has(start) ? `${name}: ${name}()` : `${name}()` });
  }
  return [...uses.values()];
}

/** Where a name is no variable's: `a.open`, `{ open: 1 }`. */
function labelOf(node: Node): number[] {
  if (node.type === 'MemberExpression') return node.computed ? [] : [node.property.start];
  if (node.type === 'Property') return node.computed || node.shorthand ? [] : [node.key.start];
  return node.type === 'TSPropertySignature' ? [node.key.start] : [];
}

function isShorthand(node: Node): boolean {
  return node.type === 'Property' && node.shorthand;
}
