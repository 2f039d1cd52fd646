/** One step of an alignment: the indexes of the words that face each other, null where one side has none. */
export interface Pair {
  readonly truth: number | null;
  readonly read: number | null;
}

const Step = { Both: 0, Truth: 1, Read: 2 } as const;

/**
 * The cheapest way from one list of words to another, as Levenshtein: a substitution, an insertion and a deletion
 * cost 1 each. Time and memory are the product of the lengths, after equal beginnings and ends have been taken off.
 */
export function alignWords(truth: readonly string[], read: readonly string[]): Pair[] {
  const head = commonHead(truth, read);
  const tail = commonTail(truth, read, head);
  const middle = alignMiddle(
    truth.slice(head, truth.length - tail),
    read.slice(head, read.length - tail),
  ).map((pair) => ({ truth: shifted(pair.truth, head), read: shifted(pair.read, head) }));
  const equalHead = Array.from({ length: head }, (_, index) => ({ truth: index, read: index }));
  const equalTail = Array.from({ length: tail }, (_, index) => ({
    truth: truth.length - tail + index,
    read: read.length - tail + index,
  }));
  return [...equalHead, ...middle, ...equalTail];
}

function shifted(index: number | null, by: number): number | null {
  return index === null ? null : index + by;
}

function commonHead(truth: readonly string[], read: readonly string[]): number {
  let length = 0;
  while (length < Math.min(truth.length, read.length) && truth[length] === read[length]) length += 1;
  return length;
}

function commonTail(truth: readonly string[], read: readonly string[], head: number): number {
  const most = Math.min(truth.length, read.length) - head;
  let length = 0;
  while (length < most && truth[truth.length - 1 - length] === read[read.length - 1 - length]) length += 1;
  return length;
}

function alignMiddle(truth: readonly string[], read: readonly string[]): Pair[] {
  const width = read.length + 1;
  const steps = new Uint8Array((truth.length + 1) * width);
  let above = Int32Array.from({ length: width }, (_, column) => column);
  steps.fill(Step.Read, 0, width);
  for (let row = 1; row <= truth.length; row += 1) {
    const current = new Int32Array(width);
    current[0] = row;
    steps[row * width] = Step.Truth;
    fillRow(truth[row - 1], read, above, current, steps.subarray(row * width, (row + 1) * width));
    above = current;
  }
  return walkBack(steps, truth.length, read.length);
}

function fillRow(
  word: string | undefined,
  read: readonly string[],
  above: Int32Array,
  current: Int32Array,
  steps: Uint8Array,
): void {
  for (let column = 1; column <= read.length; column += 1) {
    const both = (above[column - 1] ?? 0) + (word === read[column - 1] ? 0 : 1);
    const truthOnly = (above[column] ?? 0) + 1;
    const readOnly = (current[column - 1] ?? 0) + 1;
    const best = Math.min(both, truthOnly, readOnly);
    current[column] = best;
    steps[column] = best === both ? Step.Both : best === truthOnly ? Step.Truth : Step.Read;
  }
}

function walkBack(steps: Uint8Array, truthLength: number, readLength: number): Pair[] {
  const pairs: Pair[] = [];
  let row = truthLength;
  let column = readLength;
  while (row > 0 || column > 0) {
    const step = steps[row * (readLength + 1) + column];
    if (step !== Step.Read) row -= 1;
    if (step !== Step.Truth) column -= 1;
    pairs.push({ truth: step === Step.Read ? null : row, read: step === Step.Truth ? null : column });
  }
  return pairs.reverse();
}
