/**
 * The same answers as `find`, each sought once.
 *
 * @param most when so many are known they are forgotten, lest an endless text fill the memory.
 */
export function remembered<Value>(
  find: (word: string) => Value,
  most: number = Infinity,
): (word: string) => Value {
  const memory = new Map<string, Value>();
  return (word) => {
    const before = memory.get(word);
    if (before !== undefined) return before;
    if (memory.size >= most) memory.clear();
    const value = find(word);
    memory.set(word, value);
    return value;
  };
}
