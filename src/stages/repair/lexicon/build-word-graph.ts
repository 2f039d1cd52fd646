import { graphHeaderLength, graphMagic, maxLetter, targetBits } from './word-graph.ts';

interface Node {
  flags: number;
  readonly edges: Map<number, Node>;
  /** Given when the node is final: nodes with equal flags and edges share one. */
  id: number;
}

/**
 * The bytes of a `WordGraph`: a minimal acyclic automaton of the forms, the same bytes for the same forms.
 * Method: Daciuk, Mihov, Watson and Watson, "Incremental construction of minimal acyclic finite-state automata" (2000).
 */
export function buildWordGraph(forms: ReadonlyMap<string, number>): Uint8Array {
  const words = [...forms.keys()].sort(byCodeUnit);
  const register = new Map<string, Node>();
  const root = newNode();
  let path: Node[] = [root];
  let previous = '';
  for (const word of words) {
    const shared = sharedLength(previous, word);
    closeDeeperThan(shared, path, previous, register);
    path = path.slice(0, shared + 1);
    for (let index = shared; index < word.length; index += 1) {
      const node = newNode();
      path.at(-1)?.edges.set(letterAt(word, index), node);
      path.push(node);
    }
    const last = path.at(-1);
    if (last !== undefined) last.flags = forms.get(word) ?? 0;
    previous = word;
  }
  closeDeeperThan(0, path, previous, register);
  return serialize(root, words.length);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function newNode(): Node {
  return { flags: 0, edges: new Map(), id: -1 };
}

function letterAt(word: string, index: number): number {
  const letter = word.charCodeAt(index);
  if (letter > maxLetter)
    throw new Error(`No room for a letter of ${JSON.stringify(word)} in the word graph.`);
  return letter;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Nodes of the last word that no later word can change are exchanged for their equals. */
function closeDeeperThan(depth: number, path: Node[], word: string, register: Map<string, Node>): void {
  for (let index = path.length - 1; index > depth; index -= 1) {
    const node = path[index];
    const parent = path[index - 1];
    if (node === undefined || parent === undefined) continue;
    const key = `${node.flags}:${[...node.edges].map(([letter, target]) => `${letter},${target.id}`).join(';')}`;
    const equal = register.get(key);
    if (equal === undefined) {
      node.id = register.size;
      register.set(key, node);
    } else {
      parent.edges.set(word.charCodeAt(index - 1), equal);
    }
  }
}

function serialize(root: Node, formCount: number): Uint8Array {
  const places = new Map<Node, number>();
  const order: Node[] = [];
  let length = graphHeaderLength;
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (places.has(node)) continue;
    places.set(node, length);
    order.push(node);
    length += 1 + node.edges.size;
    waiting.push(...node.edges.values());
  }
  if (length >= 2 ** targetBits) throw new Error(`The word graph is too large: ${length} words.`);
  const view = new DataView(new ArrayBuffer((length + 1) * 4));
  const words = [graphMagic, places.get(root) ?? 0, formCount];
  for (const node of order) {
    words.push((node.flags << 8) | node.edges.size);
    for (const [letter, target] of node.edges) words.push((letter << targetBits) | (places.get(target) ?? 0));
  }
  words.push(graphMagic);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word >>> 0, true);
  return new Uint8Array(view.buffer);
}
